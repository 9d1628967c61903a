// Reads the files of tests/spec/; tests/spec/README.md describes them.

#ifndef JINGGAO_TESTS_UNIT_SPEC_FILE_H_
#define JINGGAO_TESTS_UNIT_SPEC_FILE_H_

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "jinggao/jinggao.h"

namespace jinggao::spec {

// A finding that an example expects.
struct Expected {
  Action action = Action::kFlagged;
  std::string rule;
  std::string found;        // may hold […] for any stretch
  std::string replacement;  // empty when flagged
};

struct Example {
  std::string file;      // "typo-stray-word.txt"
  int number = 0;        // from 1
  int line = 0;          // of the opening fence, from 1
  std::string settings;  // as JSON; empty: the defaults
  std::string input;
  std::string clean;
  std::vector<Expected> findings;  // those that are not fixed

  // For GoogleTest.
  friend void PrintTo(const Example& example, std::ostream* stream) {
    *stream << example.file << ":" << example.line;
  }
};

struct File {
  std::string name;  // "typo-stray-word.txt"
  std::string rule;  // "typo/stray-word"
  std::vector<Example> examples;
  std::vector<std::string> errors;  // "typo-stray-word.txt:12: no closing fence"
};

// The file `name` whose content is `text`.
File Parse(std::string_view name, std::string_view text);

// Every file of the folder, in order of names.
std::vector<File> ReadFolder(const std::string& folder);

// Whether `found`, which may hold […] once, describes `text`.
bool Matches(std::string_view found, std::string_view text);

// `text` on one line, what cannot be seen written as escapes.
std::string Visible(std::string_view text);

}  // namespace jinggao::spec

#endif  // JINGGAO_TESTS_UNIT_SPEC_FILE_H_
