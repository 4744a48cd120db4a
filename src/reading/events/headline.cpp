#include "reading/events/headline.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t longest_headline = 30;  // tokens

/// Whether a line ends between the sentence and what follows it.
bool ends_its_line(const SentenceView& view) {
    const auto& tokens = view.reading().tokens.all;
    if (view.end() >= tokens.size()) return false;
    const Span gap{tokens[view.end() - 1].span.end, tokens[view.end()].span.begin};
    return view.reading().index.slice(gap).find('\n') != std::string_view::npos;
}

bool is_title(const SentenceView& view) {
    const std::string_view title = view.reading().dossier.articles[view.reading().article].title;
    std::string_view text = view.reading().index.slice(view.span(view.begin(), view.end()));
    if (text.ends_with('.')) text.remove_suffix(1);
    return !title.empty() && title.starts_with(text);
}

}  // namespace

bool is_headline(const SentenceView& view) {
    const bool short_one = view.end() > view.begin() && view.end() - view.begin() <= longest_headline;
    return short_one && (ends_its_line(view) || is_title(view));
}

}  // namespace dateline
