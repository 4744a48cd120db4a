/// The module that makes gazetteers: it needs GDAL, which takes longer to load than most commands to run.
#pragma once

#include "gazetteer/build_request.hpp"

#include <string>

namespace dateline {

/// Builds and says in several lines what was used and what was skipped.
/// @throws InputError, ExportError; GazetteerError when the module is not installed.
[[nodiscard]] std::string build_gazetteer_file(const BuildRequest& request,
                                               const BuildProgressSink& progress);

}  // namespace dateline
