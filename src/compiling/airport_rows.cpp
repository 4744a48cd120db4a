#include "compiling/airport_rows.hpp"

#include "compiling/extent_rules.hpp"
#include "compiling/row_values.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

constexpr std::array column_names{
    "ident",     "type",     "name",      "latitude_deg", "longitude_deg", "iso_country", "scheduled_service",
    "icao_code", "gps_code", "iata_code", "keywords"};

/// Folded words of a name or keyword that tell of a military field, with spaces around.
constexpr std::array military_words{" air base ",
                                    " airbase ",
                                    " air force ",
                                    " airforce ",
                                    " afb ",
                                    " army ",
                                    " aaf ",
                                    " military ",
                                    " naval ",
                                    " navy ",
                                    " nas ",
                                    " marine corps ",
                                    " mcas ",
                                    " raf ",
                                    " raaf ",
                                    " jasdf ",
                                    " jmsdf ",
                                    " jgsdf ",
                                    " usaf ",
                                    " air national guard ",
                                    " joint base ",
                                    " forward operating base ",
                                    " fob ",
                                    " base aerea ",
                                    " base aerienne ",
                                    " fliegerhorst ",
                                    " militar ",
                                    " hava ussu ",
                                    " logistics support area "};

bool tells_of_military(std::string_view text) {
    const auto folded = fmt::format(" {} ", fold_name(text));
    return std::any_of(military_words.begin(), military_words.end(),
                       [&folded](std::string_view word) { return folded.find(word) != std::string::npos; });
}

std::string_view feature_of(std::string_view type) {
    if (type == "heliport") return "S.AIRH";
    if (type == "closed") return "S.AIRQ";
    return type == "small_airport" ? "S.AIRF" : "S.AIRP";
}

bool is_code(std::string_view text, std::size_t letters) {
    return text.size() == letters &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

AirportColumns::AirportColumns(const CsvColumns& columns, std::string_view file) {
    std::string missing;
    for (std::size_t i = 0; i < column_count; ++i) {
        positions_[i] = columns.find(column_names[i]);
        if (!positions_[i] && i < required_columns) missing += fmt::format(" {}", column_names[i]);
    }
    if (missing.empty()) return;
    throw InputError(fmt::format("{}: not airports.csv of OurAirports: there is no column{}; it has {}", file,
                                 missing, columns.list()));
}

std::string_view AirportColumns::cell(const std::vector<std::string>& fields, Column column) const {
    return positions_[column] ? trimmed_cell(fields[*positions_[column]]) : std::string_view{};
}

/// Keywords of a public airport tell of a base that shares its runways: that leaves it an airport.
bool AirportColumns::is_military(const std::vector<std::string>& fields) const {
    const auto own_name = cell(fields, name);
    if (cell(fields, scheduled) == "yes" && fold_name(own_name).find("airport") != std::string::npos)
        return false;
    return tells_of_military(own_name) || tells_of_military(cell(fields, keywords));
}

void AirportColumns::add_names(const std::vector<std::string>& fields, SourcePlace& source) const {
    for (const auto column : {icao, gps}) {
        if (const auto code = cell(fields, column); is_code(code, 4)) {
            source.names.push_back({std::string{code}, NameKind::abbreviation, ""});
        }
    }
    if (const auto code = cell(fields, iata); is_code(code, 3))
        source.names.push_back({std::string{code}, NameKind::weak, ""});
    constexpr std::size_t shortest_keyword = 4;
    for (auto list = cell(fields, keywords); !list.empty();) {
        const auto comma = std::min(list.find(','), list.size());
        const auto item = trimmed_cell(list.substr(0, comma));
        // A keyword may also be the town that the field serves.
        if (item.size() >= shortest_keyword && is_name(item) && !item.starts_with("http")) {
            source.names.push_back({std::string{item}, NameKind::weak, ""});
        }
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

std::optional<SourcePlace> AirportColumns::place(const std::vector<std::string>& fields) const {
    SourcePlace source;
    auto& place = source.place;
    place.name = name_from(cell(fields, name), "name");
    if (cell(fields, type) == "balloonport" || fold_name(place.name).find("duplicate") != std::string::npos) {
        return std::nullopt;
    }
    const auto own_ident = code_from(cell(fields, ident), "ident");
    if (own_ident.empty()) throw RowFault("ident", "is empty");
    place.id = "oa:" + own_ident;
    place.point =
        point_from(cell(fields, latitude), cell(fields, longitude), "latitude_deg", "longitude_deg");
    place.country = country_from(cell(fields, country), "iso_country");
    const bool military = is_military(fields);
    place.kind = military ? PlaceKind::air_base : PlaceKind::airport;
    place.feature_code = military ? "S.AIRB" : feature_of(cell(fields, type));
    place.extent = extent_without_area(place);
    add_names(fields, source);
    return source;
}

}  // namespace dateline
