/// What became of the rows of a source: how many were used, and which were not and why.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Something in one row that keeps the row from being used. It never ends the reading.
class RowFault : public InputError {
public:
    /// @param field   the column's name; empty when the row as a whole is wrong
    /// @param reason  the same words for every row with this fault: "is not a number"
    /// @param value   what was found
    RowFault(std::string field, std::string reason, std::string_view value = {});

    [[nodiscard]] const std::string& field() const noexcept { return field_; }
    [[nodiscard]] const std::string& reason() const noexcept { return reason_; }
    [[nodiscard]] const std::string& value() const noexcept { return value_; }

private:
    std::string field_, reason_, value_;
};

/// The rows that were skipped for one reason, and the first few of them.
struct SkippedRows {
    struct Example {
        std::uint64_t row = 0;  ///< line of the file, or number of the feature, from 1
        std::string value;
    };
    std::string field, reason;
    std::uint64_t count = 0;
    std::vector<Example> first;
};

struct RowReport {
    std::string source;  ///< the file
    std::uint64_t rows = 0;
    std::uint64_t used = 0;
    std::vector<SkippedRows> skipped;

    void skip(std::uint64_t row, const RowFault& fault);
    [[nodiscard]] std::uint64_t skipped_count() const noexcept;
};

/// Several lines, each ended, safe for a terminal: the source with its counts, and a line for each reason.
[[nodiscard]] std::string as_text(const RowReport& report);

}  // namespace dateline
