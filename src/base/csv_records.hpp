/// Records of a CSV text (RFC 4180).
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One field, unquoted, with its bytes [begin, end) in the text as written.
struct CsvField {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct CsvRecord {
    std::size_t line = 0;   ///< of its first character, from 1
    std::size_t begin = 0;  ///< bytes [begin, end) in the text, its line break included
    std::size_t end = 0;
    std::vector<CsvField> fields;
};

/// All records but blank lines. @throws InputError  for a quote that is never closed, with `file` and its
/// line.
[[nodiscard]] std::vector<CsvRecord> csv_records(std::string_view text, std::string_view file);

/// The same up to such a quote, of which `fault` is told instead: the records before it stand.
[[nodiscard]] std::vector<CsvRecord> csv_records(std::string_view text, std::string_view file,
                                                 const std::function<void(const std::string&)>& fault);

/// The fields as one record with its "\n"; what holds a comma, a quote or a line break is quoted.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& fields);

}  // namespace dateline
