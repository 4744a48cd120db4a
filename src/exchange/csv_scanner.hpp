/// CSV gone through record by record, without copies.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Reads RFC 4180 with any line ends. @pre the text outlives the scanner
class CsvScanner {
public:
    explicit CsvScanner(std::string_view text);

    /// Goes to the next record that is not blank; false at the end. A quote that is never closed ends with
    /// the text.
    [[nodiscard]] bool next();

    /// Of the present record; valid until the next call of next().
    [[nodiscard]] const std::vector<std::string_view>& fields() const noexcept { return fields_; }
    /// On which the present record begins, from 1.
    [[nodiscard]] std::size_t line() const noexcept { return line_; }
    /// The present record as written, without its line end.
    [[nodiscard]] std::string_view record() const noexcept { return text_.substr(begin_, end_ - begin_); }

private:
    void read_record();
    [[nodiscard]] std::string_view plain() noexcept;
    [[nodiscard]] std::string_view quoted();

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t line_ = 1;
    std::size_t next_line_ = 1;
    std::vector<std::string_view> fields_;
    std::deque<std::string> unquoted_;  ///< fields whose doubled quotes had to be undone
};

}  // namespace dateline
