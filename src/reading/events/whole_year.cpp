#include "reading/events/whole_year.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/written_year.hpp"

namespace dateline {
namespace {

using namespace std::chrono;

/// "in", "during", "early": what makes a year the time of a happening.
bool places_in_year(const SentenceView& view, std::size_t before) {
    return view.is_any(before, {"in", "during", "early", "late", "mid", "of"});
}

/// "In the 2014 war rockets hit", "rockets hit in the 2014 war"; in "rebels who fought in the 2014 war
/// fired", it only tells who they are.
bool tells_when(const SentenceView& view, std::size_t preposition) {
    if (preposition == view.begin()) return true;
    for (std::size_t at = view.begin(); at < preposition; ++at) {
        if (trigger_word_at(view, at)) return true;
    }
    return false;
}

/// "the 2016 bombing", "the 2008 train crash"; in "the 2014 war fired" the year is of a war.
bool dates_a_deed(const SentenceView& view, std::size_t year) {
    constexpr std::size_t reach = 4;  // "a 1997 Korean Air crash"
    for (std::size_t at = year + 1; at <= year + reach && view.is_word(at); ++at) {
        const auto trigger = trigger_word_at(view, at);
        const bool noun = trigger && (trigger->sense == TriggerSense::deed || view.text(at).ends_with("ing"));
        if (noun && !view.text(at).ends_with("ed")) return true;
        if (trigger) return false;
    }
    return false;
}

/// "since 2007, when", "the 1994 genocide, when".
bool when_follows(const SentenceView& view, std::size_t year) {
    constexpr std::size_t reach = 3;
    std::size_t end = year + 1;
    while (end < year + reach && view.is_lower_word(end) && !view.is(end, "when")) ++end;
    return view.is(end, ",") && view.is(end + 1, "when");
}

}  // namespace

std::optional<WrittenDays> whole_year_at(const SentenceView& view, std::size_t at) {
    const auto number = year_at(view, at);
    if (!number || at == view.begin()) return std::nullopt;
    const bool named = view.is(at - 1, "the") && at >= view.begin() + 2 &&
                       view.is_any(at - 2, {"in", "during"}) && tells_when(view, at - 2);
    const bool of_deed = view.is_any(at - 1, {"the", "a", "'s", "’s"}) && dates_a_deed(view, at);
    const bool opens_memory = view.is_any(at - 1, {"since", "the"}) && when_follows(view, at);
    if (!named && !of_deed && !opens_memory && !places_in_year(view, at - 1)) return std::nullopt;
    return WrittenDays{at, at + 1, local_days{year{*number} / January / 1},
                       local_days{year{*number} / December / 31}};
}

}  // namespace dateline
