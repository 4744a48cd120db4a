/// What is wrong with a command line, in the words that were typed.
#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace dateline {

/// One sentence. Names the first word that no command or option has, with the nearest one that exists.
[[nodiscard]] std::string usage_fault(const CLI::App& app, const CLI::ParseError& error);

/// Whether an option that exists was given a value that cannot be right.
[[nodiscard]] bool is_wrong_value(const CLI::ParseError& error);

}  // namespace dateline
