// Input that is not UTF-8.

#include <gtest/gtest.h>

#include <string>

#include "command/command.h"

namespace jinggao {
namespace {

// 全县 in GB18030, whose first two bytes are a character in UTF-8 too, and in Big5.
constexpr char kGb18030[] = "\xc8\xab\xcf\xd8\n";
constexpr char kBig5[] = "\xa5\xfe\xbf\xa4\n";

TEST_F(Command, RefusesWhatIsNotUtf8) {
  Write("utf8", kDirty);
  Write("latin", "one\ntwo\xff\n");
  Write("cut", "全县\xe5\x85");
  Write("surrogate", "\xed\xa0\x80");
  Write("overlong", "ab\xc0\x80");
  Write("gb", kGb18030);
  Write("big5", kBig5);
  Write("utf16le", "\xff\xfe\x68\x51");
  Write("utf16be", "\xfe\xff\x51\x68");
  const std::string utf16 = "convert it first: iconv -f UTF-16 -t UTF-8\n";
  RunCases({
      {"jinggao clean latin", 2, "", "jinggao: latin: not UTF-8: byte 0xFF at offset 7, line 2\n"},
      {"jinggao clean cut", 2, "", "jinggao: cut: not UTF-8: byte 0xE5 at offset 6, line 1\n"},
      {"jinggao check surrogate", 2, "",
       "jinggao: surrogate: not UTF-8: byte 0xED at offset 0, line 1\n"},
      {"jinggao clean overlong", 2, "",
       "jinggao: overlong: not UTF-8: byte 0xC0 at offset 2, line 1\n"},
      {"jinggao clean <gb", 2, "",
       "jinggao: <stdin>: not UTF-8: byte 0xCF at offset 2, line 1; "
       "it looks like GB18030: try --encoding gb18030\n"},
      {"jinggao clean big5", 2, "", "jinggao: big5: not UTF-8: byte 0xA5 at offset 0, line 1\n"},
      {"jinggao clean utf16le", 2, "",
       "jinggao: utf16le: this is UTF-16 (little-endian); " + utf16},
      {"jinggao clean utf16be", 2, "", "jinggao: utf16be: this is UTF-16 (big-endian); " + utf16},
      {"jinggao clean latin utf8", 2, kClean,
       "jinggao: latin: not UTF-8: byte 0xFF at offset 7, line 2\n"},
  });
}

TEST_F(Command, ReadsGb18030) {
  Write("gb", kGb18030);
  Write("four", "\xc8\xab\xcf\xd8\x95\x32\x82\x36\n");  // 𠀀
  Write("cut", std::string(kGb18030) + "\xc8");
  Write("wrong", std::string(kGb18030) + "\xff\n");
  Write("empty", "");
  Write("utf8", "全县\n");
  Write("utf16", "\xff\xfe\x68\x51");
  RunCases({
      {"jinggao clean --encoding gb18030 gb", 0, "全县\n", ""},
      {"jinggao clean --encoding gb18030 <four", 0, "全县𠀀\n", ""},
      {"jinggao clean --encoding gb18030 empty", 0, "", ""},
      {"jinggao clean --encoding gb18030 cut", 2, "",
       "jinggao: cut: not GB18030: byte 0xC8 at offset 5, line 2\n"},
      {"jinggao clean --encoding gb18030 wrong gb", 2, "全县\n",
       "jinggao: wrong: not GB18030: byte 0xFF at offset 5, line 2\n"},
      {"jinggao clean --encoding gb18030 utf8", 2, "",
       "jinggao: utf8: this is UTF-8 already; leave out --encoding gb18030\n"},
      {"jinggao clean --encoding gb18030 utf16", 2, "",
       "jinggao: utf16: this is UTF-16 (little-endian); "
       "convert it first: iconv -f UTF-16 -t UTF-8\n"},
  });
}

TEST_F(Command, BatchReadsGb18030) {
  const std::string line = std::string(R"({"id":1,"text":")") + "\xc8\xab\xcf\xd8" + "\"}\n";
  Write("gb", line);
  Write("utf8", "{\"id\":1,\"text\":\"全县\"}\n");
  Write("utf16", "\xff\xfe{");
  Run("jinggao batch --encoding gb18030 <gb");
  EXPECT_EQ(out_.rfind(R"({"id":1,"text":"全县",)", 0), 0u) << out_;
  RunCases({
      {"jinggao batch <gb", 2,
       R"({"id":1,"error":"not UTF-8: byte 0xCF at offset 18; it looks like GB18030: )"
       "try --encoding gb18030\"}\n",
       "jinggao: <stdin>:1: not UTF-8: byte 0xCF at offset 18; it looks like GB18030: "
       "try --encoding gb18030\n"},
      {"jinggao batch --encoding gb18030 <utf8", 2,
       R"({"id":null,"error":"this is UTF-8 already; leave out --encoding gb18030"})"
       "\n",
       "jinggao: <stdin>:1: this is UTF-8 already; leave out --encoding gb18030\n"},
  });
  Run("jinggao batch <utf16");
  EXPECT_NE(err_.find("this is UTF-16 (little-endian); convert it first"), std::string::npos)
      << err_;
}

}  // namespace
}  // namespace jinggao
