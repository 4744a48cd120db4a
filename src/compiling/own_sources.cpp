#include "compiling/own_sources.hpp"

#include "base/error.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

namespace dateline {

OwnColumns OwnSources::columns(const std::string& source, const CsvColumns& columns,
                               OwnColumns::Position position) {
    OwnColumns own{columns, options_, position, source};
    mapped_.insert(own.mapped().begin(), own.mapped().end());
    seen_ += fmt::format("{}{} has {}", seen_.empty() ? "" : "; ", source, columns.list());
    return own;
}

void OwnSources::require_mapped_columns() const {
    for (const auto& [wanted, column] : options_.columns) {
        if (mapped_.contains(wanted)) continue;
        throw InputError(fmt::format("--map {}={}: {}", printable(wanted), printable(column),
                                     seen_.empty()
                                         ? "maps columns of --csv and --geojson, and there is neither"
                                         : "there is no such column: " + seen_));
    }
}

}  // namespace dateline
