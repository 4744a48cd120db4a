/// Lines and tab-separated rows of a source of any size.
#pragma once

#include "compiling/byte_source.hpp"
#include "compiling/row_report.hpp"
#include "gazetteer/build_request.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Cuts bytes into lines in a buffer of its own; memory does not grow with the source.
class LineReader {
public:
    /// Lines beyond this are given as an empty line, and is_too_long() says so. GeoNames' longest may have
    /// 10 000 characters of alternate names.
    static constexpr std::size_t longest_line = std::size_t{1} << 18U;

    explicit LineReader(ByteSource& source);

    /// The next line without its "\n" or "\r\n"; nothing at the end. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> next();
    [[nodiscard]] std::uint64_t line_number() const noexcept { return line_number_; }
    [[nodiscard]] bool is_too_long() const noexcept { return too_long_; }
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }

private:
    bool refill();

    ByteSource& source_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t line_number_ = 0;
    std::uint64_t bytes_read_ = 0;
    bool too_long_ = false;
};

/**
 * Calls `each(cells)` for every tab-separated row but blank lines and those that start with "#". What it
 * throws as RowFault skips the row, with its line, in the report.
 */
[[nodiscard]] RowReport read_rows(ByteSource& source, std::string name, const BuildProgressSink& progress,
                                  const std::function<void(const std::vector<std::string_view>&)>& each);

}  // namespace dateline
