#include "reading/events/event_sites.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/adjective_names.hpp"
#include "reading/events/aimed_sites.hpp"
#include "reading/events/clause_facts.hpp"
#include "reading/events/compared_event.hpp"
#include "reading/events/later_acts.hpp"
#include "reading/events/launch_sites.hpp"
#include "reading/events/name_lead.hpp"
#include "reading/events/name_part.hpp"
#include "reading/events/street_names.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// "the Kano blast", "the Fordyce shooting": where it was; a country or its people is who did it.
bool names_the_deed(const ClauseFacts& facts, const LaidName& name) {
    const Trigger* trigger = trigger_at(facts, name.end);
    const bool noun =
        trigger != nullptr &&
        (trigger->sense == TriggerSense::deed ||
         facts.view.is_any(name.end, {"slaying", "slayings", "killings", "massacre", "assassination"}));
    if (!noun) return false;
    // "a plane bound for Lima crashed", but "Mount Etna erupted"
    const bool verb = facts.view.text(name.end).ends_with("ed") && trigger->kind != EventKind::eruption;
    return !verb && facts.view.place(name)->kind != PlaceKind::country;
}

/// "launched from Tu-22 bombers": a type; "in the Aden-based paper", "Gaza-run": nowhere either.
bool is_part_of_word(const SentenceView& view, const LaidName& name) {
    return view.is(name.end, "-") && (view.is_number(name.end + 1) || view.is_lower_word(name.end + 1));
}

/// "died Saturday in a Dallas hospital".
bool died_in_hospital(const SentenceView& view, std::size_t trigger, const LaidName& name) {
    if (!view.is_any(trigger, {"died", "die"})) return false;
    constexpr auto wards = word_list("hospital", "hospitals", "clinic", "infirmary", "hospice");
    for (std::size_t at = trigger + 1; at <= name.end + 1; ++at) {
        if (view.is_any(at, wards)) return true;
    }
    return false;
}

/// A comma parts a name from its trigger unless a list goes on behind it, or the name's own "in …" follows:
/// "the killing of the general, a leader in Iran".
bool is_parted(const SentenceView& view, std::size_t trigger, std::size_t lead) {
    for (std::size_t at = trigger + 1; at + 1 < lead; ++at) {
        const bool goes_on =
            view.is_any(at + 1, {"and", "as", "or", "“", "”", "\""}) || view.name_from(at + 1);
        if (view.is(at, ",") && !goes_on) return true;
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

bool is_placed(const ClauseFacts& facts, const LaidName& name, const NameLead& lead, bool after_site) {
    switch (lead.kind) {
        case LeadKind::trigger:
            return !is_object_of_other_verb(facts, name, lead) && !is_owner_of_victim(facts, name, lead);
        case LeadKind::list:
            return after_site || is_hit_subject(facts, name);
        case LeadKind::preposition: {
            const std::size_t governor =
                governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
            if (is_party(facts, name, lead)) return false;
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

/// "Giza's Haram district" is not in Norway.
bool is_away_from_owner(const SentenceView& view, const LaidName& name) {
    if (name.begin == view.begin() || !view.is_any(name.begin - 1, {"'s", "’s"})) return false;
    const LaidName* owner = view.name_until(name.begin - 1);
    if (owner == nullptr || view.place(*owner) == nullptr) return false;
    const std::string& country = view.place(*owner)->country;
    return !country.empty() && !view.place(name)->country.empty() && country != view.place(name)->country;
}

/// "South Korea's worst disaster in years": whose it is among others, not where it was.
bool is_ranking(const SentenceView& view, const LaidName& name) {
    return view.is_any(name.end, {"'s", "’s"}) && ranks(view, name.end + 1);
}

std::optional<Site> site_of(const ClauseFacts& facts, const LaidName& name, bool after_site) {
    const SentenceView& view = facts.view;
    if (view.place(name) == nullptr || is_too_wide(*view.place(name)) || is_ranking(view, name) ||
        is_street(view, name) || is_away_from_owner(view, name) || is_part_of_word(view, name))
        return std::nullopt;
    const NameLead lead = lead_of(view, facts.clauses, name);
    const std::size_t place = view.mention(name).candidates.front().place;
    const bool names_place =
        view.is_place(name) && !is_adjective(view, name) && !is_acting(facts, name, lead);
    if (names_place && names_the_deed(facts, name)) return Site{target_role(facts), place, name.mention};
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
        const bool joins =
            view.is_any(at, {",", "and", "or", "&", "as", "well", "the", "a", "an", "“", "”", "\""});
        if (!joins && noun_class(view, at) == NounClass::none) return false;
    }
    return true;
}

}  // namespace

std::vector<Site> sites_in(const SentenceView& view, const EventClauses& clauses,
                           const std::vector<Trigger>& triggers, std::size_t clause) {
    const ClauseFacts facts{view, clauses, triggers, clause};
    std::vector<Site> sites;
    const LaidName* last_site = nullptr;  // a list may go on from it
    for (const LaidName& name : view.names()) {
        if (!clauses.in(clause, name.begin)) continue;
        const bool after_site = last_site != nullptr && is_list_between(view, last_site->end, name.begin);
        const auto site = site_of(facts, name, after_site);
        if (site) sites.push_back(*site);
        if (site && site->role != SiteRole::launch) last_site = &name;
    }
    drop_missed(view, clauses, sites);
    drop_shaken(view, clauses, sites);
    return sites;
}

}  // namespace dateline
