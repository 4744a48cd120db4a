/// Claims, each with its judgement, as JSON.
#pragma once

#include "dossier/claim.hpp"
#include "dossier/dossier_positions.hpp"
#include "dossier/json_node.hpp"
#include "dossier/json_writer.hpp"
#include "dossier/judgement.hpp"

namespace dateline {

/// `judgement` is null before judging.
void write_claim(JsonWriter& writer, const Claim& claim, const Judgement* judgement);

/// The claim alone. @throws InputError
[[nodiscard]] Claim read_claim(const JsonNode& node, const DossierPositions& positions);

void write_judgement(JsonWriter& writer, const Judgement& judgement);
/// @throws InputError
[[nodiscard]] Judgement read_judgement(const JsonNode& node, const DossierPositions& positions);

}  // namespace dateline
