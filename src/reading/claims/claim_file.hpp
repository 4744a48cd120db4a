/// Files of claims: one a line, or CSV.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/claims/claim_table.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <string_view>

namespace dateline {

/// Whether a file is to be read claim by claim: its name ends in ".claims" or "claims.txt", it has an
/// "# expect:" line, it ends in ".csv", or its first line names the columns subject and object.
[[nodiscard]] bool looks_like_claim_file(std::string_view name, std::string_view bytes);

/**
 * Reads a claim file into a dossier of one article. Prose: one claim a line, "#" comments, and
 * "# expect: supported" before a line says what its verdict must be. CSV (RFC 4180): columns
 * subject,object,distance,unit,direction and optionally expect, in any order.
 *
 * A line in which no claim is found becomes an unverifiable claim with reason "no-claim". `bad_record` is
 * told (file:line) of each row or line that cannot be used, as one whose expectation is no verdict; the rest
 * is read. Names in prose mean what `overrides` says of them.
 * @throws InputError  for CSV without the columns, and for bytes that are no UTF-8.
 */
[[nodiscard]] Dossier read_claim_file(std::string_view name, std::string_view bytes,
                                      const Gazetteer& gazetteer, const BadClaimRecord& bad_record,
                                      const OverrideBook& overrides = {});

}  // namespace dateline
