#include "text/html_tree.hpp"

#include <gumbo.h>

#include <algorithm>

namespace dateline {

std::string_view html_attribute(const HtmlNode& node, const char* name) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found != nullptr ? std::string_view{found->value} : std::string_view{};
}

std::vector<const HtmlNode*> html_children(const HtmlNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return {};
    const GumboVector& all = node.v.element.children;
    const auto* const* first = reinterpret_cast<const HtmlNode* const*>(all.data);
    return {first, first + all.length};
}

std::string html_own_text(const HtmlNode& node) {
    std::string text;
    for (const HtmlNode* child : html_children(node)) {
        if (child->type == GUMBO_NODE_TEXT) text += child->v.text.text;
    }
    return text;
}

std::string ascii_lower_case(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

}  // namespace dateline
