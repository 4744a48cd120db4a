#include "exchange/csv_writer.hpp"

#include "exchange/clean_text.hpp"
#include "exchange/column_order.hpp"
#include "exchange/geojson_text.hpp"
#include "exchange/wkt.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t flush_bytes = 1 << 16;

/// What a spreadsheet runs (OWASP, "CSV Injection"), and what already looks guarded.
bool wants_guard(std::string_view text) {
    const std::size_t first = text.find_first_not_of('\'');
    if (first == std::string_view::npos) return false;
    return std::string_view{"=+-@\t\r\n"}.find(text[first]) != std::string_view::npos;
}

bool is_plain(std::string_view text) {
    return std::ranges::all_of(
        text, [](char c) { return (c >= ' ' && c < '\x7f' && c != '"' && c != ',') || c < 0; });
}

bool is_ascii(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c < 0; });
}

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace

void append_csv_text(std::string& out, std::string_view text) {
    if (text.empty()) return;
    const bool guarded = wants_guard(text);
    if (!guarded && is_ascii(text) && is_plain(text)) {
        out += text;
        return;
    }
    const std::string clean = (guarded ? "'" : "") + without_controls(text);
    if (is_plain(clean)) {
        out += clean;
    } else {
        append_quoted(out, clean);
    }
}

std::string_view without_formula_guard(std::string_view text) {
    return text.starts_with('\'') && wants_guard(text) ? text.substr(1) : text;
}

CsvWriter::CsvWriter(ByteSink sink, const Overview& overview)
    : sink_{std::move(sink)}, fields_{merged_fields(overview.layers)}, row_(fields_.size()) {
    out_ = "id,lon,lat,wkt";
    for (const Field& field : fields_) {
        out_ += ',';
        append_csv_text(out_, field.name);
    }
    out_ += "\r\n";
}

void CsvWriter::write(const Feature& feature) {
    std::ranges::fill(row_, nullptr);
    ColumnOrder columns{fields_};
    for (const Property& property : feature.properties) {
        if (const auto at = columns.find(property.name)) row_[*at] = &property.value;
    }
    append_csv_text(out_, feature.id);
    out_ += ',';
    if (const auto middle = middle_of(feature.shape)) {
        append_degrees(out_, middle->longitude().value());
        out_ += ',';
        append_degrees(out_, middle->latitude().value());
    } else {
        out_ += ',';
    }
    out_ += ',';
    std::string wkt;
    append_wkt(wkt, feature.shape);
    append_csv_text(out_, wkt);
    for (const FieldValue* value : row_) {
        out_ += ',';
        if (value != nullptr) append_cell(*value);
    }
    out_ += "\r\n";
    if (out_.size() >= flush_bytes) {
        sink_(out_);
        out_.clear();
    }
}

void CsvWriter::append_cell(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        append_csv_text(out_, *text);
    } else {
        append_value(out_, value);
    }
}

void CsvWriter::end() {
    sink_(out_);
    out_.clear();
}

}  // namespace dateline
