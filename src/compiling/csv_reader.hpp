/// Records of a CSV source of any size (RFC 4180), one at a time.
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

/// Fields may be quoted and then hold separators, doubled quotes and line breaks. Memory does not grow with
/// the source: a record longer than longest_record is cut there, which is_too_long() says.
class CsvReader {
public:
    static constexpr std::size_t longest_record = std::size_t{1} << 20U;

    explicit CsvReader(ByteSource& source);

    /// The separator is the comma, semicolon or tab that the first line has most of.
    /// @returns false at the end; records of blank lines are passed over.
    bool next(std::vector<std::string>& fields);

    [[nodiscard]] std::uint64_t line_number() const noexcept {
        return record_line_;
    }  ///< of its first character
    [[nodiscard]] bool is_too_long() const noexcept { return size_ > longest_record; }
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }

private:
    [[nodiscard]] int peek();
    int take();
    void find_separator();
    void read_quoted(std::string& field);
    void read_field(std::string& field);
    void keep(std::string& field, char c);

    ByteSource& source_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint64_t bytes_read_ = 0;
    std::uint64_t line_ = 1;
    std::uint64_t record_line_ = 1;
    std::size_t size_ = 0;  ///< of the record so far
    char separator_ = '\0';
};

/// One record, with its cells found by the names in the header; case and spaces around them do not count.
class CsvColumns {
public:
    explicit CsvColumns(const std::vector<std::string>& header);

    /// Nothing when there is no such column.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::size_t count() const noexcept { return names_.size(); }
    /// For a message: "name, lat, lon".
    [[nodiscard]] std::string list() const;

private:
    std::vector<std::string> names_;  ///< in small letters
    std::vector<std::string> written_;
};

/**
 * Calls `header` once and `each(fields)` for every record after it. What `each` throws as RowFault skips the
 * record, with its line, in the report; so do too few or too many fields.
 *
 * @throws InputError  when there is no header, and what `header` throws.
 */
[[nodiscard]] RowReport read_csv(ByteSource& source, std::string name, const BuildProgressSink& progress,
                                 const std::function<void(const CsvColumns&)>& header,
                                 const std::function<void(const std::vector<std::string>&)>& each);

}  // namespace dateline
