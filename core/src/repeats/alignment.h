// How far one passage is from being part of another.

#ifndef JINGGAO_REPEATS_ALIGNMENT_H_
#define JINGGAO_REPEATS_ALIGNMENT_H_

#include <cstddef>
#include <string_view>

namespace jinggao {

// The least number of characters to insert, delete or replace that makes `part`
// some stretch of `whole`. At most part.size(). Takes time in proportion to
// whole.size() * part.size() / 64.
std::size_t DistanceWithin(std::u32string_view part, std::u32string_view whole);

}  // namespace jinggao

#endif  // JINGGAO_REPEATS_ALIGNMENT_H_
