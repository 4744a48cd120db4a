#include "compiling/polygon_join.hpp"

#include "base/error.hpp"
#include "compiling/extent_rules.hpp"
#include "compiling/row_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

void PolygonJoin::take_columns(const CsvColumns& columns, const std::string& source) {
    columns_ = columns;
    if (columns.find("gn_id") || columns.find("gn_a1_code") || columns.find("iso_a2")) return;
    throw InputError(
        fmt::format("{}: not countries or states and provinces of Natural Earth: there is no attribute "
                    "gn_id, gn_a1_code or iso_a2; it has {}",
                    source, columns.list().empty() ? "none at all" : columns.list()));
}

void PolygonJoin::add(MapFeature feature) {
    if (feature.area.polygons.empty()) throw RowFault("geometry", "is no polygon");
    const auto id = id_of(feature);
    if (id.empty()) throw RowFault("", "belongs to no place here", field_of(feature, "name"));
    auto& polygons = areas_[id].polygons;
    std::ranges::move(feature.area.polygons, std::back_inserter(polygons));
}

/// Divisions carry their GeoNames number or code, countries their ISO code ("-99" stands for none).
std::string PolygonJoin::id_of(const MapFeature& feature) const {
    const auto number = field_of(feature, "gn_id");
    const auto by_number = fmt::format("gn:{}", number);
    if (!number.empty() && writer_.has(by_number)) return by_number;
    const bool is_division = columns_->find("gn_id") || columns_->find("gn_a1_code");
    if (is_division) return ids_.division(field_of(feature, "gn_a1_code"));
    auto id = ids_.country(field_of(feature, "iso_a2_eh"));
    return id.empty() ? ids_.country(field_of(feature, "iso_a2")) : id;
}

std::string_view PolygonJoin::field_of(const MapFeature& feature, std::string_view name) const {
    const auto column = columns_->find(name);
    return column ? trimmed_cell(feature.fields[*column]) : std::string_view{};
}

void PolygonJoin::set_extents() {
    for (auto& [id, area] : areas_) {
        Place place;
        place.point = writer_.point_of(id);
        writer_.set_extent(id, extent_with_area(place, std::move(area), "polygon: Natural Earth"));
    }
    areas_.clear();
}

}  // namespace dateline
