/// What a KML file says of its columns and GDAL does not pass on.
#pragma once

#include <set>
#include <string>

namespace dateline {

/// The names of the columns that the file's schemas call yes/no ("bool"): GDAL's driver makes them whole
/// numbers. Empty for a file that is packed (.kmz) or cannot be read.
[[nodiscard]] std::set<std::string, std::less<>> kml_yes_or_no_columns(const std::string& file);

}  // namespace dateline
