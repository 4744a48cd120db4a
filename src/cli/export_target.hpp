/// Where `dateline export` writes to.
#pragma once

#include "base/whole_file.hpp"
#include "dossier/dossier.hpp"
#include "exchange/feature.hpp"
#include "exchange/formats.hpp"

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

namespace dateline {

/// A file, a database or standard output, opened before the work that fills it.
class ExportTarget {
public:
    /// @throws ExportError  when a file cannot be written there. @throws UsageError  for "-" and a format
    /// that cannot be written to a stream
    ExportTarget(const Format& format, const std::string& target, std::ostream& out);

    /// Each writes everything and finishes. @returns the number of features. @throws ExportError
    std::size_t write(const Dossier& dossier);
    std::size_t write(FeatureSource& features);

private:
    [[nodiscard]] ByteSink sink();

    const Format& format_;
    std::string target_;
    std::ostream& out_;
    std::optional<WholeFile> file_;
};

std::size_t export_features(const Format& format, const std::string& target, FeatureSource& features,
                            std::ostream& out);

}  // namespace dateline
