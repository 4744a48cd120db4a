#include "layers/postgis_writer.hpp"

#include "base/error.hpp"
#include "layers/gdal_call.hpp"
#include "layers/sql_text.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace dateline {
namespace {

constexpr std::size_t batch_bytes = 1 << 20;
constexpr std::array searched_columns{"place_name", "name", "quote"};

/// Rows of one table that wait to be sent in one statement.
struct Batch {
    const Layer* layer = nullptr;
    std::string rows;
    std::set<std::string, std::less<>> ids;  ///< a statement may touch each row once only
};

class PostgisWriter final : public FeatureWriter {
public:
    PostgisWriter(const std::string& connection, const Overview& overview) : layers_{overview.layers} {
        const char* const drivers[] = {"PostgreSQL", nullptr};
        dataset_.reset(GDALDataset::Open(connection.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers));
        if (!dataset_)
            throw ExportError(fmt::format("PG: no connection to the database: {}", calls_.failure()));
        if (dataset_->StartTransaction() != OGRERR_NONE) fail("no transaction could be begun");
        run("CREATE SCHEMA IF NOT EXISTS dateline");
        run("CREATE EXTENSION IF NOT EXISTS postgis");
        run("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        for (const Layer& layer : layers_) make_table(layer);
    }

    ~PostgisWriter() override {
        if (dataset_ && !committed_) dataset_->RollbackTransaction();
    }

    void write(const Feature& feature) override {
        Batch& batch = batch_for(feature);
        if (!batch.ids.emplace(feature.id).second) {
            send(batch);
            batch.ids.emplace(feature.id);
        }
        append_row(batch, feature);
        if (batch.rows.size() >= batch_bytes) send(batch);
    }

    void end() override {
        for (auto& [name, batch] : batches_) send(batch);
        if (dataset_->CommitTransaction() != OGRERR_NONE) fail("the transaction could not be committed");
        committed_ = true;
    }

private:
    struct Close {
        void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
    };

    [[noreturn]] void fail(std::string_view what) const {
        throw ExportError(fmt::format("PG: {}: {}; the database is as it was", what, calls_.failure()));
    }

    void run(const std::string& statement) {
        CPLErrorReset();
        dataset_->ReleaseResultSet(dataset_->ExecuteSQL(statement.c_str(), nullptr, nullptr));
        if (CPLGetLastErrorType() == CE_Failure) fail(statement.substr(0, 60));
    }

    void make_table(const Layer& layer) {
        const std::string table = "dateline." + sql_name(layer.name);
        run(fmt::format("CREATE TABLE IF NOT EXISTS {} (id text PRIMARY KEY)", table));
        for (const Field& field : layer.fields) {
            run(fmt::format("ALTER TABLE {} ADD COLUMN IF NOT EXISTS {} {}", table, sql_name(field.name),
                            sql_type(field.type)));
        }
        run(fmt::format("ALTER TABLE {} ADD COLUMN IF NOT EXISTS geom geometry(Geometry, 4326)", table));
        run(fmt::format("CREATE INDEX IF NOT EXISTS {} ON {} USING gist (geom)",
                        sql_name(layer.name + "_geom"), table));
        for (const std::string column : searched_columns) {
            if (std::ranges::find(layer.fields, column, &Field::name) == layer.fields.end()) continue;
            run(fmt::format("CREATE INDEX IF NOT EXISTS {} ON {} USING gin ({} gin_trgm_ops)",
                            sql_name(layer.name + "_" + column), table, sql_name(column)));
        }
    }

    Batch& batch_for(const Feature& feature) {
        const auto found = batches_.find(feature.layer);
        if (found != batches_.end()) return found->second;
        Batch& batch = batches_[std::string{feature.layer}];
        batch.layer = &*std::ranges::find(layers_, feature.layer, &Layer::name);
        return batch;
    }

    static void append_row(Batch& batch, const Feature& feature) {
        batch.rows += batch.rows.empty() ? "(" : ",\n(";
        append_sql_text(batch.rows, feature.id);
        for (const Field& field : batch.layer->fields) {
            batch.rows += ',';
            if (const FieldValue* value = feature.find(field.name)) {
                append_sql_value(batch.rows, *value);
            } else {
                batch.rows += "NULL";
            }
        }
        batch.rows += ',';
        append_sql_shape(batch.rows, feature.shape);
        batch.rows += ')';
    }

    void send(Batch& batch) {
        if (batch.rows.empty()) return;
        std::string names = "id";
        std::string updates;
        for (const Field& field : batch.layer->fields) {
            names += ',' + sql_name(field.name);
            fmt::format_to(std::back_inserter(updates), "{0} = excluded.{0}, ", sql_name(field.name));
        }
        run(
            fmt::format("INSERT INTO dateline.{} ({},geom) VALUES {} ON CONFLICT (id) DO UPDATE SET {}geom = "
                        "excluded.geom",
                        sql_name(batch.layer->name), names, batch.rows, updates));
        batch.rows.clear();
        batch.ids.clear();
    }

    GdalCalls calls_;
    std::vector<Layer> layers_;
    std::unique_ptr<GDALDataset, Close> dataset_;
    std::map<std::string, Batch, std::less<>> batches_;
    bool committed_ = false;
};

}  // namespace

std::unique_ptr<FeatureWriter> postgis_writer(const std::string& connection, const Overview& overview) {
    return std::make_unique<PostgisWriter>(connection, overview);
}

}  // namespace dateline
