/// Whom a source of a build is owed to.
#pragma once

#include "compiling/build_gazetteer.hpp"
#include "gazetteer/gazetteer.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// "standard input" for "-".
[[nodiscard]] std::string name_of_source(const BuildSource& source);

/// @param latest_change  of a row, "2026-11-20": dates a GeoNames dump; empty when unknown
[[nodiscard]] SourceInfo credit_of(const BuildSource& source, const OwnTableOptions& own,
                                   std::string_view latest_change, std::uint64_t rows);

}  // namespace dateline
