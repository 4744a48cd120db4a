/// What the program says when something is wrong.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// "dateline: " and the text, ended. Names and quotes in it come from outside: each of its lines is made
/// printable.
[[nodiscard]] std::string error_message(std::string_view text);

}  // namespace dateline
