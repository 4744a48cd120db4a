#include "layers/sql_text.hpp"

#include "exchange/clean_text.hpp"
#include "exchange/geojson_text.hpp"
#include "exchange/wkt.hpp"

namespace dateline {

std::string sql_name(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : clean_text(name)) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void append_sql_text(std::string& out, std::string_view text) {
    out += text.find('\\') == std::string_view::npos ? "'" : " E'";
    for (const char c : clean_text(text)) {
        if (c == '\'' || c == '\\') out += c;
        out += c;
    }
    out += '\'';
}

void append_sql_value(std::string& out, const FieldValue& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        append_sql_text(out, *text);
    } else {
        append_value(out, value);
    }
}

std::string_view sql_type(FieldType type) {
    switch (type) {
        case FieldType::whole:
            return "bigint";
        case FieldType::number:
            return "double precision";
        case FieldType::yes_or_no:
            return "boolean";
        case FieldType::date:
            return "date";
        case FieldType::instant:
            return "timestamptz";
        default:
            return "text";
    }
}

void append_sql_shape(std::string& out, const FeatureShape& shape) {
    if (is_empty(shape)) {
        out += "NULL";
        return;
    }
    out += "'SRID=4326;";
    append_wkt(out, shape);
    out += '\'';
}

}  // namespace dateline
