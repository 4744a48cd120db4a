#include "layers/layer_file.hpp"

#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "exchange/clean_text.hpp"
#include "exchange/column_order.hpp"
#include "layers/flatgeobuf_index.hpp"
#include "layers/gdal_call.hpp"
#include "layers/geopackage_index.hpp"
#include "layers/layer_fields.hpp"
#include "layers/layer_geometry.hpp"
#include "layers/new_layer.hpp"
#include "layers/qgis_style.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <map>
#include <string>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr GIntBig rows_per_transaction = 100'000;  // SQLite's cache of changed pages stays small

const char* driver_of(const Format& format) {
    if (format.name == "gpkg") return "GPKG";
    return format.name == "fgb" ? "FlatGeobuf" : "ESRI Shapefile";
}

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
        : format_{format},
          target_{std::move(target)},
          file_{target_},
          scratch_{file_.temporary().string() + std::string{format.extension}},
          layers_{overview.layers} {
        if (file_.temporary().empty())
            throw ExportError(fmt::format("{}: {} cannot be written to a device or a pipe", target_.string(),
                                          short_title(format)));
        if (format.name == "fgb") merge_layers();
        CPLSetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS",
                                      "OFF");  // a crash leaves only the scratch file
        named([&] {
            dataset_ = made(scratch_);
            begin_transaction();
        });
    }

    ~LayerFile() override {
        open_.clear();
        dataset_.reset();
        std::error_code ignored;
        fs::remove_all(scratch_, ignored);
    }

    void write(const Feature& feature) override {
        named([&] { write_row(feature); });
    }

    void end() override {
        named([&] { finish(); });
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
        if (format_.name == "fgb" && written_ == 0) write_sample(open);
        if (open.layer->CreateFeature(&row) != OGRERR_NONE) fail(calls_.failure());
        if (open.index && row.GetGeometryRef() != nullptr)
            open.index->add(row.GetFID(), box_of(*row.GetGeometryRef()));
        if (++written_ % rows_per_transaction == 0) {
            dataset_->CommitTransaction();
            begin_transaction();
        }
    }

    void finish() {
        if (open_.empty() && format_.name != "gpkg")
            open_["dateline"] = opened("dateline", nothing_, nothing_.shapes);
        for (auto& [name, open] : open_) {
            if (open.index) open.index->before_closing();
        }
        if (format_.name == "gpkg") add_qgis_styles(*dataset_, written_layers_);
        if (dataset_->TestCapability(ODsCTransactions) && dataset_->CommitTransaction() != OGRERR_NONE)
            fail(calls_.failure());
        const std::string before = calls_.failure();
        for (auto& [name, open] : open_) open.row.reset();
        dataset_.reset();
        if (calls_.failure() != before || !fs::exists(scratch_)) fail(calls_.failure());
        for (auto& [name, open] : open_) {
            if (open.index) open.index->after_closing();
        }
        open_.clear();
        fs::permissions(scratch_, fs::status(file_.temporary()).permissions());
        fs::rename(scratch_, file_.temporary());
        file_.commit();
    }

    struct Close {
        void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
    };

    using Dataset = std::unique_ptr<GDALDataset, Close>;

    [[nodiscard]] Dataset made(const fs::path& file) const {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driver_of(format_));
        if (driver == nullptr) fail(fmt::format("GDAL came without its driver for {}", driver_of(format_)));
        Dataset dataset{driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
        if (!dataset) fail(calls_.failure());
        return dataset;
    }

    [[noreturn]] void fail(const std::string& why) const { throw ExportError(why); }

    /// Does a step; what goes wrong in it is told with the file's name. On a full disk GDAL and SQLite name
    /// whatever they stumble over next.
    template <typename Step>
    void named(Step step) const {
        try {
            step();
        } catch (const ExportError& error) {
            constexpr std::uintmax_t full_bytes = 64 << 10;
            std::error_code unknown;
            const auto space = fs::space(fs::path{scratch_}.parent_path(), unknown);
            const bool is_full = !unknown && space.available < full_bytes;
            throw ExportError(fmt::format("{}: could not be written: {}", target_.string(),
                                          is_full ? "the disk is full" : error.what()));
        }
    }

    void begin_transaction() {
        if (dataset_->TestCapability(ODsCTransactions)) dataset_->StartTransaction();
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
        fail(fmt::format("a feature of the unknown layer {}", feature.layer));
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
        open.layer = &made_layer(*dataset_, name, columns, shapes,
                                 &columns == &nothing_ ? IndexMaker::gdal : IndexMaker::here);
        if (format_.name == "gpkg" && !is_table)
            open.index = std::make_unique<GeoPackageIndex>(*dataset_, name, fs::path{scratch_}.parent_path());
        if (format_.name == "fgb") open.index = std::make_unique<FlatGeobufIndex>(scratch_);
        open.row = std::make_unique<OGRFeature>(open.layer->GetLayerDefn());
        written_layers_.push_back({name, columns.name, columns.fields, shapes});
        return open;
    }

    OGRLayer& made_layer(GDALDataset& dataset, const std::string& name, const Layer& columns,
                         const ShapeKinds& shapes, IndexMaker index) const {
        OGRLayer* layer = new_layer(dataset, format_, name, columns.fields, shapes, index);
        if (layer == nullptr) fail(calls_.failure());
        return *layer;
    }

    /// What the index of a FlatGeobuf takes its header from.
    void write_sample(const OpenLayer& open) {
        const auto& index = static_cast<const FlatGeobufIndex&>(*open.index);
        const Dataset sample = made(index.sample());
        OGRLayer& layer =
            made_layer(*sample, open.columns->name, *open.columns, open.shapes, IndexMaker::gdal);
        OGRFeature row{layer.GetLayerDefn()};
        row.SetGeometry(open.row->GetGeometryRef());
        if (layer.CreateFeature(&row) != OGRERR_NONE) fail(calls_.failure());
    }

    void set_property(OGRFeature& row, int column, FieldType type, const FieldValue& value) const {
        if (format_.name != "shp") return set_value(row, column, type, value);
        const auto* text = std::get_if<std::string_view>(&value);
        if (text == nullptr || type == FieldType::date) return set_value(row, column, type, value);
        row.SetField(column, without_controls(*text).c_str());
    }

    GdalCalls calls_;
    const Format& format_;
    fs::path target_;
    WholeFile file_;
    std::string scratch_;  ///< GDAL insists on making its file itself, under a name that ends as it knows
    std::vector<Layer> layers_;
    const Layer nothing_{"dateline", {}, {.points = true}};  ///< the layer of a file that would have none
    Dataset dataset_;
    std::map<std::string, OpenLayer> open_;
    std::vector<StyledLayer> written_layers_;
    GIntBig written_ = 0;
};

}  // namespace

std::unique_ptr<FeatureWriter> layer_file(const Format& format, const fs::path& target,
                                          const Overview& overview) {
    return std::make_unique<LayerFile>(format, target, overview);
}

}  // namespace dateline
