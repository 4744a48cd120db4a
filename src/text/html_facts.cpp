#include "text/html_facts.hpp"

#include "text/html_attribution.hpp"
#include "text/html_linked_data.hpp"
#include "text/html_paragraphs.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline {
namespace {

/// Where facts may come from; the first that has one wins.
struct FactSources {
    HtmlArticle meta;
    HtmlArticle linked_data;
    HtmlArticle elements;
    HtmlArticle bylines;
};

void set_if_empty(std::string& field, std::string_view value) {
    if (field.empty()) field = value;
}

template <std::size_t size>
[[nodiscard]] bool is_one_of(std::string_view key, const std::array<std::string_view, size>& keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void read_meta(const HtmlNode& node, HtmlArticle& facts) {
    constexpr auto date_keys = std::to_array<std::string_view>(
        {"article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
         "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date",
         "sailthru.date", "cxenseparse:recs:publishtime"});
    std::string key = ascii_lower_case(html_attribute(node, "property"));
    if (key.empty()) key = ascii_lower_case(html_attribute(node, "name"));
    if (key.empty()) key = ascii_lower_case(html_attribute(node, "itemprop"));
    const auto content = html_attribute(node, "content");
    if (is_one_of(key, date_keys)) set_if_empty(facts.published, content);
    if (key == "og:site_name") set_if_empty(facts.outlet, content);
    if (key == "og:title") set_if_empty(facts.title, content);
    if (key == "og:url") set_if_empty(facts.url, content);
}

void read_linked_data(const HtmlNode& script, HtmlArticle& facts) {
    const LinkedArticle linked = linked_article(script);
    set_if_empty(facts.title, linked.title);
    set_if_empty(facts.published, linked.published);
    set_if_empty(facts.url, linked.url);
    set_if_empty(facts.outlet, linked.outlet);
}

[[nodiscard]] std::string collapsed(std::string_view text) {
    HtmlParagraphs paragraphs{{}};
    paragraphs.add(text, {});
    return paragraphs.text();
}

/// "By Jane London, 8 January 2020": a line with a number may have the date.
void read_byline(const HtmlNode& node, HtmlArticle& facts) {
    constexpr std::size_t longest = 160;
    const std::string line = html_short_text(node, longest);
    if (line.find_first_of("0123456789") != std::string::npos) set_if_empty(facts.published, line);
}

void collect(const HtmlNode& node, FactSources& sources) {
    if (node.type != GUMBO_NODE_ELEMENT || node.v.element.tag == GUMBO_TAG_SVG) return;
    if (says_who_made(node)) read_byline(node, sources.bylines);
    switch (node.v.element.tag) {
        case GUMBO_TAG_META:
            read_meta(node, sources.meta);
            break;
        case GUMBO_TAG_LINK:
            if (html_attribute(node, "rel") == "canonical") sources.meta.url = html_attribute(node, "href");
            break;
        case GUMBO_TAG_TIME:
            set_if_empty(sources.elements.published, html_attribute(node, "datetime"));
            break;
        case GUMBO_TAG_TITLE:
            set_if_empty(sources.elements.title, collapsed(html_own_text(node)));
            break;
        case GUMBO_TAG_SCRIPT:
            if (is_linked_data(node)) read_linked_data(node, sources.linked_data);
            break;
        default:
            break;
    }
    for (const HtmlNode* child : html_children(node)) collect(*child, sources);
}

}  // namespace

void read_html_facts(const HtmlNode& root, HtmlArticle& article) {
    FactSources sources;
    collect(root, sources);
    for (const HtmlArticle* from :
         {&sources.meta, &sources.linked_data, &sources.elements, &sources.bylines}) {
        set_if_empty(article.title, collapsed(from->title));
        set_if_empty(article.outlet, collapsed(from->outlet));
        set_if_empty(article.url, from->url);
        set_if_empty(article.published, from->published);
    }
}

}  // namespace dateline
