#include "exchange/geojson_feature.hpp"

#include "base/error.hpp"
#include "exchange/clean_text.hpp"
#include "exchange/column_type.hpp"
#include "exchange/geojson_geometry.hpp"
#include "exchange/geojson_text.hpp"
#include "exchange/known_layers.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <utility>

namespace dateline {
namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::ondemand::json_type;

/// A text's type, when it is one of a time in just the form that Dateline writes.
FieldType type_of_json_text(std::optional<FieldType> known, std::string_view text) {
    if (known == FieldType::text) return FieldType::text;
    const FieldType type = type_of_text(text);
    if (type == FieldType::date) return type;
    return type == FieldType::instant && utc_instant(text) == text ? type : FieldType::text;
}

/// As it is written.
template <typename Element>
std::string_view json_of(Element& element) {
    return simdjson::to_json_string(element);
}

/// Without the spaces between its parts.
std::string compact(std::string_view json) {
    std::string text(json.size(), '\0');
    std::size_t length = 0;
    if (simdjson::minify(json.data(), json.size(), text.data(), length) != simdjson::SUCCESS)
        throw InputError("no GeoJSON feature");
    text.resize(length);
    return text;
}

/// Whole numbers beyond 64 bits become the nearest number.
FieldValue number_in(ondemand::value value) {
    ondemand::number number;
    if (value.get_number().get(number) != simdjson::SUCCESS) return value.get_double().value();
    if (number.is_int64()) return number.get_int64();
    return number.as_double();
}

/// Longitude and latitude in degrees; nothing for anything but an array of numbers, two at least.
std::optional<LatLon> position_in(ondemand::value coordinates) {
    if (coordinates.type() != json_type::array) return std::nullopt;
    std::array<double, 2> degrees{};
    std::size_t count = 0;
    for (ondemand::value number : coordinates.get_array()) {
        if (number.type() != json_type::number) return std::nullopt;
        const double value = number.get_double();
        if (count < degrees.size()) degrees[count] = value;
        ++count;
    }
    if (count < degrees.size()) return std::nullopt;
    return LatLon{Degrees{degrees[1]}, Degrees{degrees[0]}};
}

/// Most features are points: they alone are read here.
std::optional<LatLon> point_in(ondemand::object geometry) {
    std::string_view type;
    ondemand::value coordinates;
    if (geometry["type"].get(type) != simdjson::SUCCESS || type != "Point") return std::nullopt;
    if (geometry["coordinates"].get(coordinates) != simdjson::SUCCESS) return std::nullopt;
    return position_in(coordinates);
}

FeatureShape shape_in(ondemand::value geometry, Area& area) {
    if (geometry.type() != json_type::object) return shape_from_geojson(json_of(geometry), area);
    ondemand::object members = geometry.get_object();
    if (const auto point = point_in(members)) return *point;
    static_cast<void>(members.reset());
    return shape_from_geojson(json_of(members), area);
}

}  // namespace

class GeoJsonFeatureReader::Parser {
public:
    explicit Parser(std::string layer) : layer_{std::move(layer)} {}

    const Feature& read(std::string_view text, std::size_t number) {
        try {
            parse(text);
        } catch (const simdjson::simdjson_error&) {
            throw InputError("no GeoJSON feature");
        }
        if (!is_feature_) throw InputError("no GeoJSON feature: its type is another");
        finish(number);
        return feature_;
    }

private:
    void parse(std::string_view text) {
        padded_.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        padded_ = text;
        feature_.shape = {};
        feature_.properties.clear();
        area_ = {};
        texts_.clear();
        id_.clear();
        is_feature_ = false;
        auto document = parser_.iterate(padded_.data(), text.size(), padded_.capacity());
        for (auto field : document.get_object()) take_member(field.unescaped_key(), field.value());
    }

    void take_member(std::string_view name, ondemand::value value) {
        if (name == "type") {
            is_feature_ = std::string_view{value.get_string()} == "Feature";
        } else if (name == "geometry") {
            feature_.shape = shape_in(value, area_);
        } else if (name == "id") {
            const bool is_text = value.type() == json_type::string;
            if (is_text)
                id_ = std::string_view{value.get_string()};
            else if (!value.is_null())
                id_ = compact(json_of(value));
        } else if (name == "properties" && value.type() == json_type::object) {
            for (auto field : value.get_object()) {
                const std::string_view column = field.unescaped_key();
                take_property(column == "id" ? id_column : column, field.value());
            }
        }
    }

    void take_property(std::string_view name, ondemand::value value) {
        const auto known = known_type(name);
        switch (value.type()) {
            case json_type::null:
                if (!value.is_null()) throw InputError("no GeoJSON feature");
                break;
            case json_type::boolean:
                set(name, FieldType::yes_or_no, bool{value.get_bool()});
                break;
            case json_type::number:
                take_number(name, number_in(value), known == FieldType::number);
                break;
            case json_type::string:
                take_text(name, value.get_string(), known);
                break;
            default:
                set(name, FieldType::text, kept(clean_text(compact(json_of(value)))));
        }
    }

    void take_number(std::string_view name, FieldValue number, bool as_decimal) {
        const auto* whole = std::get_if<std::int64_t>(&number);
        if (whole != nullptr && !as_decimal) return set(name, FieldType::whole, number);
        if (whole != nullptr) number = static_cast<double>(*whole);
        set(name, FieldType::number, number);
    }

    void take_text(std::string_view name, std::string_view text, std::optional<FieldType> known) {
        set(name, type_of_json_text(known, text), is_clean_text(text) ? text : kept(clean_text(text)));
    }

    /// Of a name written twice the last counts.
    void set(std::string_view name, FieldType type, FieldValue value) {
        const auto before = std::ranges::find(feature_.properties, name, &Property::name);
        if (before == feature_.properties.end()) return feature_.properties.push_back({name, type, value});
        *before = {name, type, value};
    }

    std::string_view kept(std::string text) { return texts_.emplace_back(std::move(text)); }

    /// An "id" among the properties is another column, if it is another id.
    void finish(std::size_t number) {
        if (id_.empty()) id_ = fmt::format("{}/{}", layer_, number);
        feature_.id = id_;
        std::erase_if(feature_.properties, [this](const Property& property) {
            return property.name == id_column && words_of(property.value) == id_;
        });
        feature_.layer = feature_.text("feature");
        if (feature_.layer.empty()) feature_.layer = layer_;
    }

    static constexpr std::string_view id_column = "id_property";

    std::string layer_;
    ondemand::parser parser_;
    std::string padded_;  ///< the present feature's text, as simdjson wants it
    Feature feature_;
    Area area_;
    std::deque<std::string> texts_;  ///< that are not as they were written
    std::string id_;
    bool is_feature_ = false;
};

GeoJsonFeatureReader::GeoJsonFeatureReader(std::string layer)
    : parser_{std::make_unique<Parser>(std::move(layer))} {}

GeoJsonFeatureReader::~GeoJsonFeatureReader() = default;

const Feature& GeoJsonFeatureReader::read(std::string_view text, std::size_t number) {
    return parser_->read(text, number);
}

}  // namespace dateline
