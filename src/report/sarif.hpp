/// Judged claims as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.
#pragma once

#include "report/claims_origin.hpp"

namespace dateline {

/**
 * One run with a result for each claim that needs a person: contradicted is an error, off a warning,
 * unverifiable a note; a claim that does not get the verdict its claim file expects is an error, and one that
 * does is no result, nor is one that is supported. Rules are the kinds of claims. Columns count code points.
 */
void write_sarif(const ClaimsOrigin& origin, const DossierReader& read_all, const TextSink& write);

}  // namespace dateline
