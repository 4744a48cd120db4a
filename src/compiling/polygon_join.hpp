/// Polygons of Natural Earth, given to the places that they outline.
#pragma once

#include "compiling/division_ids.hpp"
#include "compiling/map_features.hpp"
#include "compiling/row_report.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <map>
#include <string>

namespace dateline {

/// Takes the features of one map layer. A place may have several of them, so extents are set at the end.
class PolygonJoin {
public:
    /// Both must outlive it.
    PolygonJoin(const DivisionIds& ids, GazetteerWriter& writer) : ids_{ids}, writer_{writer} {}

    /// @throws InputError when the layer has none of the attributes that name a place
    void take_columns(const CsvColumns& columns, const std::string& source);
    /// @throws RowFault for what is no polygon, or of no place here
    void add(MapFeature feature);
    void set_extents();

private:
    [[nodiscard]] std::string id_of(const MapFeature& feature) const;
    [[nodiscard]] std::string_view field_of(const MapFeature& feature, std::string_view name) const;

    const DivisionIds& ids_;
    GazetteerWriter& writer_;
    std::optional<CsvColumns> columns_;
    std::map<std::string, Area> areas_;  ///< by id
};

}  // namespace dateline
