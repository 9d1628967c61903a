// Sixteen bytes at a time: natively SSE2, in the browser WebAssembly's SIMD, and elsewhere
// what the compiler makes of it. Rules look so for the few bytes with which what they are
// after begins, and the text is passed over at a tenth of an instruction a byte.

#ifndef JINGGAO_TEXT_BYTES16_H_
#define JINGGAO_TEXT_BYTES16_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

namespace jinggao {

// Compared with == it gives bytes of all ones and all zeros, to be joined by & and |.
using Bytes16 = signed char __attribute__((vector_size(16)));

inline Bytes16 BytesAt(const void* bytes) {
  Bytes16 loaded;
  std::memcpy(&loaded, bytes, sizeof loaded);
  return loaded;
}

// Sixteen times `byte`.
inline Bytes16 All(char byte) {
  const auto b = static_cast<signed char>(byte);
  return Bytes16{b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b};
}

// `more` added to each of `bytes`, modulo 256.
inline Bytes16 Plus(Bytes16 bytes, int more) {
  using Unsigned16 = unsigned char __attribute__((vector_size(16)));
  return reinterpret_cast<Bytes16>(reinterpret_cast<Unsigned16>(bytes) +
                                   reinterpret_cast<Unsigned16>(All(static_cast<char>(more))));
}

// One bit for each byte of a comparison, the first byte's lowest.
inline std::uint32_t BitsOf(Bytes16 comparison) {
#if defined(__SSE2__)
  return static_cast<std::uint32_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(comparison)));
#elif defined(__wasm_simd128__)
  return static_cast<std::uint32_t>(wasm_i8x16_bitmask(reinterpret_cast<v128_t>(comparison)));
#else
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < 16; ++i) bits |= std::uint32_t{comparison[i] < 0} << i;
  return bits;
#endif
}

}  // namespace jinggao

#endif  // JINGGAO_TEXT_BYTES16_H_
