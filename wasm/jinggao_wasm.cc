#include "jinggao_wasm.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "jinggao/jinggao.h"
#include "jinggao/json.h"
#include "jinggao/utf16.h"

namespace jinggao::wasm {
namespace {

// The most bytes of one document. Cleaning needs some ten times a document's size,
// and a 32-bit memory has 2 GB.
constexpr std::uint32_t kMaxInput = std::uint32_t{64} << 20;

constexpr std::size_t kHintWords = 3;
constexpr auto kLastHintKind = static_cast<std::uint32_t>(HintKind::kCode);

// Buffers up to this size are kept for the next document, larger ones given back:
// an editor's paste never allocates twice, and one archive does not stay for ever.
constexpr std::size_t kKeep = std::size_t{1} << 20;

template <typename Buffer>
void Recycle(Buffer& buffer) {
  buffer.clear();
  if (buffer.capacity() * sizeof(typename Buffer::value_type) > kKeep) buffer.shrink_to_fit();
}

// A row of numbers, seven bits a byte, the lowest first; all bytes of a number but its last have
// their highest bit set. A span is how far it begins behind the one before, modulo 2^32, and how
// long it is: most are two bytes, where two words would be eight.
class Packed {
 public:
  static constexpr std::size_t kMost = 5;  // bytes of a number

  // Writes them from `to` on.
  explicit Packed(char* to) : to_(to) {}

  void Put(std::uint32_t number) {
    for (; number >= 0x80; number >>= 7) *to_++ = static_cast<char>(number | 0x80);
    *to_++ = static_cast<char>(number);
  }

  // `end` is where the one before ended, and is moved on.
  void Put(Span span, std::uint32_t& end) {
    Put(span.begin - end);
    Put(span.size());
    end = span.end;
  }

  const char* end() const { return to_; }

 private:
  char* to_;
};

// The hints that `words` are, in bytes of `input`. One that is wrong by itself comes
// out as one that the cleaner refuses.
std::vector<Hint> HintsOf(const std::vector<std::uint32_t>& words, std::string_view input) {
  std::vector<Hint> hints;
  // Where the input is not UTF-8 the cleaner says so before it looks at any.
  if (words.empty()) return hints;
  constexpr std::uint32_t kNowhere = ~std::uint32_t{0};
  const Utf16Map units(input);
  hints.reserve(words.size() / kHintWords);
  for (std::size_t i = 0; i < words.size(); i += kHintWords) {
    Hint& hint = hints.emplace_back();
    hint.span = {units.ByteOf(words[i]).value_or(kNowhere),
                 units.ByteOf(words[i + 1]).value_or(kNowhere)};
    if (words[i + 2] > kLastHintKind) hint.span = {kNowhere, kNowhere};
    hint.kind = static_cast<HintKind>(words[i + 2]);
  }
  return hints;
}

}  // namespace

class Session {
 public:
  char* Input(std::uint32_t capacity) {
    if (capacity > std::uint64_t{3} * kMaxInput) return nullptr;
    Recycle(input_);
    input_.resize(capacity);
    return input_.data();
  }

  std::uint32_t* Hints(std::uint32_t count) {
    if (count > kMaxInput) return nullptr;
    hints_.assign(count * kHintWords, 0);
    return hints_.data();
  }

  const Reply* Configure(std::uint32_t length) {
    Begin();
    if (length > input_.size()) return End(kBadCall);
    auto settings = ParseSettings(std::string_view(input_).substr(0, length));
    if (auto* error = std::get_if<SettingsError>(&settings)) return Refuse(*error);
    auto cleaner = Cleaner::Create(std::get<Settings>(settings));
    if (auto* error = std::get_if<SettingsError>(&cleaner)) return Refuse(*error);
    cleaner_ = std::get<Cleaner>(std::move(cleaner));
    return End(kOk);
  }

  const Reply* Clean(std::uint32_t length) {
    Begin();
    const std::vector<std::uint32_t> hints = std::exchange(hints_, {});
    if (length > input_.size()) return End(kBadCall);
    if (length > kMaxInput) {
      words_ = {kMaxInput};
      return End(kTooLarge);
    }
    const std::string_view input = std::string_view(input_).substr(0, length);
    auto outcome = cleaner_.Clean(input, HintsOf(hints, input));
    if (auto* error = std::get_if<InputError>(&outcome)) return Refuse(*error);
    auto& result = std::get<Result>(outcome);
    CountInUtf16(input, result);
    Put({static_cast<std::uint32_t>(result.findings.size()), HasReplacementCharacter(input)});
    Recycle(input_);
    Put(result.findings);
    Put(result.outline);
    return End(kOk);
  }

  const Reply* Rules() {
    Begin();
    for (const RuleInfo& rule : cleaner_.rules()) {
      Put({static_cast<std::uint32_t>(rule.by_default), Utf16Length(rule.name)});
      text_ += rule.name;
    }
    return End(kOk);
  }

 private:
  void Begin() {
    Recycle(words_);
    Recycle(text_);
    Recycle(outline_);
  }

  const Reply* End(Status status) {
    reply_ = {status,
              words_.data(),
              static_cast<std::uint32_t>(words_.size()),
              text_.data(),
              static_cast<std::uint32_t>(text_.size()),
              outline_.data(),
              static_cast<std::uint32_t>(outline_.size())};
    return &reply_;
  }

  const Reply* Refuse(const InputError& error) {
    words_ = {static_cast<std::uint32_t>(error.offset)};
    switch (error.kind) {
      case InputError::Kind::kNotUtf8:
        return End(kNotUtf8);
      case InputError::Kind::kBadHint:
        return End(kBadHint);
      case InputError::Kind::kTooLarge:
        break;
    }
    words_ = {kMaxInput};
    return End(kTooLarge);
  }

  const Reply* Refuse(const SettingsError& error) {
    words_ = {Utf16Length(error.where)};
    text_ = error.where + error.what;
    return End(kBadSettings);
  }

  void Put(std::initializer_list<std::uint32_t> words) { words_.insert(words_.end(), words); }

  void Put(const std::optional<Span>& span) {
    if (span) {
      Put({span->begin, span->end});
    } else {
      Put({kNone, kNone});
    }
  }

  void Put(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      Put({finding.rule, static_cast<std::uint32_t>(finding.action), finding.span.begin,
           finding.span.end, finding.confidence});
      Put(finding.related);
      Put({Utf16Length(finding.replacement), Utf16Length(finding.note)});
      text_ += KeyText(finding.key);
      text_ += finding.replacement;
      text_ += finding.note;
    }
  }

  void Put(const Outline& outline) {
    const std::size_t numbers =
        2 + 4 * outline.articles.size() + 7 * outline.blocks.size() + 2 * outline.sentences.size();
    outline_.resize(numbers * Packed::kMost);
    Packed packed(outline_.data());
    packed.Put(static_cast<std::uint32_t>(outline.articles.size()));
    packed.Put(static_cast<std::uint32_t>(outline.blocks.size()));
    std::uint32_t end = 0;
    for (const Article& article : outline.articles) {
      packed.Put(article.span, end);
      packed.Put(article.sub_story);
      packed.Put(article.orphan);
    }
    end = 0;
    for (const Block& block : outline.blocks) {
      packed.Put(block.span, end);
      packed.Put(static_cast<std::uint32_t>(block.kind));
      packed.Put(block.article);
      std::uint32_t begin = block.span.begin;
      packed.Put(block.dateline.value_or(Span{begin, begin}), begin);
      packed.Put(block.sentence_count);
    }
    end = 0;
    for (const Span& sentence : outline.sentences) packed.Put(sentence, end);
    outline_.resize(static_cast<std::size_t>(packed.end() - outline_.data()));
  }

  Cleaner cleaner_;
  std::string input_;
  std::vector<std::uint32_t> hints_;
  std::vector<std::uint32_t> words_;
  std::string text_;
  std::string outline_;
  Reply reply_;
};

}  // namespace jinggao::wasm

using jinggao::wasm::Reply;
using jinggao::wasm::Session;

extern "C" {

Session* jg_open() { return std::make_unique<Session>().release(); }

char* jg_input(Session* session, std::uint32_t capacity) {
  return session ? session->Input(capacity) : nullptr;
}

std::uint32_t* jg_hints(Session* session, std::uint32_t count) {
  return session ? session->Hints(count) : nullptr;
}

const Reply* jg_configure(Session* session, std::uint32_t length) {
  return session ? session->Configure(length) : nullptr;
}

const Reply* jg_clean(Session* session, std::uint32_t length) {
  return session ? session->Clean(length) : nullptr;
}

const Reply* jg_rules(Session* session) { return session ? session->Rules() : nullptr; }

void jg_close(Session* session) { const std::unique_ptr<Session> ended(session); }

}  // extern "C"
