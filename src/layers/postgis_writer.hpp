/// Features as rows of a PostGIS database.
#pragma once

#include "exchange/feature_writer.hpp"

#include <memory>
#include <string>

namespace dateline {

/**
 * One table for each layer in the schema `dateline`, made where it is missing: `id` is the primary key,
 * `geom` has a GiST index, names and quotes have trigram indexes. A row whose id is there is replaced. All of
 * it happens in one transaction, which end() commits; without it the database stays as it was.
 *
 * @param connection  "PG:dbname=news host=…", as GDAL and libpq take it
 * @throws ExportError
 */
[[nodiscard]] std::unique_ptr<FeatureWriter> postgis_writer(const std::string& connection,
                                                            const Overview& overview);

}  // namespace dateline
