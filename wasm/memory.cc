// The C library's functions for bytes, sixteen at a time: its own go one by one, or by four.
// In an article's cleaning they are a sixth of the time.

#include <wasm_simd128.h>

#include <cstddef>
#include <cstdint>

namespace {

constexpr std::size_t kStep = sizeof(v128_t);

// Bytes before a whole number of steps are done by a step that overlaps the next.
std::size_t FirstStep(std::size_t size) { return (size - 1) % kStep + 1; }

}  // namespace

extern "C" {

void* memset(void* to, int value, std::size_t size) {
  char* const bytes = static_cast<char*>(to);
  if (size < kStep) {
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(value);
    return to;
  }
  const v128_t step = wasm_i8x16_splat(static_cast<std::int8_t>(value));
  wasm_v128_store(bytes, step);
  for (std::size_t i = FirstStep(size); i < size; i += kStep) wasm_v128_store(bytes + i, step);
  return to;
}

void* memcpy(void* __restrict to, const void* __restrict from, std::size_t size) {
  char* const bytes = static_cast<char*>(to);
  const char* const others = static_cast<const char*>(from);
  if (size < kStep) {
    for (std::size_t i = 0; i < size; ++i) bytes[i] = others[i];
    return to;
  }
  wasm_v128_store(bytes, wasm_v128_load(others));
  for (std::size_t i = FirstStep(size); i < size; i += kStep) {
    wasm_v128_store(bytes + i, wasm_v128_load(others + i));
  }
  return to;
}

int memcmp(const void* one, const void* other, std::size_t size) {
  const auto* const bytes = static_cast<const unsigned char*>(one);
  const auto* const others = static_cast<const unsigned char*>(other);
  std::size_t i = 0;
  for (; i + kStep <= size; i += kStep) {
    const v128_t same = wasm_i8x16_eq(wasm_v128_load(bytes + i), wasm_v128_load(others + i));
    if (!wasm_i8x16_all_true(same)) break;
  }
  while (i < size && bytes[i] == others[i]) ++i;
  return i == size ? 0 : bytes[i] - others[i];
}

void* memchr(const void* bytes, int value, std::size_t size) {
  const auto* const at = static_cast<const unsigned char*>(bytes);
  const v128_t step = wasm_i8x16_splat(static_cast<std::int8_t>(value));
  std::size_t i = 0;
  for (; i + kStep <= size; i += kStep) {
    if (wasm_v128_any_true(wasm_i8x16_eq(wasm_v128_load(at + i), step))) break;
  }
  while (i < size && at[i] != static_cast<unsigned char>(value)) ++i;
  return i == size ? nullptr : const_cast<unsigned char*>(at + i);
}

}  // extern "C"
