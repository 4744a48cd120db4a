#include "reading/events/event_sites.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/adjective_names.hpp"
#include "reading/events/aimed_sites.hpp"
#include "reading/events/clause_facts.hpp"
#include "reading/events/deed_names.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/later_acts.hpp"
#include "reading/events/launch_sites.hpp"
#include "reading/events/name_lead.hpp"
#include "reading/events/name_part.hpp"
#include "reading/events/no_sites.hpp"
#include "reading/events/places_of_dead.hpp"
#include "reading/events/words_around.hpp"
#include "reading/events/written_year.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// "died Saturday in a Dallas hospital".
bool died_in_hospital(const SentenceView& view, std::size_t trigger, const LaidName& name) {
    if (!view.is_any(trigger, {"died", "die"})) return false;
    constexpr auto wards = word_list("hospital", "hospitals", "clinic", "infirmary", "hospice");
    for (std::size_t at = trigger + 1; at <= name.end + 1; ++at) {
        if (view.is_any(at, wards)) return true;
    }
    return false;
}

/// "hit a shrine in Colombo, a church in Negombo": from the comma to the next "in" no more than a thing with
/// its name, and something stands in a place before.
bool is_list_of_things(const SentenceView& view, std::size_t comma, std::size_t lead) {
    constexpr std::size_t longest = 7;  // tokens
    if (lead > comma + longest || view.name_until(comma) == nullptr) return false;
    const LaidName& before = *view.name_until(comma);
    if (before.begin == view.begin() || !view.is_any(before.begin - 1, {"in", "at", "near"})) return false;
    for (std::size_t at = comma + 1; at < lead; ++at) {
        const bool verb = view.text(at).ends_with("ed") || view.text(at).ends_with("ing") ||
                          is_passive_verb(view, at) || is_speech_verb(view, at) || trigger_word_at(view, at);
        if (verb || view.is_any(at, {"who", "which", "that", "when", "but"})) return false;
    }
    return true;
}

/// "on December 9, 2017": the comma is the date's.
bool is_in_date(const SentenceView& view, std::size_t comma) {
    return view.is_number(comma - 1) && year_at(view, comma + 1).has_value();
}

/// A comma parts a name from its trigger unless a list goes on behind it, or the name's own "in …" follows:
/// "the killing of the general, a leader in Iran".
bool is_parted(const SentenceView& view, std::size_t trigger, std::size_t lead) {
    for (std::size_t at = trigger + 1; at + 1 < lead; ++at) {
        const bool goes_on =
            view.is_any(at + 1, {"and", "as", "or", "“", "”", "\""}) || view.name_from(at + 1);
        if (view.is(at, ",") && !goes_on && !is_in_date(view, at) && !is_list_of_things(view, at, lead))
            return true;
    }
    return false;
}

/// "against the U.S. in Iraq": the first is who was attacked, the second is where.
bool is_party(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    if (facts.view.place(name)->kind != PlaceKind::country || facts.view.is(lead.at, "in")) return false;
    const LaidName* next = facts.view.name_from(name.end + 1);
    return facts.view.is(name.end, "in") && next != nullptr && facts.view.is_place(*next);
}

/// "fired a missile toward the gulf".
bool is_aimed_at(const ClauseFacts& facts, const NameLead& lead) {
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && trigger->sense == TriggerSense::sending;
}

/// "shot Russia's ambassador": whom he served, not where.
bool is_owner_of_victim(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    return facts.view.is_any(name.end, {"'s", "’s"}) &&
           facts.view.is_any(lead.at, {"shot", "killed", "killing", "assassinated", "stabbed", "kidnapped",
                                       "abducted", "murdered", "executed"});
}

/// "The bridge collapse closed the port": something else was done to it.
bool is_object_of_other_verb(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    const Trigger* trigger = trigger_at(facts, lead.at);
    if (trigger == nullptr || trigger->sense != TriggerSense::deed || trigger->passive) return false;
    constexpr auto verbs = word_list("closed", "shut", "blocked", "halted", "delayed", "prompted", "forced",
                                     "led", "triggered", "sparked", "stopped", "suspended");
    return stands_behind(facts.view, lead.at, name.begin - lead.at, verbs);
}

/// "near Erbil, the Kurdistan government said".
bool is_institution(const SentenceView& view, const LaidName& name) {
    return view.is_any(name.end, {"government", "ministry", "police", "authorities", "officials", "military",
                                  "army", "parliament", "governor", "mayor", "officers", "council"});
}

/// "fired a rocket over Japan".
bool is_flown_over(const ClauseFacts& facts, std::size_t governor, const NameLead& lead) {
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && facts.view.is(lead.at, "over") && trigger->sense == TriggerSense::sending &&
           !trigger->passive;
}

bool is_placed(const ClauseFacts& facts, const LaidName& name, const NameLead& lead, bool after_site) {
    switch (lead.kind) {
        case LeadKind::trigger:
            return !is_object_of_other_verb(facts, name, lead) && !is_owner_of_victim(facts, name, lead);
        case LeadKind::list:
            return (after_site && !is_institution(facts.view, name)) || is_hit_subject(facts, name);
        case LeadKind::preposition: {
            const std::size_t governor =
                governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
            if (is_party(facts, name, lead) || is_flown_over(facts, governor, lead)) return false;
            const bool governed = governor != facts.view.end() && !is_parted(facts.view, governor, lead.at);
            if (governor != facts.view.end() && (is_elsewhere_by(facts.view, governor, lead.at) ||
                                                 died_in_hospital(facts.view, governor, name)))
                return false;
            return governed || leads_to_trigger(facts, name, lead);
        }
        case LeadKind::none:
            return !only_describes(facts, lead) && is_hit_subject(facts, name);
        case LeadKind::toward:
            return is_aimed_at(facts, lead);
        case LeadKind::from:
            return false;
    }
    return false;
}

std::optional<Site> site_of(const ClauseFacts& facts, const LaidName& name, bool after_site) {
    const SentenceView& view = facts.view;
    if (is_no_site(view, name)) return std::nullopt;
    const NameLead lead = lead_of(view, facts.clauses, name);
    const std::size_t place = view.mention(name).candidates.front().place;
    const bool names_place =
        view.is_place(name) && !is_adjective(view, name) && !is_acting(facts, name, lead);
    const bool called_by_it =
        names_place ? names_the_deed(facts, name) : view.is_place(name) && names_venue_of_deed(facts, name);
    if (called_by_it) return Site{target_role(facts), place, name.mention};
    if (lead.kind == LeadKind::from && (names_place || is_territory_of(view, name))) {
        return is_origin(facts, lead.at) ? std::optional{Site{SiteRole::launch, place, name.mention}}
                                         : std::nullopt;
    }
    if (names_place && (is_where_senders_stand(facts, name, lead) || is_launched_over(facts, name, lead)))
        return Site{SiteRole::launch, place, name.mention};
    if (!names_place || !is_placed(facts, name, lead, after_site)) return std::nullopt;
    if (is_led_toward(view, lead)) return Site{SiteRole::impact, place, name.mention};
    return Site{target_role(facts), place, name.mention};
}

/// Whether a list may go on from the end of one name to another: "Al-Asad base, Erbil", with nothing but the
/// nouns of the names between.
bool is_list_between(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        const bool joins = view.is_any(at, {",", "and", "or", "&", "as", "well", "the", "a", "an", "“", "”",
                                            "\"", "'s", "’s", "capital"});
        if (!joins && noun_class(view, at) == NounClass::none) return false;
    }
    return true;
}

}  // namespace

std::vector<Site> sites_in(const SentenceView& view, const EventClauses& clauses,
                           const std::vector<Trigger>& triggers, std::size_t clause) {
    const ClauseFacts facts{view, clauses, triggers, clause};
    std::vector<Site> sites;
    bool told_of_deed = false;
    const LaidName* last_site = nullptr;  // a list may go on from it
    for (const LaidName& name : view.names()) {
        if (!clauses.in(clause, name.begin)) continue;
        const bool after_site = last_site != nullptr && is_list_between(view, last_site->end, name.begin);
        const auto site = site_of(facts, name, after_site);
        if (site && !is_where_some_died(facts, name)) told_of_deed = true;
        if (site) sites.push_back(*site);
        if (site && site->role != SiteRole::launch) last_site = &name;
    }
    if (told_of_deed) drop_where_some_died(facts, sites);
    drop_missed(view, clauses, sites);
    drop_shaken(view, clauses, sites);
    return sites;
}

}  // namespace dateline
