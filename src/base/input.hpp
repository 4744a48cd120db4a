/// Bytes and numbered lines from a file or from standard input.
#pragma once

#include <filesystem>
#include <functional>
#include <istream>
#include <string>
#include <string_view>

namespace dateline {

/**
 * The whole content of a file, or of standard input for "-".
 *
 * @throws InputError  when it is missing, unreadable, a directory, or larger than `limit_bytes`.
 */
[[nodiscard]] std::string read_input(const std::string& path, std::size_t limit_bytes);

/// Calls `each(line_number, line)` for every line of `text`, numbered from 1, without its "\n" or "\r\n".
void for_each_line(std::string_view text, const std::function<void(std::size_t, std::string_view)>& each);

}  // namespace dateline
