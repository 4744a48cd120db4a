#include "reading/events/later_acts.hpp"

#include "text/word_list.hpp"

namespace dateline {
namespace {

/// On the day of the deed, as a rule.
constexpr auto moves =
    word_list("drove", "driven", "took", "taken", "fled", "went", "ran", "brought", "flew", "flown", "moved",
              "transported", "carried", "travelled", "traveled", "returned", "escaped", "walked", "headed",
              "rushed", "airlifted", "transferred", "evacuated", "hospitalised", "hospitalized", "treated",
              "arrested", "detained", "captured", "caught");
/// On a later day.
constexpr auto sequels = word_list("sentenced", "appeared", "charged", "convicted", "jailed", "imprisoned",
                                   "pleaded", "remembered", "mourned", "honoured", "honored", "commemorated",
                                   "opened", "shown", "screened", "laid", "gathered", "marched", "prayed",
                                   "rallied", "protested", "buried", "opens", "control", "contained");

template <typename List>
bool has_any(const SentenceView& view, std::size_t begin, std::size_t end, const List& words) {
    for (std::size_t at = begin; at < end; ++at) {
        if (view.is_any(at, words) && view.phrase(at, "took place") == 0) return true;
    }
    return false;
}

}  // namespace

bool is_elsewhere_by(const SentenceView& view, std::size_t trigger, std::size_t lead) {
    return has_any(view, trigger + 1, lead, moves) || has_any(view, trigger + 1, lead, sequels);
}

bool is_later_by(const SentenceView& view, std::size_t trigger, std::size_t day) {
    return has_any(view, trigger + 1, day, sequels);
}

}  // namespace dateline
