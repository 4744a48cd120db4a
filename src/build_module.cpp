/// The one way into the module that makes gazetteers: looked up by this name when `dateline gazetteer build` has
/// loaded it.
#include "compiling/build_gazetteer.hpp"

extern "C" void dateline_build_gazetteer(const dateline::BuildRequest& request,
                                         const dateline::BuildProgressSink& progress, std::string& summary) {
    summary = dateline::as_text(dateline::build_gazetteer(request, progress), request.output);
}
