#include "compiling/own_rows.hpp"

#include "compiling/extent_rules.hpp"
#include "compiling/place_kinds.hpp"
#include "compiling/row_values.hpp"
#include "text/folding.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// What is sought, and what its column is usually called; in the order of OwnColumns::Sought.
constexpr std::array<std::array<std::string_view, 6>, 13> usual_names{{
    {"name", "title", "label", "place", "toponym", "asciiname"},
    {"lat", "latitude", "lat_deg", "latitude_deg", "y", "ylat"},
    {"lon", "longitude", "lon_deg", "longitude_deg", "lng", "x"},
    {"id", "uid", "pcode", "identifier", "", ""},
    {"kind", "feature_code", "", "", "", ""},
    {"country", "country_code", "iso_country", "cc", "iso2", "iso_a2"},
    {"admin1", "admin1_code", "", "", "", ""},
    {"population", "pop", "people", "inhabitants", "", ""},
    {"radius_km", "", "", "", "", ""},
    {"aliases", "alternate_names", "alternatenames", "other_names", "alt_name", "aka"},
    {"other_ids", "same_as", "", "", "", ""},
    {"time_zone", "timezone", "tz", "", "", ""},
    {"importance", "", "", "", "", ""},
}};

std::string all_sought() {
    std::string list;
    for (const auto& names : usual_names)
        list += fmt::format("{}{}", list.empty() ? "" : ", ", names.front());
    return list;
}

std::vector<std::string> listed(std::string_view cell, std::string_view field) {
    std::vector<std::string> items;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(";|"), cell.size());
        if (const auto item = trimmed_cell(cell.substr(0, end)); !item.empty())
            items.push_back(name_from(item, field));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return items;
}

PlaceKind kind_named(std::string_view text, std::string_view file) {
    if (const auto kind = place_kind_from(text)) return *kind;
    throw InputError(
        fmt::format("{}: \"{}\" is no kind of place; dateline resolve -h lists them", file, printable(text)));
}

}  // namespace

std::string id_from_name(std::string_view prefix, std::string_view name) {
    auto folded = fold_name(name);
    std::replace(folded.begin(), folded.end(), ' ', '-');
    return folded.empty() ? folded : fmt::format("{}:{}", prefix, folded);
}

std::optional<OwnColumns::Sought> OwnColumns::sought_from(std::string_view text) {
    for (std::size_t i = 0; i < sought_count; ++i) {
        if (usual_names[i].front() == text) return static_cast<Sought>(i);
    }
    return std::nullopt;
}

OwnColumns::OwnColumns(const CsvColumns& columns, const OwnTableOptions& options, Position position,
                       std::string_view file)
    : options_{options}, default_kind_{kind_named(options.kind, file)} {
    for (std::size_t i = 0; i < sought_count; ++i) {
        for (const auto usual : usual_names[i]) {
            if (!positions_[i] && !usual.empty()) positions_[i] = columns.find(usual);
        }
    }
    for (const auto& [wanted, column] : options.columns) {
        const auto sought = sought_from(wanted);
        if (!sought) {
            throw InputError(fmt::format("--map {}={}: only these can be mapped: {}", printable(wanted),
                                         printable(column), all_sought()));
        }
        const auto found = columns.find(column);
        if (!found) continue;
        positions_[*sought] = found;
        mapped_.push_back(wanted);
    }
    for (const auto needed : {name, lat, lon}) {
        if (positions_[needed] || (needed != name && position == Position::in_geometry)) continue;
        throw InputError(
            fmt::format("{}: no column for \"{}\" among {}; say which one it is: --map {}=COLUMN", file,
                        usual_names[needed].front(), columns.list(), usual_names[needed].front()));
    }
}

std::string_view OwnColumns::cell(const std::vector<std::string>& fields, Sought sought) const {
    return positions_[sought] ? trimmed_cell(fields.at(*positions_[sought])) : std::string_view{};
}

std::string OwnColumns::id_of(const std::vector<std::string>& fields, std::string_view own_name) const {
    const auto given = code_from(cell(fields, id), "id");
    if (given.find(':') != std::string::npos) return given;
    if (!given.empty()) return fmt::format("{}:{}", options_.id_prefix, given);
    auto made = id_from_name(options_.id_prefix, own_name);
    if (made.empty())
        throw RowFault("name", "has no letter to make an id from; give a column with ids", own_name);
    return made;
}

void OwnColumns::set_kind(const std::vector<std::string>& fields, Place& place) const {
    const auto text = cell(fields, kind);
    place.kind = default_kind_;
    if (text.empty()) return;
    if (const auto known = place_kind_from(text)) {
        place.kind = *known;
    } else if (text.size() > 2 && text[1] == '.') {
        place.feature_code = code_from(text, "kind");
        place.kind = kind_of_feature(text);
    } else {
        throw RowFault("kind", "is no kind of place, nor a GeoNames feature code like P.PPL", text);
    }
}

void OwnColumns::set_extent(const std::vector<std::string>& fields, Place& place) const {
    const auto text = cell(fields, radius_km);
    place.extent = extent_without_area(place);
    if (text.empty()) return;
    const auto kilometres = number_from(text, "radius_km");
    if (kilometres < 0 || kilometres > 20'000) throw RowFault("radius_km", "is outside 0..20000 km", text);
    place.extent = {Meters{kilometres * 1000}, "radius given with the place", {}};
}

SourcePlace OwnColumns::place(const std::vector<std::string>& fields, std::optional<LatLon> point) const {
    SourcePlace source;
    auto& place = source.place;
    place.name = name_from(cell(fields, name), "name");
    place.point = point ? *point : point_from(cell(fields, lat), cell(fields, lon), "lat", "lon");
    place.id = id_of(fields, place.name);
    set_kind(fields, place);
    place.country = country_from(cell(fields, country), "country");
    place.population = count_from(cell(fields, population), "population");
    place.time_zone = code_from(cell(fields, time_zone), "time_zone");
    set_extent(fields, place);
    for (auto& other : listed(cell(fields, other_ids), "other_ids"))
        place.other_ids.push_back(code_from(other, "other_ids"));
    source.admin1_code = code_from(cell(fields, admin1), "admin1");
    for (auto& alias : listed(cell(fields, aliases), "aliases")) {
        source.names.push_back({std::move(alias), NameKind::alternate, ""});
    }
    if (const auto text = cell(fields, importance); !text.empty()) {
        source.importance = number_from(text, "importance");
        if (source.importance < 0 || source.importance > 1)
            throw RowFault("importance", "is outside 0..1", text);
    }
    return source;
}

}  // namespace dateline
