#include "reading/events/compared_event.hpp"

#include "reading/events/written_year.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

/// "in 1981, | when", "in April 1979 | when".
bool follows_year(const SentenceView& view, std::size_t when) {
    const std::size_t end = when > view.begin() && view.is(when - 1, ",") ? when - 1 : when;
    return end > view.begin() && year_at(view, end - 1).has_value();
}

}  // namespace

bool ranks(const SentenceView& view, std::size_t at) {
    if (!view.text(at).ends_with("st")) return false;  // most words, at little cost
    constexpr auto superlatives =
        word_list("deadliest", "worst", "bloodiest", "biggest", "largest", "strongest", "heaviest",
                  "fiercest", "first", "second-deadliest", "greatest");
    constexpr auto degrees = word_list("deadly", "powerful", "destructive", "severe", "devastating", "lethal",
                                       "violent", "serious", "intense", "significant");
    return view.is_any(at, superlatives) || (view.is(at, "most") && view.is_any(at + 1, degrees));
}

std::size_t first_ranking(const SentenceView& view) {
    std::size_t at = view.begin();
    while (at < view.end() && !ranks(view, at)) ++at;
    return at;
}

std::size_t begin_of_comparison(const SentenceView& view, std::size_t ranking) {
    for (std::size_t at = ranking; at < view.end(); ++at) {
        if (view.is(at, "since")) return at;
        if (view.is(at, "when") && follows_year(view, at)) return at;
    }
    return view.end();
}

}  // namespace dateline
