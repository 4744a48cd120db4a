#include "reading/events/planted_bombs.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

namespace dateline {
namespace {

bool names_air_power(const SentenceView& view) {
    constexpr auto words =
        word_list("warplane", "warplanes", "jet", "jets", "aircraft", "aerial", "airstrikes", "airstrike",
                  "planes", "helicopters", "raids", "carpet", "squadron");
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, words) || view.phrase(at, "air force") > 0 || view.phrase(at, "air strikes") > 0)
            return true;
    }
    return false;
}

}  // namespace

bool is_planted_bombing(const SentenceView& view, std::size_t at) {
    if (!view.is_any(at, {"bombing", "bombings"})) return false;
    constexpr auto goes_on =
        word_list("in", "at", "outside", "near", "on", "that", "which", "killed", "and", "attack", "attacks",
                  "left", "struck", "kills", "wounds", "hits", "rocks", "inside", "by");
    const bool noun = view.is(at, "bombings") || view.is_mark(at + 1) || view.is_any(at + 1, goes_on);
    const bool verb = at > view.begin() && (is_passive_verb(view, at - 1) || view.is_mark(at - 1));
    const bool of_a_country = view.name_until(at) != nullptr || view.is(at + 1, "of");
    return noun && !verb && !of_a_country && !names_air_power(view);
}

bool is_bomber_on_foot(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"bomber", "bombers"}) && view.name_until(at) == nullptr &&
           !follows(view, at, {"stealth", "strategic", "heavy", "fighter"});
}

}  // namespace dateline
