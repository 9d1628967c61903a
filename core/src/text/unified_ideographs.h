// Characters that look like an ideograph and are not encoded as one.

#ifndef JINGGAO_TEXT_UNIFIED_IDEOGRAPHS_H_
#define JINGGAO_TEXT_UNIFIED_IDEOGRAPHS_H_

namespace jinggao {

// The ideograph of which `code`, a radical (U+2E80 to U+2FD5) or a compatibility
// ideograph (U+F900 to U+FAD9, U+2F800 to U+2FA1D), is another encoding; 0 where
// Unicode names none or one of another shape, and for every other character.
char32_t UnifiedIdeographOf(char32_t code);

}  // namespace jinggao

#endif  // JINGGAO_TEXT_UNIFIED_IDEOGRAPHS_H_
