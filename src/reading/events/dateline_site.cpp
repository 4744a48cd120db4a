#include "reading/events/dateline_site.hpp"

#include "text/word_list.hpp"

namespace dateline {
namespace {

/// Behind the mark that parts a dateline from the report; the sentence's begin when it has no dateline.
/// Before it stand names, dates, initials, and anything in brackets.
std::size_t end_of_dateline(const SentenceView& view) {
    constexpr std::size_t longest = 16;  // tokens
    int open_brackets = 0;
    for (std::size_t at = view.begin(); at < view.begin() + longest && view.has(at); ++at) {
        if (view.is(at, "(")) ++open_brackets;
        if (view.is(at, ")")) --open_brackets;
        const bool dash = view.is_any(at, {"—", "–", "-", "--", "―"});
        if (dash && open_brackets == 0) return view.is_capitalised(at + 1) ? at + 1 : view.begin();
        const bool belongs = open_brackets > 0 || view.is_mark(at) || view.is_number(at) ||
                             view.is_capitalised(at) || view.name_over(at) != nullptr;
        if (!belongs) return view.begin();
    }
    return view.begin();
}

/// "in Puthukkudiyirippu": a name that is on no list.
bool leads_to_unknown_name(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"in", "near"}) && view.is_capitalised(at + 1) && !view.is_capitalised(at + 2) &&
           !view.opens(at + 1, Opening::day) && view.name_over(at + 1) == nullptr &&
           !view.is_any(at + 2, {".", "'s"});
}

/// "struck the Nicoya peninsula": somewhere else, if not on any list.
bool names_unknown_place(const SentenceView& view, std::size_t from) {
    constexpr auto lands = word_list("peninsula", "province", "region", "district", "county", "island",
                                     "islands", "valley", "mountains", "coast", "village", "prefecture");
    for (std::size_t at = from + 1; at < view.end(); ++at) {
        const LaidName* before = view.name_until(at);  // "near the Syrian border"
        if (view.is_any(at, {"border", "frontier", "coast"}) && before != nullptr) return true;
        if (leads_to_unknown_name(view, at)) return true;
        if (view.is_any(at, lands) && view.is_capitalised(at - 1) && view.name_over(at - 1) == nullptr)
            return true;
    }
    return false;
}

}  // namespace

const LaidName* lone_dateline_place(const SentenceView& view) {
    const LaidName* first = view.name_from(view.begin());
    if (first == nullptr || view.place(*first) == nullptr) return nullptr;
    const std::size_t end = end_of_dateline(view);
    if (end <= first->end) return nullptr;
    if (names_unknown_place(view, end)) return nullptr;
    for (const LaidName& name : view.names()) {
        if (name.begin < end || !view.is_place(name)) continue;
        const bool same = view.place(name) != nullptr && view.place(name)->id == view.place(*first)->id;
        if (!same) return nullptr;
    }
    return first;
}

}  // namespace dateline
