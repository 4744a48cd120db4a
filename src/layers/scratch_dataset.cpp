#include "layers/scratch_dataset.hpp"

#include "base/error.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>

#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

const char* driver_of(const Format& format) {
    if (format.name == "gpkg") return "GPKG";
    return format.name == "fgb" ? "FlatGeobuf" : "ESRI Shapefile";
}

}  // namespace

ScratchDataset::ScratchDataset(const Format& format, fs::path target)
    : format_{format},
      target_{std::move(target)},
      file_{target_},
      path_{file_.temporary().string() + std::string{format.extension}} {
    if (file_.temporary().empty())
        throw ExportError(fmt::format("{}: {} cannot be written to a device or a pipe", target_.string(),
                                      short_title(format)));
    // A crash leaves only the scratch file.
    CPLSetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF");
    named([&] {
        dataset_ = made(path_);
        begin_transaction();
    });
}

ScratchDataset::~ScratchDataset() {
    dataset_.reset();
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

ScratchDataset::Dataset ScratchDataset::made(const fs::path& file) const {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driver_of(format_));
    if (driver == nullptr)
        throw ExportError(fmt::format("GDAL came without its driver for {}", driver_of(format_)));
    Dataset dataset{driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
    if (!dataset) fail();
    return dataset;
}

void ScratchDataset::begin_transaction() {
    if (dataset_->TestCapability(ODsCTransactions)) dataset_->StartTransaction();
}

void ScratchDataset::note_row() {
    constexpr GIntBig rows_per_transaction = 100'000;  // SQLite's cache of changed pages stays small
    if (++rows_ % rows_per_transaction != 0) return;
    dataset_->CommitTransaction();
    begin_transaction();
}

void ScratchDataset::close() {
    if (dataset_->TestCapability(ODsCTransactions) && dataset_->CommitTransaction() != OGRERR_NONE) fail();
    const std::string before = calls_.failure();
    dataset_.reset();
    if (calls_.failure() != before || !fs::exists(path_)) fail();
}

void ScratchDataset::put_in_place() {
    fs::permissions(path_, fs::status(file_.temporary()).permissions());
    fs::rename(path_, file_.temporary());
    file_.commit();
}

void ScratchDataset::fail() const {
    throw ExportError(calls_.failure());
}

/// On a full disk GDAL and SQLite name whatever they stumble over next.
void ScratchDataset::named(const std::function<void()>& step) const {
    try {
        step();
    } catch (const ExportError& error) {
        constexpr std::uintmax_t full_bytes = 64 << 10;
        std::error_code unknown;
        const auto space = fs::space(fs::path{path_}.parent_path(), unknown);
        const bool is_full = !unknown && space.available < full_bytes;
        throw ExportError(fmt::format("{}: could not be written: {}", target_.string(),
                                      is_full ? "the disk is full" : error.what()));
    }
}

}  // namespace dateline
