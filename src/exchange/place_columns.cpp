#include "exchange/place_columns.hpp"

#include "base/error.hpp"
#include "exchange/wkt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace dateline {
namespace {

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::size_t column_called(const std::vector<std::string>& names,
                          std::initializer_list<std::string_view> wanted) {
    for (const std::string_view name : wanted) {
        const auto found = std::ranges::find(names, name, lower_case);
        if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    }
    return no_column;
}

std::string_view field(const std::vector<std::string_view>& fields, std::size_t column) {
    return column < fields.size() ? fields[column] : std::string_view{};
}

Degrees degrees_from(std::string_view text, std::string_view what) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        throw InputError(fmt::format("the {} \"{}\" is no number of degrees", what, text.substr(0, 40)));
    return Degrees{value};
}

}  // namespace

FeatureShape PlaceColumns::shape(const std::vector<std::string_view>& fields, Area& area) const {
    if (const auto text = field(fields, wkt); !text.empty()) return shape_from_wkt(text, area);
    const auto lat_text = field(fields, lat);
    const auto lon_text = field(fields, lon);
    if (lat_text.empty() && lon_text.empty()) return {};
    return LatLon{degrees_from(lat_text, "latitude"), degrees_from(lon_text, "longitude")};
}

PlaceColumns place_columns(const std::vector<std::string>& names) {
    return {column_called(names, {"id"}),
            column_called(names, {"lon", "longitude", "lng", "long", "lon_deg", "decimallongitude", "x"}),
            column_called(names, {"lat", "latitude", "lat_deg", "decimallatitude", "y"}),
            column_called(names, {"wkt", "geometry", "geom", "the_geom", "wkt_geom"})};
}

}  // namespace dateline
