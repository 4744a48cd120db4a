/// Marked names to predictions, for measuring resolution by itself.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/resolve.hpp"
#include "training/annotated_corpus.hpp"

#include <string>

namespace dateline {

/**
 * Resolves the marked names of a document. One line of JSON: {"doc_id", "toponyms": [{"start", "end", "role",
 * "lat", "lon", "geonameid"}]}; a name without a place has null coordinates. Nothing of the annotation is
 * used but the spans.
 */
[[nodiscard]] std::string resolved_line(const AnnotatedDocument& document, const Gazetteer& gazetteer,
                                        const ResolutionEvidence& evidence);

/// The same for the names that the program itself finds.
[[nodiscard]] std::string read_line(const AnnotatedDocument& document, const Gazetteer& gazetteer,
                                    const ResolutionEvidence& evidence);

}  // namespace dateline
