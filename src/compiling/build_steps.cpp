#include "compiling/build_steps.hpp"

#include "compiling/airport_rows.hpp"
#include "compiling/byte_source.hpp"
#include "compiling/conflation.hpp"
#include "compiling/extent_rules.hpp"
#include "compiling/line_reader.hpp"
#include "compiling/row_values.hpp"
#include "compiling/source_dates.hpp"
#include "text/printable.hpp"

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

std::string name_of_source(const BuildSource& source) {
    return source.file == "-" ? "standard input" : source.file.string();
}

std::string_view field_of(const CsvColumns& columns, const MapFeature& feature, std::string_view name) {
    const auto column = columns.find(name);
    return column ? trimmed_cell(feature.fields[*column]) : std::string_view{};
}

}  // namespace

GazetteerBuild::GazetteerBuild(const OwnTableOptions& own, AlternateNames names,
                               const BuildProgressSink& progress)
    : own_{own}, names_{names}, progress_{progress} {}

void GazetteerBuild::read(const BuildSource& source) {
    auto report = read_rows_of(source);
    if (report.rows == 0) throw InputError(fmt::format("{}: holds no row", report.source));
    add_source_info(source, report);
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
    note_division(place);
}

/// For polygons and names that go by code. What comes first for a code stays.
void GazetteerBuild::note_division(const SourcePlace& source) {
    const auto& place = source.place;
    if (place.kind == PlaceKind::country) countries_.try_emplace(place.country, place.id);
    if (place.kind != PlaceKind::admin1 || source.admin1_code.empty()) return;
    divisions_.try_emplace(source.admin1_code, place.id);
    codes_.try_emplace(place.id, source.admin1_code);
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
    if (const auto code = codes_.find(link.parent); code != codes_.end()) {
        writer_.set_admin1_if_unknown(link.child, code->second);
    }
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

OwnColumns GazetteerBuild::own_columns(const BuildSource& source, const CsvColumns& columns,
                                       OwnColumns::Position position) {
    OwnColumns own{columns, own_, position, name_of_source(source)};
    mapped_.insert(own.mapped().begin(), own.mapped().end());
    columns_seen_ +=
        fmt::format("{}{} has {}", columns_seen_.empty() ? "" : "; ", name_of_source(source), columns.list());
    return own;
}

void GazetteerBuild::require_mapped_columns() const {
    for (const auto& [wanted, column] : own_.columns) {
        if (mapped_.contains(wanted)) continue;
        throw InputError(fmt::format("--map {}={}: {}", printable(wanted), printable(column),
                                     columns_seen_.empty()
                                         ? "maps columns of --csv and --geojson, and there is neither"
                                         : "there is no such column: " + columns_seen_));
    }
}

RowReport GazetteerBuild::read_table(const BuildSource& source) {
    const auto bytes = open_bytes(source.file);
    std::optional<OwnColumns> own;
    return read_csv(
        *bytes, name_of_source(source), progress_,
        [&](const CsvColumns& columns) {
            own.emplace(own_columns(source, columns, OwnColumns::Position::in_columns));
        },
        [&](const std::vector<std::string>& fields) { add_own(own->place(fields, std::nullopt)); });
}

RowReport GazetteerBuild::read_layer(const BuildSource& source) {
    std::optional<OwnColumns> own;
    return read_features(
        source.file, progress_,
        [&](const CsvColumns& columns) {
            own.emplace(own_columns(source, columns, OwnColumns::Position::in_geometry));
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
    std::optional<CsvColumns> columns;
    auto report = read_features(
        source.file, progress_,
        [&](const CsvColumns& found) {
            columns = found;
            if (found.find("gn_id") || found.find("gn_a1_code") || found.find("iso_a2")) return;
            throw InputError(fmt::format(
                "{}: not countries or states and provinces of Natural Earth: there is no attribute "
                "gn_id, gn_a1_code or iso_a2; it has {}",
                name_of_source(source), found.list().empty() ? "none at all" : found.list()));
        },
        [&](MapFeature feature) { add_polygons(*columns, std::move(feature)); });
    set_extents_of_polygons();
    return report;
}

/// Divisions carry their GeoNames number or code, countries their ISO code ("-99" stands for none).
std::string GazetteerBuild::id_of_polygon(const CsvColumns& columns, const MapFeature& feature) const {
    const auto found = [](const auto& ids, std::string_view code) {
        const auto at = ids.find(code);
        return at == ids.end() ? std::string{} : at->second;
    };
    const auto number = field_of(columns, feature, "gn_id");
    const bool is_division = columns.find("gn_id") || columns.find("gn_a1_code");
    if (!number.empty() && writer_.has(fmt::format("gn:{}", number))) return fmt::format("gn:{}", number);
    if (is_division) return found(divisions_, field_of(columns, feature, "gn_a1_code"));
    auto id = found(countries_, field_of(columns, feature, "iso_a2_eh"));
    return id.empty() ? found(countries_, field_of(columns, feature, "iso_a2")) : id;
}

void GazetteerBuild::add_polygons(const CsvColumns& columns, MapFeature feature) {
    if (feature.area.polygons.empty()) throw RowFault("geometry", "is no polygon");
    const auto id = id_of_polygon(columns, feature);
    if (id.empty()) throw RowFault("", "belongs to no place here", field_of(columns, feature, "name"));
    auto& polygons = areas_[id].polygons;
    std::ranges::move(feature.area.polygons, std::back_inserter(polygons));
}

void GazetteerBuild::set_extents_of_polygons() {
    for (auto& [id, area] : areas_) {
        Place place;
        place.point = writer_.point_of(id);
        writer_.set_extent(id, extent_with_area(place, std::move(area), "polygon: Natural Earth"));
    }
    areas_.clear();
}

void GazetteerBuild::add_source_info(const BuildSource& source, const RowReport& report) {
    SourceInfo info;
    info.name = source.file == "-" ? "standard input" : source.file.filename().string();
    info.rows = report.used;
    info.date = date_of_file(source.file);
    switch (source.kind) {
        case BuildSourceKind::airports:
            info = {"OurAirports", info.name, info.date, "public domain", info.rows};
            break;
        case BuildSourceKind::polygons:
            info = {"Natural Earth", info.name, info.date, "public domain", info.rows};
            break;
        case BuildSourceKind::table:
        case BuildSourceKind::features:
            info = {own_.dataset.empty() ? info.name : own_.dataset, own_.dataset.empty() ? "" : info.name,
                    own_.date.empty() ? info.date : own_.date, own_.licence, info.rows};
            break;
        case BuildSourceKind::geonames:
            if (!latest_change_.empty()) info.date = latest_change_;
            [[fallthrough]];
        default:
            info = {"GeoNames", info.name, info.date, "CC BY 4.0", info.rows};
    }
    writer_.add_source(std::move(info));
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
