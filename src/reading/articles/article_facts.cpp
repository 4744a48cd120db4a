/// Date, outlet and title from the article's own text.
#include "base/input.hpp"
#include "reading/articles/lead_date.hpp"
#include "reading/articles/load_articles.hpp"
#include "reading/articles/publication_date.hpp"

namespace dateline {
namespace {

/// Outlet and headline stand near the beginning of a text.
constexpr std::size_t head_bytes = 2000;
constexpr std::size_t longest_title = 200;

/// "(Reuters)" in "ERBIL, Iraq (Reuters) - …": one capitalised word in brackets, then a dash.
[[nodiscard]] std::string agency(std::string_view text) {
    const std::string_view head = text.substr(0, head_bytes);
    for (std::size_t open = head.find('('); open != std::string_view::npos; open = head.find('(', open + 1)) {
        const std::size_t close = head.find(')', open);
        if (close == std::string_view::npos || close - open > 24) continue;
        const auto rest = head.substr(close + 1);
        const bool dash = rest.starts_with(" - ") || rest.starts_with(" — ") || rest.starts_with(" – ") ||
                          rest.starts_with(" -- ");
        const char first = head[open + 1];
        if (dash && first >= 'A' && first <= 'Z') return std::string{head.substr(open + 1, close - open - 1)};
    }
    return {};
}

/// Whether a first line is a sentence of the text itself: it ends as one, or begins with a dateline.
[[nodiscard]] bool is_lead(std::string_view line) {
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    for (const std::string_view closing : {"\"", "”", ")"}) {
        if (line.ends_with(closing)) line.remove_suffix(closing.size());
    }
    return line.ends_with('.') || dateline_dash(line) != std::string_view::npos;
}

/// A headline; nothing where the text begins at once.
[[nodiscard]] std::string headline(std::string_view text) {
    std::string title;
    for_each_line(text.substr(0, head_bytes), [&](std::size_t, std::string_view line) {
        if (title.empty() && line.find_first_not_of(" \t") != std::string_view::npos) title = line;
    });
    const bool short_of_text = title.size() <= longest_title && title.size() < text.size();
    return short_of_text && !is_lead(title) ? title : std::string{};
}

}  // namespace

void fill_in_facts(Article& article) {
    if (!article.published) {
        article.published = publication_date(article.text);
        if (article.published) article.published_from = "text";
    }
    if (!article.published) {
        article.published = lead_date(article.text);
        if (article.published) article.published_from = "lead";
    }
    if (article.outlet.empty()) article.outlet = agency(article.text);
    if (article.title.empty()) article.title = headline(article.text);
}

}  // namespace dateline
