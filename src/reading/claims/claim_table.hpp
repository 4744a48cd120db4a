/// Claim files as CSV (RFC 4180): subject,object,distance,unit,direction,expect.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

/// Whether the first line names the columns subject and object.
[[nodiscard]] bool looks_like_claim_table(std::string_view bytes);

/// Whether it would with commas, but has semicolons or tabs between its columns.
[[nodiscard]] bool has_other_separators(std::string_view bytes);

/// Is told of each record that cannot be used, in one sentence with its file and line.
using BadClaimRecord = std::function<void(const std::string&)>;

/**
 * Reads the claims of the dossier's only article. Columns may stand in any order, and others are ignored; a
 * row needs a distance with its unit, a direction, or both. Places are names, ids or coordinates.
 * `bad_record` is told of an unclosed quote and of each row with a value that is none of its column's; the
 * other rows are read.
 * @throws InputError  (file:line) for missing columns.
 */
void read_claim_table(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record);

}  // namespace dateline
