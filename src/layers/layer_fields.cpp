#include "layers/layer_fields.hpp"

#include <fmt/format.h>
#include <ogr_feature.h>

#include <charconv>

namespace dateline {
namespace {

constexpr int utc = 100;  // how GDAL flags it

/// The digits [begin, begin + length) of a text whose shape has been checked before.
int digits(std::string_view text, std::size_t begin, std::size_t length) {
    int number = 0;
    const char* first = text.data() + begin;
    std::from_chars(first, first + length, number);
    return number;
}

void set_time(OGRFeature& row, int column, std::string_view text) {
    const bool day_only = text.size() < 19;
    if (text.size() < 10) return;
    row.SetField(column, digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2),
                 day_only ? 0 : digits(text, 11, 2), day_only ? 0 : digits(text, 14, 2),
                 day_only ? 0.0F : static_cast<float>(digits(text, 17, 2)), day_only ? 0 : utc);
}

std::string time_text(const OGRFeature& row, int column, FieldType type) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0;
    row.GetFieldAsDateTime(column, &year, &month, &day, &hour, &minute, &second, &zone);
    if (type == FieldType::date) return fmt::format("{:04}-{:02}-{:02}", year, month, day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", year, month, day, hour, minute,
                       static_cast<int>(second));
}

}  // namespace

void set_value(OGRFeature& row, int column, FieldType type, const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        row.SetField(column, static_cast<GIntBig>(*whole));
    } else if (const auto* number = std::get_if<double>(&value)) {
        row.SetField(column, *number);
    } else if (const auto* yes = std::get_if<bool>(&value)) {
        row.SetField(column, *yes ? 1 : 0);
    } else if (type == FieldType::date || type == FieldType::instant) {
        set_time(row, column, std::get<std::string_view>(value));
    } else {
        row.SetField(column, std::string{std::get<std::string_view>(value)}.c_str());
    }
}

FieldType type_of(const OGRFieldDefn& field) {
    switch (field.GetType()) {
        case OFTInteger:
            return field.GetSubType() == OFSTBoolean ? FieldType::yes_or_no : FieldType::whole;
        case OFTInteger64:
            return FieldType::whole;
        case OFTReal:
            return FieldType::number;
        case OFTDate:
            return FieldType::date;
        case OFTDateTime:
            return FieldType::instant;
        default:
            return FieldType::text;
    }
}

FieldValue value_of(const OGRFeature& row, int column, FieldType type, std::string& text) {
    switch (type) {
        case FieldType::whole:
            return static_cast<std::int64_t>(row.GetFieldAsInteger64(column));
        case FieldType::number:
            return row.GetFieldAsDouble(column);
        case FieldType::yes_or_no:
            return row.GetFieldAsInteger(column) != 0;
        case FieldType::date:
        case FieldType::instant:
            text = time_text(row, column, type);
            return std::string_view{text};
        default:
            text = row.GetFieldAsString(column);
            return std::string_view{text};
    }
}

}  // namespace dateline
