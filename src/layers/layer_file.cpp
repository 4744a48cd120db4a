#include "layers/layer_file.hpp"

#include "base/error.hpp"
#include "exchange/clean_text.hpp"
#include "exchange/column_order.hpp"
#include "layers/flatgeobuf_index.hpp"
#include "layers/geopackage_index.hpp"
#include "layers/layer_fields.hpp"
#include "layers/layer_geometry.hpp"
#include "layers/new_layer.hpp"
#include "layers/qgis_style.hpp"
#include "layers/scratch_dataset.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <map>
#include <string>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string_view suffix_of(const ShapeKinds& shape) {
    if (shape.points) return "_point";
    if (shape.lines) return "_line";
    return shape.areas ? "_area" : "_table";
}

/// A layer of the file with its columns and the row that is filled again and again.
struct OpenLayer {
    OGRLayer* layer = nullptr;
    const Layer* columns = nullptr;
    ShapeKinds shapes;
    std::unique_ptr<OGRFeature> row;
    std::unique_ptr<LayerIndex> index;  ///< null for a table, and where GDAL makes it
};

class LayerFile final : public FeatureWriter {
public:
    LayerFile(const Format& format, fs::path target, const Overview& overview)
        : format_{format}, file_{format, std::move(target)}, layers_{overview.layers} {
        if (format.name == "fgb") merge_layers();
    }

    void write(const Feature& feature) override {
        file_.named([&] { write_row(feature); });
    }

    void end() override {
        file_.named([&] { finish(); });
    }

private:
    void write_row(const Feature& feature) {
        if (format_.name == "fgb" && is_empty(feature.shape)) return;
        OpenLayer& open = layer_for(feature);
        if (open.layer == nullptr) return;
        OGRFeature& row = *open.row;
        row.SetFID(OGRNullFID);
        row.Reset();
        row.SetField(0, std::string{feature.id}.c_str());
        ColumnOrder columns{open.columns->fields};
        for (const Property& property : feature.properties) {
            const auto at = columns.find(property.name);
            if (!at) continue;
            set_property(row, static_cast<int>(*at) + 1, open.columns->fields[*at].type, property.value);
        }
        row.SetGeometryDirectly(geometry_of(feature.shape).release());
        if (format_.name == "fgb" && !any_written_) write_sample(open);
        if (open.layer->CreateFeature(&row) != OGRERR_NONE) file_.fail();
        if (open.index && row.GetGeometryRef() != nullptr)
            open.index->add(row.GetFID(), box_of(*row.GetGeometryRef()));
        any_written_ = true;
        file_.note_row();
    }

    void finish() {
        if (open_.empty() && format_.name != "gpkg")
            open_["dateline"] = opened("dateline", nothing_, nothing_.shapes);
        for (auto& [name, open] : open_) {
            if (open.index) open.index->before_closing();
        }
        if (format_.name == "gpkg") add_qgis_styles(file_.dataset(), written_layers_);
        for (auto& [name, open] : open_) open.row.reset();
        file_.close();
        for (auto& [name, open] : open_) {
            if (open.index) open.index->after_closing();
        }
        open_.clear();
        file_.put_in_place();
    }

    void merge_layers() {
        Layer merged{"dateline", merged_fields(layers_), {}};
        for (const Layer& layer : layers_) {
            merged.shapes.points |= layer.shapes.points;
            merged.shapes.lines |= layer.shapes.lines;
            merged.shapes.areas |= layer.shapes.areas;
        }
        layers_ = {merged};
    }

    [[nodiscard]] const Layer& columns_for(const Feature& feature) const {
        if (format_.name == "fgb") return layers_.front();
        for (const Layer& layer : layers_) {
            if (layer.name == feature.layer) return layer;
        }
        throw ExportError(fmt::format("a feature of the unknown layer {}", feature.layer));
    }

    /// Made when its first feature comes. A layer of several kinds of shape becomes one for each kind.
    OpenLayer& layer_for(const Feature& feature) {
        const Layer& columns = columns_for(feature);
        ShapeKinds shapes = columns.shapes;
        std::string name = columns.name;
        if (format_.name != "fgb" && shapes.several()) {
            shapes = {};
            shapes.add(feature.shape);
            name += suffix_of(shapes);
        }
        const auto found = open_.find(name);
        return found != open_.end() ? found->second : open_[name] = opened(name, columns, shapes);
    }

    OpenLayer opened(const std::string& name, const Layer& columns, const ShapeKinds& shapes) {
        OpenLayer open;
        open.columns = &columns;
        open.shapes = shapes;
        const bool is_table = !shapes.points && !shapes.lines && !shapes.areas;
        if (is_table && format_.name == "shp") return open;  // a Shapefile holds nothing without a shape
        open.layer = &made_layer(file_.dataset(), name, columns, shapes,
                                 &columns == &nothing_ ? IndexMaker::gdal : IndexMaker::here);
        if (format_.name == "gpkg" && !is_table)
            open.index = std::make_unique<GeoPackageIndex>(file_.dataset(), name,
                                                           fs::path{file_.path()}.parent_path());
        if (format_.name == "fgb") open.index = std::make_unique<FlatGeobufIndex>(file_.path());
        open.row = std::make_unique<OGRFeature>(open.layer->GetLayerDefn());
        written_layers_.push_back({name, columns.name, columns.fields, shapes});
        return open;
    }

    OGRLayer& made_layer(GDALDataset& dataset, const std::string& name, const Layer& columns,
                         const ShapeKinds& shapes, IndexMaker index) const {
        OGRLayer* layer = new_layer(dataset, format_, name, columns.fields, shapes, index);
        if (layer == nullptr) file_.fail();
        return *layer;
    }

    /// What the index of a FlatGeobuf takes its header from.
    void write_sample(const OpenLayer& open) {
        const auto& index = static_cast<const FlatGeobufIndex&>(*open.index);
        const auto sample = file_.made(index.sample());
        OGRLayer& layer =
            made_layer(*sample, open.columns->name, *open.columns, open.shapes, IndexMaker::gdal);
        OGRFeature row{layer.GetLayerDefn()};
        row.SetGeometry(open.row->GetGeometryRef());
        if (layer.CreateFeature(&row) != OGRERR_NONE) file_.fail();
    }

    void set_property(OGRFeature& row, int column, FieldType type, const FieldValue& value) const {
        if (format_.name != "shp") return set_value(row, column, type, value);
        const auto* text = std::get_if<std::string_view>(&value);
        if (text == nullptr || type == FieldType::date) return set_value(row, column, type, value);
        row.SetField(column, without_controls(*text).c_str());
    }

    const Format& format_;
    ScratchDataset file_;
    std::vector<Layer> layers_;
    const Layer nothing_{"dateline", {}, {.points = true}};  ///< the layer of a file that would have none
    std::map<std::string, OpenLayer> open_;
    std::vector<StyledLayer> written_layers_;
    bool any_written_ = false;
};

}  // namespace

std::unique_ptr<FeatureWriter> layer_file(const Format& format, const fs::path& target,
                                          const Overview& overview) {
    return std::make_unique<LayerFile>(format, target, overview);
}

}  // namespace dateline
