#include "layers/new_layer.hpp"

#include <cpl_string.h>
#include <ogrsf_frmts.h>

namespace dateline {
namespace {

OGRFieldType gdal_type(FieldType type) {
    switch (type) {
        case FieldType::whole:
            return OFTInteger64;
        case FieldType::number:
            return OFTReal;
        case FieldType::yes_or_no:
            return OFTInteger;
        case FieldType::date:
            return OFTDate;
        case FieldType::instant:
            return OFTDateTime;
        default:
            return OFTString;
    }
}

OGRwkbGeometryType geometry_type(const ShapeKinds& shapes) {
    if (shapes.points + shapes.lines + shapes.areas > 1) return wkbUnknown;
    if (shapes.points) return wkbPoint;
    if (shapes.lines) return wkbMultiLineString;
    return shapes.areas ? wkbMultiPolygon : wkbNone;
}

bool add_column(OGRLayer& layer, const Format& format, const Field& field) {
    const bool as_text = format.name == "shp" && field.type == FieldType::instant;
    OGRFieldDefn column{field.name.c_str(), as_text ? OFTString : gdal_type(field.type)};
    if (field.type == FieldType::yes_or_no && format.name != "shp") column.SetSubType(OFSTBoolean);
    return layer.CreateField(&column) == OGRERR_NONE;
}

CPLStringList options_for(const Format& format, IndexMaker index) {
    CPLStringList options;
    if (format.name == "shp") {
        options.SetNameValue("ENCODING", "UTF-8");
    } else {
        options.SetNameValue("SPATIAL_INDEX", index == IndexMaker::gdal ? "YES" : "NO");
    }
    if (format.name == "gpkg") options.SetNameValue("GEOMETRY_NAME", "geom");
    return options;
}

}  // namespace

OGRLayer* new_layer(GDALDataset& dataset, const Format& format, const std::string& name,
                    const std::vector<Field>& fields, const ShapeKinds& shapes, IndexMaker index) {
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* layer =
        dataset.CreateLayer(name.c_str(), &wgs84, geometry_type(shapes), options_for(format, index).List());
    if (layer == nullptr || !add_column(*layer, format, {"id", FieldType::text})) return nullptr;
    for (const Field& field : fields) {
        if (!add_column(*layer, format, field)) return nullptr;
    }
    return layer;
}

}  // namespace dateline
