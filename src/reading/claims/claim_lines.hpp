/// Claim files in prose: one claim a line.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/claims/claim_table.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <optional>
#include <string_view>

namespace dateline {

/// The verdict demanded by a line "# expect: off"; nothing for any other line.
[[nodiscard]] std::optional<std::string_view> expectation_in(std::string_view line);

/// Reads the claims of the dossier's only article. Each line is read by itself, so that a name in one says
/// nothing of a name in the next. `bad_record` is told of an expectation that is no verdict, or that no line
/// follows. Names mean what `overrides` says of them.
void read_claim_lines(Dossier& dossier, const Gazetteer& gazetteer, const BadClaimRecord& bad_record,
                      const OverrideBook& overrides = {});

}  // namespace dateline
