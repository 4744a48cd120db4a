#include "text/html_links.hpp"

#include "text/html_attribution.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {
namespace {

constexpr std::array link_holders{GUMBO_TAG_UL,  GUMBO_TAG_OL,      GUMBO_TAG_DL,
                                  GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_TABLE};

[[nodiscard]] bool invites_to_read(std::string_view text) {
    constexpr auto invitations =
        std::to_array<std::string_view>({"read more:", "related:", "see also:", "also read:", "read also:",
                                         "more:", "watch:", "listen:", "topics:", "tags:"});
    const std::string lower = ascii_lower_case(text.substr(0, 16));
    return std::any_of(invitations.begin(), invitations.end(),
                       [&](std::string_view words) { return lower.starts_with(words); });
}

/// Words in a link and no sentence; a name or two may be a list's entry.
[[nodiscard]] bool is_linked_headline(std::string_view text, const TextAmount& held) {
    constexpr std::ptrdiff_t fewest_blanks = 3;
    return held.own() == 0 && std::count(text.begin(), text.end(), ' ') >= fewest_blanks &&
           !text.ends_with('.');
}

}  // namespace

bool is_menu(const HtmlNode& node, const TextAmount& held) {
    const bool holder =
        std::find(link_holders.begin(), link_holders.end(), node.v.element.tag) != link_holders.end();
    return holder && held.in_links * 10 > held.all * 6 && !is_sentence_with_links(node);
}

bool is_sentence_with_links(const HtmlNode& node) {
    constexpr std::size_t longest = 1000;
    const std::string between = html_own_text(node);
    const bool words =
        std::any_of(between.begin(), between.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return words && html_short_text(node, longest).ends_with('.');
}

bool is_teaser(const HtmlNode& node, const TextAmount& held) {
    constexpr std::size_t longest = 300;
    if (node.v.element.tag != GUMBO_TAG_P || held.in_links == 0 || held.all > longest) return false;
    const std::string text = html_short_text(node, longest);
    return invites_to_read(text) || is_linked_headline(text, held);
}

}  // namespace dateline
