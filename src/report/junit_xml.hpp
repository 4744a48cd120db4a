/// Judged claims as JUnit XML, which build servers show as tests.
#pragma once

#include "report/claims_origin.hpp"

namespace dateline {

/**
 * A `testsuite` for each article, a `testcase` for each claim. A claim fails as `check` fails: when its
 * verdict is `fail_on` or graver, or is not the one that a claim file expects. One that stays unverifiable
 * and does not fail is `skipped`; what is off and does not fail passes, with the verdict in its `system-out`.
 *
 * Keeps to the schema that Jenkins publishes (xunit plugin, junit-10.xsd). Times and host are left out: the
 * same input gives the same bytes.
 */
void write_junit_xml(const ClaimsOrigin& origin, Verdict fail_on, const DossierReader& read_all,
                     const TextSink& write);

}  // namespace dateline
