/// References inside a dossier's JSON, checked while it is read.
#pragma once

#include "base/span.hpp"
#include "dossier/json_node.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// What a position may refer to. Every function throws InputError for a reference to nothing.
struct DossierPositions {
    std::vector<std::size_t> text_lengths;  ///< code points of each article's text
    std::size_t places = 0;
    std::size_t mentions = 0;

    [[nodiscard]] std::size_t article(const JsonNode& node) const;
    [[nodiscard]] std::size_t place(const JsonNode& node) const;
    [[nodiscard]] std::size_t mention(const JsonNode& node) const;
    /// A span that lies within the article's text.
    [[nodiscard]] Span span(const JsonNode& node, std::size_t article) const;
};

}  // namespace dateline
