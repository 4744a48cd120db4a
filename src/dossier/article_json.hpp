/// Articles and the mentions in them as JSON.
#pragma once

#include "dossier/article.hpp"
#include "dossier/dossier_positions.hpp"
#include "dossier/json_node.hpp"
#include "dossier/json_writer.hpp"
#include "dossier/mention.hpp"

namespace dateline {

/// @throws InputError  when the text is not UTF-8: its offsets would mean nothing.
void write_article(JsonWriter& writer, const Article& article);
/// @throws InputError
[[nodiscard]] Article read_article(const JsonNode& node);

void write_mention(JsonWriter& writer, const Mention& mention);
/// @throws InputError
[[nodiscard]] Mention read_mention(const JsonNode& node, const DossierPositions& positions);

/// A span as "span": [begin, end].
void write_span(JsonWriter& writer, Span span);

}  // namespace dateline
