// JINGGAO_BY_ITSELF: before what is compiled as a function by itself.
//
// Browsers compile a WebAssembly function as a whole: in haste when it is first called, and
// well when it has been called often, which the caller sees at its next call. A stage that
// was put into its only caller would be compiled with all the others, and a loop that was
// put into a stage would stay as it was compiled in haste for as long as a long document
// lasts.

#ifndef JINGGAO_TEXT_BY_ITSELF_H_
#define JINGGAO_TEXT_BY_ITSELF_H_

#if defined(__wasm__)
#define JINGGAO_BY_ITSELF [[gnu::noinline]]
#else
#define JINGGAO_BY_ITSELF
#endif

#endif  // JINGGAO_TEXT_BY_ITSELF_H_
