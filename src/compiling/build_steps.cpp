#include "compiling/build_steps.hpp"

#include "compiling/airport_rows.hpp"
#include "compiling/byte_source.hpp"
#include "compiling/conflation.hpp"
#include "compiling/extent_rules.hpp"
#include "compiling/line_reader.hpp"
#include "compiling/polygon_join.hpp"
#include "compiling/row_values.hpp"
#include "compiling/source_credit.hpp"
#include "compiling/source_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

/// Kinds that GeoNames and OurAirports both list.
bool may_be_doubled(PlaceKind kind) {
    return kind == PlaceKind::airport || kind == PlaceKind::air_base || kind == PlaceKind::military_site;
}

}  // namespace

GazetteerBuild::GazetteerBuild(const OwnTableOptions& own, AlternateNames names,
                               const BuildProgressSink& progress)
    : own_{own}, own_sources_{own}, names_{names}, progress_{progress} {}

void GazetteerBuild::read(const BuildSource& source) {
    auto report = read_rows_of(source);
    if (report.rows == 0) throw InputError(fmt::format("{}: holds no row", report.source));
    writer_.add_source(credit_of(source, own_, latest_change_, report.used));
    result_.reports.push_back(std::move(report));
}

RowReport GazetteerBuild::read_rows_of(const BuildSource& source) {
    const auto rows = [&](void (GazetteerBuild::*each)(const Cells&)) {
        const auto bytes = open_bytes(source.file);
        return read_rows(*bytes, name_of_source(source), progress_,
                         [this, each](const Cells& cells) { (this->*each)(cells); });
    };
    switch (source.kind) {
        case BuildSourceKind::geonames:
            return rows(&GazetteerBuild::add_geonames);
        case BuildSourceKind::alternate_names:
            return rows(&GazetteerBuild::add_alternate_name);
        case BuildSourceKind::admin1_codes:
        case BuildSourceKind::admin2_codes:
            return rows(&GazetteerBuild::add_division_name);
        case BuildSourceKind::hierarchy:
            return rows(&GazetteerBuild::add_parent);
        case BuildSourceKind::airports:
            return read_airports(source);
        case BuildSourceKind::polygons:
            return read_polygons(source);
        case BuildSourceKind::table:
            return read_table(source);
        case BuildSourceKind::features:
            return read_layer(source);
    }
    return {};
}

void GazetteerBuild::add(const SourcePlace& place) {
    if (writer_.has(place.place.id)) throw RowFault("id", "is there already", place.place.id);
    writer_.add(place);
    divisions_.note(place);
}

void GazetteerBuild::add_geonames(const Cells& cells) {
    auto place = geonames_place(cells, names_);
    constexpr std::size_t date_column = 18;
    if (is_date(cells[date_column]) && cells[date_column] > latest_change_)
        latest_change_ = cells[date_column];
    if (!may_be_doubled(place.place.kind)) return add(place);
    auto id = place.place.id;
    if (!waiting_fields_.add({std::move(place), true})) throw RowFault("id", "is there already", id);
}

void GazetteerBuild::add_waiting_fields() {
    result_.joined = join_same_places(waiting_fields_);
    for (const auto& entry : waiting_fields_.entries()) writer_.add(entry.source);
    waiting_fields_ = {};
}

void GazetteerBuild::add_alternate_name(const Cells& cells) {
    const auto named = geonames_alternate_name(cells);
    if (!named) throw RowFault("", "is a link, postcode or code, not a name");
    if (!writer_.add_name(named->id, named->name))
        throw RowFault("geonameid", "belongs to no place here", named->id);
}

void GazetteerBuild::add_division_name(const Cells& cells) {
    const auto division = geonames_division(cells);
    if (!writer_.has(division.id)) {
        throw RowFault("geonameid", "is no place of the dump, and this table has no coordinates",
                       division.id);
    }
    writer_.add_name(division.id, {division.name, NameKind::official, ""});
    if (!division.ascii_name.empty())
        writer_.add_name(division.id, {division.ascii_name, NameKind::official, ""});
}

void GazetteerBuild::add_parent(const Cells& cells) {
    const auto link = geonames_parent(cells);
    if (!writer_.has(link.child)) throw RowFault("childId", "belongs to no place here", link.child);
    // Only first-level divisions matter: countries are known by their codes.
    const auto code = divisions_.code_of(link.parent);
    if (!code.empty()) writer_.set_admin1_if_unknown(link.child, code);
}

RowReport GazetteerBuild::read_airports(const BuildSource& source) {
    const auto bytes = open_bytes(source.file);
    std::optional<AirportColumns> airports;
    return read_csv(
        *bytes, name_of_source(source), progress_,
        [&](const CsvColumns& columns) { airports.emplace(columns, name_of_source(source)); },
        [&](const std::vector<std::string>& fields) {
            auto place = airports->place(fields);
            if (!place) throw RowFault("type", "is a balloon port, or the name says that it is a duplicate");
            auto id = place->place.id;
            if (!waiting_fields_.add({std::move(*place), true}))
                throw RowFault("ident", "is there already", id);
        });
}

/// Two places of a table may share a name; where they lie tells their made-up ids apart.
void GazetteerBuild::add_own(SourcePlace place) {
    auto& id = place.place.id;
    if (writer_.has(id) && id == id_from_name(own_.id_prefix, place.place.name)) {
        id += fmt::format("@{:.2f},{:.2f}", place.place.point.latitude().value(),
                          place.place.point.longitude().value());
    }
    add(place);
}

RowReport GazetteerBuild::read_table(const BuildSource& source) {
    const auto bytes = open_bytes(source.file);
    std::optional<OwnColumns> own;
    return read_csv(
        *bytes, name_of_source(source), progress_,
        [&](const CsvColumns& columns) {
            own.emplace(
                own_sources_.columns(name_of_source(source), columns, OwnColumns::Position::in_columns));
        },
        [&](const std::vector<std::string>& fields) { add_own(own->place(fields, std::nullopt)); });
}

RowReport GazetteerBuild::read_layer(const BuildSource& source) {
    std::optional<OwnColumns> own;
    return read_features(
        source.file, progress_,
        [&](const CsvColumns& columns) {
            own.emplace(
                own_sources_.columns(name_of_source(source), columns, OwnColumns::Position::in_geometry));
        },
        [&](MapFeature feature) {
            auto place = own->place(feature.fields, feature.point);
            if (!feature.area.polygons.empty()) {
                place.place.extent = extent_with_area(place.place, std::move(feature.area),
                                                      "polygon: " + source.file.filename().string());
            }
            add_own(std::move(place));
        });
}

RowReport GazetteerBuild::read_polygons(const BuildSource& source) {
    PolygonJoin polygons{divisions_, writer_};
    auto report = read_features(
        source.file, progress_,
        [&](const CsvColumns& columns) { polygons.take_columns(columns, name_of_source(source)); },
        [&](MapFeature feature) { polygons.add(std::move(feature)); });
    polygons.set_extents();
    return report;
}

BuildResult GazetteerBuild::write(const std::filesystem::path& output) {
    if (writer_.place_count() == 0) {
        std::string reports;
        for (const auto& report : result_.reports) reports += "\n" + as_text(report);
        throw InputError("no row of these sources gives a place, so no gazetteer was written:" + reports);
    }
    if (progress_) progress_({"sorting", 0, std::nullopt, writer_.place_count()});
    writer_.write(output, [this](std::string_view stage) {
        if (progress_) progress_({std::string{stage}, 0, std::nullopt, 0});
    });
    const auto info = Gazetteer::open(output).info();
    result_.version = info.version;
    result_.places = info.places;
    result_.names = info.names;
    result_.file_bytes = std::filesystem::file_size(output);
    return std::move(result_);
}

}  // namespace dateline
