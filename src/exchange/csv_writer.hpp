/// Features as CSV (RFC 4180).
#pragma once

#include "exchange/feature_writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * Columns: id, lon, lat (the point, or the middle of the box), wkt, then every property. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
class CsvWriter final : public FeatureWriter {
public:
    CsvWriter(ByteSink sink, const Overview& overview);
    void write(const Feature& feature) override;
    void end() override;

private:
    void append_cell(const FieldValue& value);

    ByteSink sink_;
    std::vector<Field> fields_;
    std::vector<const FieldValue*> row_;
    std::string out_;
};

/// Appends a text as a CSV field, quoted where needed, harmless in a spreadsheet and on a terminal.
void append_csv_text(std::string& out, std::string_view text);

/// What append_csv_text() put before a text to make it harmless taken away again.
[[nodiscard]] std::string_view without_formula_guard(std::string_view text);

}  // namespace dateline
