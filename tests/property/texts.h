// Texts for the tests of what always holds: pieces put together at random, and pages
// as they should be.

#ifndef JINGGAO_TESTS_PROPERTY_TEXTS_H_
#define JINGGAO_TESTS_PROPERTY_TEXTS_H_

#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace jinggao {

std::string_view PickFrom(std::span<const std::string_view> pieces, std::mt19937& random);

// Up to `most` of `pieces`, one after another.
std::string Shuffled(std::span<const std::string_view> pieces, int most, std::mt19937& random);

// Pieces of pages, mistypings, code, emoji, other scripts.
std::span<const std::string_view> AllSortsOfPieces();

// Of those.
std::string RandomText(std::mt19937& random);

// A page with nothing wrong in it: headline, dateline, paragraphs, byline. What is often
// taken for a mistake stands in its sentences: figures, addresses, foreign words,
// doubled words, names set apart.
std::string CorrectPage(std::mt19937& random);

// Whether byte `at` of `text` is the first of a character or the end.
bool IsCharacterStart(std::string_view text, std::size_t at);

}  // namespace jinggao

#endif  // JINGGAO_TESTS_PROPERTY_TEXTS_H_
