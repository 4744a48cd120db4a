/// A dataset that GDAL makes under a name of its own, to take its place whole.
#pragma once

#include "base/whole_file.hpp"
#include "exchange/formats.hpp"
#include "layers/gdal_call.hpp"

#include <ogrsf_frmts.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace dateline {

/// What goes wrong is an ExportError that names the target.
class ScratchDataset {
public:
    struct Close {
        void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
    };
    using Dataset = std::unique_ptr<GDALDataset, Close>;

    ScratchDataset(const Format& format, std::filesystem::path target);
    ScratchDataset(const ScratchDataset&) = delete;
    ScratchDataset& operator=(const ScratchDataset&) = delete;
    ~ScratchDataset();

    [[nodiscard]] GDALDataset& dataset() const { return *dataset_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// A further dataset of the same format.
    [[nodiscard]] Dataset made(const std::filesystem::path& file) const;

    /// Ends a transaction now and then.
    void note_row();
    /// Writes out all that GDAL has kept back.
    void close();
    void put_in_place();

    /// With what GDAL said last. @throws ExportError
    [[noreturn]] void fail() const;
    /// Does a step; what goes wrong in it is told with the file's name.
    void named(const std::function<void()>& step) const;

private:
    void begin_transaction();

    GdalCalls calls_;
    const Format& format_;
    std::filesystem::path target_;
    WholeFile file_;
    std::string path_;  ///< GDAL insists on making its file itself, under a name that ends as it knows
    Dataset dataset_;
    GIntBig rows_ = 0;
};

}  // namespace dateline
