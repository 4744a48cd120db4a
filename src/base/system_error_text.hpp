/// What the operating system answered, in a person's words.
#pragma once

#include <string>

namespace dateline {

/// "the disk is full", "permission denied", …: the sentence for an `errno` value of a file operation.
[[nodiscard]] std::string system_error_text(int error_number);

}  // namespace dateline
