#include "layers/layer_source.hpp"

#include "base/error.hpp"
#include "exchange/known_layers.hpp"
#include "exchange/overview_of.hpp"
#include "exchange/property_list.hpp"
#include "layers/gdal_call.hpp"
#include "layers/kml_schema.hpp"
#include "layers/layer_fields.hpp"
#include "layers/layer_geometry.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <utility>

namespace dateline {
namespace {

constexpr std::string_view style_table = "layer_styles";

/// What the KML driver adds to every row and Dateline's own files say elsewhere.
bool is_kml_extra(std::string_view name) {
    constexpr std::array extras{"timestamp", "begin",      "end",       "altitudeMode", "tessellate",
                                "extrude",   "visibility", "drawOrder", "icon"};
    return std::ranges::find(extras, name) != extras.end();
}

/// A layer's column, as it is to be called.
struct Column {
    int number = 0;
    std::string name;
    FieldType type = FieldType::text;
};

class LayerSource final : public FeatureSource {
public:
    LayerSource(const std::string& file, BadRow bad_row)
        : file_{file}, stem_{std::filesystem::path{file}.stem().string()}, bad_row_{std::move(bad_row)} {
        dataset_.reset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
        if (!dataset_)
            throw InputError(fmt::format("{}: cannot be read as a GIS file: {}", file, calls_.failure()));
        is_kml_ = std::string_view{dataset_->GetDriverName()}.ends_with("KML");
        if (is_kml_) yes_or_no_ = kml_yes_or_no_columns(file);
    }

    Overview overview() override { return overview_of(*this); }

    void each(const FeatureSink& sink) override {
        for (int i = 0; i < dataset_->GetLayerCount(); ++i) {
            OGRLayer& layer = *dataset_->GetLayer(i);
            if (layer.GetName() != style_table) each_of(layer, sink);
        }
        bad_row_ = nullptr;  // said once
    }

private:
    struct Close {
        void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
    };

    [[nodiscard]] std::vector<Column> columns_of(OGRLayer& layer) const {
        OGRFeatureDefn& definition = *layer.GetLayerDefn();
        const bool own = definition.GetFieldIndex("feature") >= 0 && definition.GetFieldIndex("id") >= 0;
        std::vector<Column> columns;
        for (int i = 0; i < definition.GetFieldCount(); ++i) {
            std::string name = definition.GetFieldDefn(i)->GetNameRef();
            const bool descriptive = name == "Name" || name == "description";
            if (is_kml_ && own && (descriptive || (is_kml_extra(name) && name != "end"))) continue;
            if (is_kml_ && !own && is_kml_extra(name) && name != "begin" && name != "end") continue;
            if (is_kml_ && name == "begin") name = "start";
            FieldType type = type_of(*definition.GetFieldDefn(i));
            if (type == FieldType::instant && known_type(name) == FieldType::date)
                type = FieldType::date;  // FlatGeobuf has no type for it
            if (type == FieldType::whole && yes_or_no_.contains(name)) type = FieldType::yes_or_no;
            columns.push_back({i, std::move(name), type});
        }
        return columns;
    }

    [[nodiscard]] std::unique_ptr<OGRCoordinateTransformation> to_wgs84(OGRLayer& layer) const {
        const OGRSpatialReference* system = layer.GetSpatialRef();
        if (system == nullptr) return nullptr;
        OGRSpatialReference wgs84;
        wgs84.importFromEPSG(4326);
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        if (system->IsSame(&wgs84)) return nullptr;
        return std::unique_ptr<OGRCoordinateTransformation>{
            OGRCreateCoordinateTransformation(system, &wgs84)};
    }

    void each_of(OGRLayer& layer, const FeatureSink& sink) {
        const std::vector<Column> columns = columns_of(layer);
        const auto transformation = to_wgs84(layer);
        layer.ResetReading();
        std::size_t number = 0;
        while (const std::unique_ptr<OGRFeature> row{layer.GetNextFeature()}) {
            ++number;
            try {
                OGRGeometry* geometry = row->GetGeometryRef();
                if (geometry != nullptr && transformation &&
                    geometry->transform(transformation.get()) != OGRERR_NONE)
                    throw InputError("a position that cannot be turned into WGS84");
                hand_on(*row, columns, layer.GetName(), number, shape_of(geometry), sink);
            } catch (const InputError& error) {
                if (bad_row_)
                    bad_row_(fmt::format("{}: {}, row {}: {}", file_, layer.GetName(), number, error.what()));
            }
        }
    }

    void hand_on(const OGRFeature& row, const std::vector<Column>& columns, std::string_view layer,
                 std::size_t number, OwnedShape owned, const FeatureSink& sink) const {
        PropertyList list;
        std::string text;
        std::string id = fmt::format("{}/{}/{}", stem_, layer, number);
        for (const Column& column : columns) {
            if (!row.IsFieldSetAndNotNull(column.number)) continue;
            const FieldValue value = value_of(row, column.number, column.type, text);
            if (column.name == "id" && std::holds_alternative<std::string_view>(value)) {
                id = text;
            } else {
                list.value(column.name, column.type, value);
            }
        }
        Feature feature{layer, id, std::move(owned.shape), list.properties()};
        if (const auto own = feature.text("feature"); !own.empty()) feature.layer = own;
        sink(feature);
    }

    GdalCalls calls_;
    std::string file_;
    std::string stem_;
    BadRow bad_row_;
    std::unique_ptr<GDALDataset, Close> dataset_;
    bool is_kml_ = false;
    std::set<std::string, std::less<>> yes_or_no_;  ///< names of columns, in KML
};

}  // namespace

std::unique_ptr<FeatureSource> layer_source(const std::string& file, BadRow bad_row) {
    return std::make_unique<LayerSource>(file, std::move(bad_row));
}

}  // namespace dateline
