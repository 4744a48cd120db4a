#include "text/html_main_element.hpp"

#include "text/html_surroundings.hpp"

#include <gumbo.h>

#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t shortest_article_bytes = 200;

[[nodiscard]] bool is_element(const HtmlNode& node) {
    return node.type == GUMBO_NODE_ELEMENT;
}

void find_largest(const HtmlNode& node, GumboTag wanted, const PageMeasure& measure, const HtmlNode*& best) {
    if (!is_element(node)) return;
    if (node.v.element.tag == wanted) {
        const std::size_t least = best == nullptr ? shortest_article_bytes : measure.of(*best).all;
        if (measure.of(node).all > least) best = &node;
        return;
    }
    for (const HtmlNode* child : html_children(node)) find_largest(*child, wanted, measure, best);
}

/// Whether an article is one of several that are about as long: teasers beside it are much shorter.
[[nodiscard]] bool is_one_of_many(const TextAmount& article, const TextAmount& page) {
    constexpr std::size_t alike = 4;  // times as long as the others on average
    if (page.posts < 2 || article.own() * 2 >= page.in_posts) return false;
    return article.own() * (page.posts - 1) < alike * (page.in_posts - article.own());
}

/// The innermost element that holds every article.
[[nodiscard]] const HtmlNode& holder_of_posts(const HtmlNode& root, const PageMeasure& measure) {
    const std::size_t posts = measure.of(root).posts;
    const HtmlNode* holder = &root;
    for (bool inner = true; inner;) {
        inner = false;
        for (const HtmlNode* child : html_children(*holder)) {
            if (!is_element(*child) || measure.of(*child).posts != posts) continue;
            holder = child;
            inner = true;
            break;
        }
    }
    return *holder;
}

}  // namespace

TextAmount PageMeasure::of(const HtmlNode& node) const {
    const auto found = amounts_.find(&node);
    return found == amounts_.end() ? TextAmount{} : found->second;
}

TextAmount PageMeasure::measure(const HtmlNode& node, bool in_link) {
    TextAmount sum;
    if (node.type == GUMBO_NODE_TEXT) {
        sum.all = std::string_view{node.v.text.text}.size();
        sum.in_links = in_link ? sum.all : 0;
    }
    if (!is_element(node) || is_never_text(node)) return sum;
    const bool link = in_link || node.v.element.tag == GUMBO_TAG_A;
    for (const HtmlNode* child : html_children(node)) {
        const TextAmount part = measure(*child, link);
        sum.all += part.all;
        sum.in_links += part.in_links;
        sum.in_posts += part.in_posts;
        sum.posts += part.posts;
    }
    if (node.v.element.tag == GUMBO_TAG_ARTICLE && sum.own() >= shortest_article_bytes) {
        sum.in_posts = sum.own();
        sum.posts = 1;
    }
    amounts_[&node] = sum;
    return sum;
}

const HtmlNode& main_element(const HtmlNode& root, const PageMeasure& measure) {
    const HtmlNode* best = nullptr;
    find_largest(root, GUMBO_TAG_ARTICLE, measure, best);
    if (best != nullptr && is_one_of_many(measure.of(*best), measure.of(root)))
        return holder_of_posts(root, measure);
    if (best == nullptr) find_largest(root, GUMBO_TAG_MAIN, measure, best);
    return best == nullptr ? root : *best;
}

}  // namespace dateline
