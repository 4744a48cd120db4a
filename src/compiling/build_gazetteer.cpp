#include "compiling/build_gazetteer.hpp"

#include "compiling/build_steps.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

/// Names, links and polygons can only join places that are there.
constexpr std::array reading_order{
    BuildSourceKind::airports,  BuildSourceKind::geonames,        BuildSourceKind::table,
    BuildSourceKind::features,  BuildSourceKind::admin1_codes,    BuildSourceKind::admin2_codes,
    BuildSourceKind::hierarchy, BuildSourceKind::alternate_names, BuildSourceKind::polygons};

bool has_kind(const BuildRequest& request, BuildSourceKind kind) {
    return std::any_of(request.sources.begin(), request.sources.end(),
                       [kind](const BuildSource& source) { return source.kind == kind; });
}

void check(const BuildRequest& request) {
    if (request.sources.empty()) throw InputError("nothing to build from: name at least one source");
    const auto from_standard_input =
        std::count_if(request.sources.begin(), request.sources.end(),
                      [](const BuildSource& source) { return source.file == "-"; });
    if (from_standard_input > 1) throw InputError("only one source can come from standard input");
}

}  // namespace

BuildResult build_gazetteer(const BuildRequest& request, const BuildProgressSink& progress) {
    check(request);
    const auto names = has_kind(request, BuildSourceKind::alternate_names)
                           ? AlternateNames::from_their_own_table
                           : AlternateNames::from_row;
    GazetteerBuild build{request.own, names, progress};
    for (const auto kind : reading_order) {
        for (const auto& source : request.sources) {
            if (source.kind == kind) build.read(source);
        }
        if (kind == BuildSourceKind::geonames) build.add_waiting_fields();
        if (kind == BuildSourceKind::features) build.require_mapped_columns();
    }
    return build.write(request.output);
}

}  // namespace dateline
