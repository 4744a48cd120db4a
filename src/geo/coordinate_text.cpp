#include "geo/coordinate_text.hpp"

#include "base/error.hpp"
#include "geo/angle_pair.hpp"
#include "geo/mgrs.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace dateline {
namespace {

bool equal_ignoring_case(std::string_view text, std::string_view lower_case) {
    if (text.size() != lower_case.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower_case[i]) return false;
    }
    return true;
}

/// Cuts the text before the first `mark`, removing that piece and the mark from it.
std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t end = text.find(mark);
    const std::string_view piece = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return piece;
}

double number_in(std::string_view text, std::string_view uri) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        throw InputError(
            fmt::format("{}: \"{}\" is not a number (geo:LAT,LON;u=METRES is expected)", uri, text));
    }
    return value;
}

Meters uncertainty_in(std::string_view parameters, std::string_view uri) {
    Meters uncertainty;
    while (!parameters.empty()) {
        std::string_view value = take_until(parameters, ';');
        const std::string_view name = take_until(value, '=');
        if (equal_ignoring_case(name, "u")) uncertainty = Meters{number_in(value, uri)};
        if (equal_ignoring_case(name, "crs") && !equal_ignoring_case(value, "wgs84")) {
            throw InputError(fmt::format("{}: reference system {} is not WGS84", uri, value));
        }
    }
    if (!(uncertainty.value() >= 0)) throw InputError(fmt::format("{}: the uncertainty is below 0", uri));
    return uncertainty;
}

/// RFC 5870. An altitude is read past: distances here are along the ground.
std::optional<WrittenPosition> position_from_geo_uri(std::string_view uri) {
    if (uri.size() < 4 || !equal_ignoring_case(uri.substr(0, 4), "geo:")) return std::nullopt;
    std::string_view parameters = uri.substr(4);
    std::string_view coordinates = take_until(parameters, ';');
    const double lat_deg = number_in(take_until(coordinates, ','), uri);
    const double lon_deg = number_in(take_until(coordinates, ','), uri);
    return WrittenPosition{LatLon{Degrees{lat_deg}, Degrees{lon_deg}}, uncertainty_in(parameters, uri)};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Fixed decimals, without the sign of a value that rounds to 0.
std::string fixed(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
    return text;
}

/// As few decimals as say the value to 7 places, which is about a centimetre on the ground.
std::string shortest(double value) {
    std::string text = fixed(value, 7);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string dms(double angle_deg, char positive, char negative) {
    const auto seconds = std::lround(std::fabs(angle_deg) * 3600);
    const std::ldiv_t minutes = std::div(seconds, 60L);
    const std::ldiv_t degrees = std::div(minutes.quot, 60L);
    return fmt::format("{}°{:02}′{:02}″{}", degrees.quot, degrees.rem, minutes.rem,
                       angle_deg < 0 && seconds != 0 ? negative : positive);
}

}  // namespace

std::optional<WrittenPosition> position_from(std::string_view text) {
    const std::string_view written = trimmed(text);
    if (written.empty()) return std::nullopt;
    if (auto position = position_from_geo_uri(written)) return position;
    // Before angles: a grid square may be lettered with compass points alone, as in 50DNN2622181686.
    if (auto position = position_from_mgrs(written)) return position;
    if (const auto point = position_from_angles(written)) return WrittenPosition{*point, Meters{0}};
    return std::nullopt;
}

std::string as_decimal(LatLon point, int decimals) {
    return fmt::format("{}, {}", fixed(point.latitude().value(), decimals),
                       fixed(point.longitude().value(), decimals));
}

std::string as_dms(LatLon point) {
    return fmt::format("{} {}", dms(point.latitude().value(), 'N', 'S'),
                       dms(point.longitude().value(), 'E', 'W'));
}

std::string as_geo_uri(LatLon point, Meters uncertainty) {
    std::string uri =
        fmt::format("geo:{},{}", shortest(point.latitude().value()), shortest(point.longitude().value()));
    if (uncertainty > Meters{0}) uri += fmt::format(";u={}", shortest(uncertainty.value()));
    return uri;
}

}  // namespace dateline
