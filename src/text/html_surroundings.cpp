#include "text/html_surroundings.hpp"

#include "text/word_set.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline {
namespace {

constexpr std::array never_text{GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                                GUMBO_TAG_FOOTER,   GUMBO_TAG_ASIDE,  GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
                                GUMBO_TAG_SVG,      GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON,   GUMBO_TAG_HEAD,
                                GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
                                GUMBO_TAG_CANVAS};

/// Elements that hold the article whatever they are named.
constexpr std::array outer_tags{GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE};

template <std::size_t size>
[[nodiscard]] bool is_one_of(const HtmlNode& node, const std::array<GumboTag, size>& tags) {
    return std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

/// Calls `sought` for each name of a class or an id until it says yes.
template <typename Sought>
[[nodiscard]] bool any_of_names(std::string_view names, const Sought& sought) {
    const std::string lower = ascii_lower_case(names);
    std::string_view rest = lower;
    while (!rest.empty()) {
        const auto name = rest.substr(0, rest.find(' '));
        if (sought(name)) return true;
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
    return false;
}

[[nodiscard]] bool is_surrounding_name(std::string_view name) {
    static constexpr auto surroundings = word_set(
        "nav", "navbar", "menu", "breadcrumb", "breadcrumbs", "sidebar", "related", "recommended", "share",
        "sharing", "social", "newsletter", "subscribe", "cookie", "cookies", "consent", "comments", "advert",
        "advertisement", "ad", "ads", "ad-slot", "ad-container", "promo", "sponsored", "popup", "modal",
        "trending", "outbrain", "taboola", "site-footer", "site-header", "cookie-banner", "cookie-consent",
        "related-articles", "related-stories", "share-buttons", "social-share", "newsletter-signup",
        "most-read", "read-more", "comments-area", "comment-list", "comment-respond", "disqus_thread",
        "skip-link", "related-posts", "jp-relatedposts", "footer", "page-footer", "colophon", "masthead");
    return surroundings.contains(name);
}

/// Elements that HTML got after the parser was written, and those of AMP, that hold no article.
[[nodiscard]] bool is_never_text_by_name(const HtmlNode& node) {
    static constexpr auto names =
        word_set("dialog", "amp-ad", "amp-embed", "amp-consent", "amp-sidebar", "amp-social-share",
                 "amp-user-notification", "amp-lightbox", "amp-sticky-ad", "amp-analytics", "amp-state");
    if (node.v.element.tag != GUMBO_TAG_UNKNOWN) return false;
    GumboStringPiece tag = node.v.element.original_tag;
    if (tag.data == nullptr) return false;
    gumbo_tag_from_original_text(&tag);
    return names.contains(ascii_lower_case({tag.data, tag.length}));
}

/// "display: none" or "visibility: hidden", however it is spaced.
[[nodiscard]] bool is_hidden_by_style(const HtmlNode& node) {
    std::string style = ascii_lower_case(html_attribute(node, "style"));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

}  // namespace

bool is_never_text(const HtmlNode& node) {
    return is_one_of(node, never_text) || is_never_text_by_name(node) ||
           gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr;
}

bool is_for_surroundings(const HtmlNode& node) {
    static constexpr auto roles =
        word_set("navigation", "banner", "contentinfo", "complementary", "search", "dialog");
    if (is_one_of(node, outer_tags)) return false;
    return node.v.element.tag == GUMBO_TAG_FORM ||
           any_of_names(html_attribute(node, "class"), is_surrounding_name) ||
           any_of_names(html_attribute(node, "id"), is_surrounding_name) ||
           roles.contains(html_attribute(node, "role"));
}

bool is_unseen(const HtmlNode& node) {
    static constexpr auto unseen =
        word_set("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only",
                 "screenreader-only", "u-visually-hidden", "is-visually-hidden");
    return html_attribute(node, "aria-hidden") == "true" || is_hidden_by_style(node) ||
           any_of_names(html_attribute(node, "class"),
                        [](std::string_view name) { return unseen.contains(name); });
}

}  // namespace dateline
