#include "compiling/geonames_rows.hpp"

#include "compiling/extent_rules.hpp"
#include "compiling/importance.hpp"
#include "compiling/place_kinds.hpp"
#include "compiling/row_report.hpp"
#include "compiling/row_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// Columns of the main table: https://download.geonames.org/export/dump/readme.txt
enum Column : std::size_t {
    id = 0,
    name = 1,
    ascii_name = 2,
    alternate_names = 3,
    latitude = 4,
    longitude = 5,
    feature_class = 6,
    feature_code = 7,
    country = 8,
    admin1 = 10,
    population = 14,
    time_zone = 17,
    column_count = 19
};

void require_columns(const Cells& cells, std::size_t fewest, std::size_t most) {
    if (cells.size() >= fewest && cells.size() <= most) return;
    throw RowFault("", fmt::format("does not have {} columns, with tabs between them", most),
                   fmt::format("{} columns", cells.size()));
}

std::string geonames_id(std::string_view cell, const char* field) {
    cell = trimmed_cell(cell);
    const bool is_number = !cell.empty() && cell.size() <= 10 &&
                           std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number) throw RowFault(field, "is not a GeoNames number", cell);
    return "gn:" + std::string{cell};
}

std::string admin1_code_of(const Cells& cells, std::string_view country_code) {
    const auto code = code_from(cells[admin1], "admin1 code");
    if (code.empty() || code == "00" || country_code.empty()) return {};
    return fmt::format("{}.{}", country_code, code);
}

std::size_t listed_names(std::string_view list) {
    return list.empty() ? 0 : static_cast<std::size_t>(std::count(list.begin(), list.end(), ',')) + 1;
}

void add_listed_names(std::string_view list, std::vector<SourceName>& names) {
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        const auto item = trimmed_cell(list.substr(0, comma));
        if (is_name(item)) names.push_back({std::string{item}, NameKind::alternate, ""});
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

void add_names(const Cells& cells, AlternateNames from, SourcePlace& source) {
    const auto& own = source.place.name;
    const auto ascii = trimmed_cell(cells[ascii_name]);
    if (ascii != own && is_name(ascii)) source.names.push_back({std::string{ascii}, NameKind::preferred, ""});
    if (from == AlternateNames::from_row) add_listed_names(cells[alternate_names], source.names);
}

/// Codes of other registers, links and postcodes.
constexpr std::array no_languages{"link", "post", "wkdt", "unlc", "tcid", "faac", "phon"};
constexpr std::array abbreviations{"abbr", "iata", "icao"};

bool is_one_of(const auto& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

NameKind kind_of_alternate(const Cells& cells, std::string_view language) {
    const auto is_set = [&cells](std::size_t column) {
        return cells.size() > column && cells[column] == "1";
    };
    if (is_one_of(abbreviations, language)) return NameKind::abbreviation;
    if (is_set(6) || is_set(7)) return NameKind::weak;  // colloquial or historic
    return is_set(4) ? NameKind::official : NameKind::alternate;
}

}  // namespace

SourcePlace geonames_place(const Cells& cells, AlternateNames names) {
    require_columns(cells, column_count, column_count);
    SourcePlace source;
    auto& place = source.place;
    place.id = geonames_id(cells[id], "geonameid");
    place.name = name_from(cells[name].empty() ? cells[ascii_name] : cells[name], "name");
    place.point = point_from(cells[latitude], cells[longitude], "latitude", "longitude");
    if (!cells[feature_class].empty()) {
        place.feature_code = fmt::format("{}.{}", code_from(cells[feature_class], "feature class"),
                                         code_from(cells[feature_code], "feature code"));
    }
    place.kind = kind_of_feature(place.feature_code);
    place.country = country_from(cells[country], "country code");
    place.population = count_from(cells[population], "population");
    place.time_zone = code_from(cells[time_zone], "timezone");
    place.extent = extent_without_area(place);
    source.admin1_code = admin1_code_of(cells, place.country);
    add_names(cells, names, source);
    const auto name_count = 1 + listed_names(cells[alternate_names]);
    source.importance = importance_from_names(place, name_count);
    source.most_prior = most_prior_from_names(place, name_count);
    return source;
}

std::optional<NamedId> geonames_alternate_name(const Cells& cells) {
    require_columns(cells, 4, 10);
    const auto language = cells[2];
    if (is_one_of(no_languages, language)) return std::nullopt;
    NamedId named{geonames_id(cells[1], "geonameid"),
                  {name_from(cells[3], "alternate name"), NameKind::alternate, ""}};
    named.name.kind = kind_of_alternate(cells, language);
    if (!is_one_of(abbreviations, language)) named.name.language = code_from(language, "isolanguage");
    return named;
}

DivisionName geonames_division(const Cells& cells) {
    require_columns(cells, 4, 4);
    DivisionName division{code_from(cells[0], "code"), name_from(cells[1], "name"), "",
                          geonames_id(cells[3], "geonameid")};
    if (division.code.size() < 4 || division.code[2] != '.')
        throw RowFault("code", "is not like IQ.01", cells[0]);
    if (is_name(cells[2])) division.ascii_name = trimmed_cell(cells[2]);
    return division;
}

ParentLink geonames_parent(const Cells& cells) {
    require_columns(cells, 2, 3);
    return {geonames_id(cells[0], "parentId"), geonames_id(cells[1], "childId")};
}

}  // namespace dateline
