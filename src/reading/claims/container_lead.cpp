#include "reading/claims/container_lead.hpp"

#include "reading/claims/claim_words.hpp"

#include <optional>

namespace dateline {
namespace {

bool is_verb_of_place(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"is", "was", "lies", "lay", "sits", "stands", "located", "situated", "deep"});
}

/// "France's" before a container; null when nobody owns it.
const LaidName* owner_before(const SentenceView& view, std::size_t at) {
    return view.is_any(at - 1, {"'s", "’s"}) ? view.name_until(at - 1) : nullptr;
}

/// Tokens of "the island of", "the capital of" that end at a position; 0 when no such words do.
std::size_t kind_before(const SentenceView& view, std::size_t at) {
    const bool kind =
        view.is(at - 1, "of") && view.is_any(at - 2, {"island", "province", "region", "state", "district",
                                                      "capital", "part", "coast", "shores", "banks"});
    return kind ? 2 : 0;
}

/// Tokens of ", a hilltop town" before "in" or "on"; 0 when no description in commas ends here.
std::size_t description_before(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 7;
    if (!view.is_any(at, {"in", "on", "of"}) || noun_class(view, at - 1) == NounClass::none) return 0;
    for (std::size_t begin = at - 1; begin > view.begin() && at - begin < longest; --begin) {
        if (view.is_mark(begin)) return 0;
        if (view.is_any(begin, {"a", "an", "the", "another"}))
            return view.is(begin - 1, ",") ? at - begin + 1 : 0;
    }
    return 0;
}

/// Whether the word before a position leads on to the container.
bool is_linking_word(const SentenceView& view, std::size_t at, const LaidName& container) {
    if (view.is_any(at - 1, {",", "in", "on", "the"}) || part_at(view, at - 1)) return true;
    if (view.is(at - 1, "(") && view.is(container.end, ")")) return true;  // "Paris (Texas)"
    if (view.is_any(at, {"in", "on"}) && is_verb_of_place(view, at - 1)) return true;
    return view.is_any(at - 1, {"once", "now", "formerly"}) && view.is(at - 2, ",");  // "once the capital"
}

/// Tokens that end at a position and lead on to the container; 0 when none do.
std::size_t step_before(const SentenceView& view, std::size_t at, const LaidName& container) {
    if (const LaidName* owner = owner_before(view, at)) return at - owner->begin;
    if (const std::size_t kind = kind_before(view, at)) return kind;
    if (const std::size_t description = description_before(view, at)) return description;
    return is_linking_word(view, at, container) ? 1 : 0;
}

}  // namespace

std::size_t lead_begin(const SentenceView& view, const LaidName& container) {
    std::size_t at = container.begin;
    while (at > view.begin()) {
        const std::size_t step = step_before(view, at, container);
        if (step == 0) break;
        at -= step;
    }
    return at;
}

}  // namespace dateline
