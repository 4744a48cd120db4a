#include "reading/events/name_lead.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/adjective_names.hpp"
#include "reading/events/event_words.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

constexpr auto site_prepositions =
    std::to_array<std::string_view>({"at", "in", "on", "against", "into", "near", "inside", "outside",
                                     "across", "over", "around", "onto", "within", "off"});
constexpr auto other_prepositions = std::to_array<std::string_view>(
    {"of", "to", "for", "by", "with", "about", "between", "than", "as", "via", "through", "like"});

/// "the city of Erbil", "the base of Al Asad", "the coast of Yemen": the name is the thing before "of", or of
/// it.
bool names_the_noun(const SentenceView& view, std::size_t of) {
    if (of == view.begin() || !view.is(of, "of")) return false;
    return noun_class(view, of - 1) != NounClass::none ||
           view.is_any(
               of - 1,
               {"coast",   "coasts",  "shore",   "shores", "outskirts", "suburb",   "suburbs",  "centre",
                "center",  "heart",   "streets", "waters", "part",      "parts",    "edge",     "mountains",
                "hills",   "jungle",  "swath",   "swaths", "swathe",    "swathes",  "areas",    "area",
                "regions", "corner",  "stretch", "gates",  "gate",      "entrance", "compound", "grounds",
                "nation",  "jungles", "forests", "desert", "slopes",    "valley",   "plains"});
}

bool is_hyphen(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"-", "“", "\"", "'s", "’s"});
}

/// The lead that the token is, if it is one; `stop` says that nothing further back can be one.
struct Step {
    LeadKind kind = LeadKind::none;
    bool stop = false;
};

/// "a tornado tore through Houston".
bool sweeps_through(const SentenceView& view, std::size_t at) {
    return at > view.begin() && view.is(at, "through") &&
           view.is_any(at - 1, {"tore", "tearing", "swept", "sweeping", "ripped", "ripping", "roared",
                                "raged", "raging", "barreled", "barrelled", "cut"});
}

/// "the shelling of Belgorod", "bombardment of": what is hit.
bool is_object_of_deed(const SentenceView& view, std::size_t at) {
    if (at == view.begin() || !view.is(at, "of")) return false;
    const auto trigger = trigger_word_at(view, at - 1);
    return trigger && (view.text(at - 1).ends_with("ing") || view.text(at - 1).ends_with("ment")) &&
           (trigger->kind == EventKind::strike || trigger->kind == EventKind::attack);
}

/// "the [Iraqi] base of", "in northern [Nigeria]'s Zamfara state".
bool qualifies_name(const SentenceView& view, std::size_t at) {
    const LaidName* over = view.name_over(at);
    return over != nullptr &&
           (view.is_demonym(*over) || is_adjective(view, *over) || view.is_any(over->end, {"'s", "’s"}));
}

Step step_at(const SentenceView& view, std::size_t at) {
    if (sweeps_through(view, at)) return {LeadKind::preposition, true};
    if (is_object_of_deed(view, at)) return {LeadKind::trigger, true};
    if (view.is_any(at, site_prepositions)) return {LeadKind::preposition, true};
    if (view.is_any(at, {"toward", "towards"})) return {LeadKind::toward, true};
    if (view.is(at, "from")) return {measures(view, at) ? LeadKind::none : LeadKind::from, true};
    if (trigger_word_at(view, at)) return {LeadKind::trigger, true};
    if (is_passive_verb(view, at)) {
        const auto before = at > view.begin() ? trigger_word_at(view, at - 1) : std::nullopt;
        const bool names_targets = before && before->sense == TriggerSense::hitting;
        return {names_targets ? LeadKind::trigger : LeadKind::none, true};
    }
    const bool well = view.is(at, "as") && at > view.begin() && view.is(at - 1, "well");
    if (view.is_any(at, {"and", ",", "or", "&"}) || well) return {LeadKind::list, true};
    if (names_the_noun(view, at)) return {};
    const bool abbreviation = view.text(at).size() > 3 && view.text(at).ends_with('.');  // may end a sentence
    const bool stop = abbreviation || view.is_any(at, other_prepositions) || is_speech_verb(view, at) ||
                      view.is(at, "that") || (view.is_mark(at) && !is_hyphen(view, at)) ||
                      view.name_over(at) != nullptr;
    return {LeadKind::none, stop && !qualifies_name(view, at)};
}

}  // namespace

bool measures(const SentenceView& view, std::size_t from) {
    return from > view.begin() && (unit_at(view, from - 1) || direction_at(view, from - 1));
}

NameLead lead_of(const SentenceView& view, const EventClauses& clauses, const LaidName& name) {
    constexpr std::size_t reach = 8;  // tokens: "at the joint American and Iraqi air base of"
    const std::size_t clause = clauses.clause_of(name.begin);
    for (std::size_t back = 1; back <= reach && name.begin >= view.begin() + back; ++back) {
        const std::size_t at = name.begin - back;
        if (!clauses.in(clause, at)) break;
        const Step step = step_at(view, at);
        if (step.stop) return {step.kind, at};
    }
    return {};
}

}  // namespace dateline
