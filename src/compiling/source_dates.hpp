/// Dates of sources, as ISO 8601 days.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace dateline {

/// Whether the text is a day like "2026-11-20".
[[nodiscard]] bool is_date(std::string_view text);

/// The day of the file's last change in UTC; today for standard input or a file that is gone.
[[nodiscard]] std::string date_of_file(const std::filesystem::path& file);

}  // namespace dateline
