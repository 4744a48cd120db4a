#include "text/html_linked_data.hpp"

#include "text/utf8.hpp"

#include <gumbo.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

using nlohmann::json;

[[nodiscard]] std::string text_at(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

[[nodiscard]] bool is_article(const json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return false;
    const auto says_article = [](const json& name) {
        if (!name.is_string()) return false;
        const auto& text = name.get_ref<const std::string&>();
        return text.ends_with("Article") || text.ends_with("Posting") || text == "Report";
    };
    return type->is_array() ? std::any_of(type->begin(), type->end(), says_article) : says_article(*type);
}

/// An article's description, the object itself or in its list or @graph.
[[nodiscard]] const json* described_article(const json& value, int depth = 0) {
    constexpr int deepest = 4;
    if (depth > deepest) return nullptr;
    if (value.is_object()) {
        if (is_article(value)) return &value;
        const auto graph = value.find("@graph");
        return graph == value.end() ? nullptr : described_article(*graph, depth + 1);
    }
    if (!value.is_array()) return nullptr;
    for (const json& part : value) {
        if (const json* found = described_article(part, depth + 1)) return found;
    }
    return nullptr;
}

/// Bytes of a JSON string, as written, that stand for a character of the text.
[[nodiscard]] std::size_t written_length(std::string_view written, std::string_view character) {
    if (!written.starts_with('\\')) return character.size();
    if (!written.substr(1).starts_with('u')) return 2;
    const bool two_surrogates = character.size() == 4;
    return two_surrogates ? 12 : 6;
}

/// What stands behind `"articleBody": "` in the script; empty when it is written in another way.
[[nodiscard]] std::string_view written_body(std::string_view script) {
    constexpr std::string_view key = "\"articleBody\"";
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t at = script.find(key);
    if (at == std::string_view::npos) return {};
    for (const char expected : {':', '"'}) {
        script.remove_prefix(expected == ':' ? at + key.size() : 1);
        script.remove_prefix(std::min(script.find_first_not_of(blank), script.size()));
        if (!script.starts_with(expected)) return {};
    }
    return script.substr(1);
}

void add_body(std::string_view body, std::string_view written, HtmlParagraphs& out) {
    out.keep_lines(true);
    while (!body.empty()) {
        const std::size_t bytes = std::max<std::size_t>(utf8_length(body), 1);
        const auto character = body.substr(0, bytes);
        const auto source = written.substr(0, written_length(written, character));
        out.add(character, source);
        body.remove_prefix(bytes);
        written.remove_prefix(source.size());
    }
    out.keep_lines(false);
}

/// The script's code where it stands in the page.
[[nodiscard]] std::string_view written_code(const HtmlNode& script) {
    for (const HtmlNode* child : html_children(script)) {
        const GumboStringPiece& source = child->v.text.original_text;
        if (child->type == GUMBO_NODE_TEXT) return {source.data, source.length};
    }
    return {};
}

}  // namespace

bool is_linked_data(const HtmlNode& node) {
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_SCRIPT &&
           html_attribute(node, "type") == "application/ld+json";
}

LinkedArticle linked_article(const HtmlNode& script) {
    const json data = json::parse(html_own_text(script), nullptr, false);
    const json* article = data.is_discarded() ? nullptr : described_article(data);
    if (article == nullptr) return {};
    LinkedArticle linked{text_at(*article, "headline"), text_at(*article, "datePublished"),
                         text_at(*article, "url"), "", text_at(*article, "articleBody")};
    const auto publisher = article->find("publisher");
    if (publisher != article->end() && publisher->is_object()) linked.outlet = text_at(*publisher, "name");
    return linked;
}

void add_linked_body(const HtmlNode& node, HtmlParagraphs& out) {
    if (!out.text().empty()) return;
    if (is_linked_data(node)) {
        add_body(linked_article(node).body, written_body(written_code(node)), out);
    } else {
        for (const HtmlNode* child : html_children(node)) add_linked_body(*child, out);
    }
}

}  // namespace dateline
