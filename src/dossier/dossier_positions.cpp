#include "dossier/dossier_positions.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace dateline {
namespace {

std::size_t position(const JsonNode& node, std::size_t count, std::string_view list) {
    if (count == 0) node.refuse(fmt::format("refers to \"{}\", which is empty", list));
    return static_cast<std::size_t>(node.whole(0, static_cast<std::int64_t>(count) - 1));
}

}  // namespace

std::size_t DossierPositions::article(const JsonNode& node) const {
    return position(node, text_lengths.size(), "articles");
}

std::size_t DossierPositions::place(const JsonNode& node) const {
    return position(node, places, "places");
}

std::size_t DossierPositions::mention(const JsonNode& node) const {
    return position(node, mentions, "mentions");
}

Span DossierPositions::span(const JsonNode& node, std::size_t article) const {
    const auto ends = node.elements();
    if (ends.size() != 2) node.fail("two code-point offsets, begin and end");
    const auto length = static_cast<std::int64_t>(text_lengths[article]);
    const std::int64_t end = ends[1].whole(0, length);
    const std::int64_t begin = ends[0].whole(0, end);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace dateline
