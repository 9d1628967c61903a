// The cleaner as a C interface of seven functions, for callers that share nothing
// with it but a memory: JavaScript, through WebAssembly.
//
//     session = jg_open()
//     at = jg_input(session, bytes)         write UTF-8 there
//     reply = jg_clean(session, length)     read the reply
//     jg_close(session)
//
// A reply is a block of words, one string, and an outline. What they hold for each function
// is said here and, with a drawing, in README.md. A reply stays where it is until the
// session's next call, the places for the input and the hints until the call that
// takes what they hold. No function traps on
// a bad argument: a null session is answered with null, a wrong length with
// kBadCall.

#ifndef JINGGAO_WASM_JINGGAO_WASM_H_
#define JINGGAO_WASM_JINGGAO_WASM_H_

#include <cstdint>

namespace jinggao::wasm {

class Session;

enum Status : std::uint32_t {
  kOk = 0,
  kBadSettings = 1,  // words: {units of "where"}; text: "where", then "what"
  kNotUtf8 = 2,      // words: {byte offset of what is wrong}
  kTooLarge = 3,     // words: {the most bytes that are taken}
  kBadCall = 4,      // a length that is larger than the place given for it
  kBadHint = 5,      // words: {the number of the first hint that is wrong, from 0}
};

// What a call has to say. Seven words of 32 bits.
struct Reply {
  std::uint32_t status = kOk;
  const std::uint32_t* words = nullptr;
  std::uint32_t word_count = 0;
  const char* text = nullptr;   // UTF-8, without a terminator
  std::uint32_t text_size = 0;  // in bytes
  const char* outline = nullptr;
  std::uint32_t outline_size = 0;  // in bytes
};

// In the words: stands for a span that is absent.
inline constexpr std::uint32_t kNone = 0xffffffff;

}  // namespace jinggao::wasm

extern "C" {

// A session with the rules' defaults.
jinggao::wasm::Session* jg_open();

// A place for `capacity` bytes of input to the next call; null when that is more
// than a document may have (three times kMaxInput in jinggao_wasm.cc: room for
// TextEncoder.encodeInto, which wants three bytes for each UTF-16 unit).
char* jg_input(jinggao::wasm::Session* session, std::uint32_t capacity);

// Takes the first `length` bytes of the input as settings in JSON. kBadSettings
// leaves the session as it was.
const jinggao::wasm::Reply* jg_configure(jinggao::wasm::Session* session, std::uint32_t length);

// A place for `count` hints to the next jg_clean, which uses them up:
// {start, end, kind} each, in UTF-16 units. Null when no document has so many.
std::uint32_t* jg_hints(jinggao::wasm::Session* session, std::uint32_t count);

// Cleans the first `length` bytes of the input. All offsets are UTF-16 units.
//
//   {findings, whether U+FFFD stands in the input}
//   {rule, action, start, end, confidence in thousandths,
//    related start, related end or kNone twice,
//    units of the replacement, units of the note}                     a finding
//
// The text is each finding's key in 16 hex digits, its replacement and its note, one finding
// after the other. The outline is numbers of one to five bytes (LEB128), each span as how far it
// begins behind the end of the one before of its sort, modulo 2^32, and how long it is:
//
//   {articles, blocks}                                               how many
//   {span, sub-story, orphan}                                        an article
//   {span, kind, article, dateline, number of sentences}             a block
//   {span}                                                           a sentence
//
// A dateline is a span behind the block's start; one of no length is none.
const jinggao::wasm::Reply* jg_clean(jinggao::wasm::Session* session, std::uint32_t length);

// The rules: {ceiling by default, units of the name} each; the text is their names.
const jinggao::wasm::Reply* jg_rules(jinggao::wasm::Session* session);

// Ends the session; null is nothing to end.
void jg_close(jinggao::wasm::Session* session);

}  // extern "C"

#endif  // JINGGAO_WASM_JINGGAO_WASM_H_
