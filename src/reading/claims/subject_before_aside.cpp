#include "reading/claims/subject_before_aside.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/name_beside.hpp"
#include "reading/claims/noun_phrase.hpp"

#include <string_view>

namespace dateline {
namespace {

/// Tokens that an aside may run to.
constexpr std::size_t longest_aside = 16;

/// Past "is", "lies" and the words around them, backwards; no marks.
std::size_t before_verb_of_place(const SentenceView& view, std::size_t at) {
    constexpr auto words = word_list("is", "was", "lies", "lay", "sits", "stands", "located", "situated",
                                     "also", "itself", "still");
    while (at > view.begin() && view.is_any(at - 1, words)) --at;
    return at;
}

/// "home to the Luo people", "site of the 1998 Olympics", "capital of North Kordofan state", without an
/// article; not "north of Mosul" or "because of the rain".
bool is_bare_apposition(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"home", "gateway"}) && view.is(at + 1, "to")) return true;
    constexpr auto no_nouns =
        word_list("because", "instead", "outside", "ahead", "short", "most", "some", "all", "many", "none",
                  "half", "part", "upstream", "downstream", "inside");
    const bool noun = view.is_lower_word(at) && !view.is_any(at, no_nouns) && !direction_at(view, at);
    return noun && view.is(at + 1, "of");
}

/// Whether an aside tells what its head is and ends in no town that the measure may be for: "capital of North
/// Kordofan state", "a town across the river".
bool describes_head(const SentenceView& view, std::size_t begin, std::size_t close) {
    const LaidName* last = view.name_until(before_generic_nouns(view, close));
    const Place* place = last != nullptr && view.is_place(*last) ? view.place(*last) : nullptr;
    if (place != nullptr && may_be_called(*place, NounClass::settlement)) return false;
    if (is_bare_apposition(view, begin)) return true;
    if (!view.is_any(begin, {"a", "an", "the"})) return false;
    for (std::size_t at = begin + 1; at < close && view.is_lower_word(at); ++at) {
        if (noun_class(view, at) == NounClass::settlement) return at + 1 < close;
    }
    return false;
}

/// "Ain Issa, near Raqqa, lies", "Kano, about 800 km north of Lagos, is".
bool opens_a_measure(const SentenceView& view, std::size_t at) {
    return view.opens(at, Opening::number) || view.opens(at, Opening::hedge) ||
           view.opens(at, Opening::nearness) || direction_at(view, at).has_value();
}

/// Where the aside that the mark at `close` ends begins; nothing when none does. Before a verb it may be a
/// measure of its own.
std::optional<std::size_t> aside_begin(const SentenceView& view, std::size_t close, bool before_verb) {
    constexpr auto openers =
        word_list("which", "where", "whose", "who", "a", "an", "the", "once", "now", "formerly");
    const bool comma = view.is(close, ",");
    const std::string_view opener = view.is(close, ")") ? std::string_view{"("} : view.text(close);
    for (std::size_t at = close; at > view.begin() && close - at < longest_aside;) {
        --at;
        if (view.text(at) != opener) continue;
        if (!comma || view.is_any(at + 1, openers) || is_bare_apposition(view, at + 1)) return at;
        if (before_verb && opens_a_measure(view, at + 1)) return at;
    }
    return std::nullopt;
}

/// Whether a name, known or not, or a description ("the city") ends here: the measure may be for that.
bool ends_in_a_place(const SentenceView& view, std::size_t at) {
    return view.name_until(at) != nullptr || view.is_capitalised(at - 1) ||
           noun_class(view, at - 1) != NounClass::none;
}

}  // namespace

std::optional<FoundSubject> subject_before_aside(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    const std::size_t verb = before_verb_of_place(view, question.begin);
    if (verb == view.begin() || !view.is_any(verb - 1, {",", "–", "—", "--", ")"})) return std::nullopt;
    const std::size_t close = verb - 1;
    // "Mosul, which lies near Erbil, 80 km east of": without a verb, the measure may be Erbil's
    const bool said = verb < question.begin;
    if (!said && !view.is(close, ",")) return std::nullopt;
    const auto begin = aside_begin(view, close, said);
    if (!begin) return std::nullopt;
    const bool another = !said && ends_in_a_place(view, close);
    if (another && !describes_head(view, *begin + 1, close)) return std::nullopt;
    if (const auto name = name_before(question, *begin)) return FoundSubject{*name};
    const WordRun unknown = unknown_name_before(view, *begin);
    if (unknown.begin < unknown.end) return FoundSubject{unknown};
    const WordRun thing = thing_before(view, *begin);
    return thing.begin < thing.end ? std::optional{FoundSubject{thing, false}} : std::nullopt;
}

}  // namespace dateline
