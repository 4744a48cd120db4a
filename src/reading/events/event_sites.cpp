#include "reading/events/event_sites.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/adjective_names.hpp"
#include "reading/events/name_lead.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// Everything about one clause that the rules below look at.
struct ClauseFacts {
    const SentenceView& view;
    const EventClauses& clauses;
    const std::vector<Trigger>& triggers;
    std::size_t clause;
};

const Trigger* trigger_at(const ClauseFacts& facts, std::size_t at) {
    const auto found = std::ranges::find(facts.triggers, at, &Trigger::at);
    return found == facts.triggers.end() ? nullptr : &*found;
}

/// Strikes and attacks have an impact; a crash, an earthquake or a killing has a location.
SiteRole role_for(EventKind kind) {
    return kind == EventKind::strike || kind == EventKind::attack ? SiteRole::impact : SiteRole::location;
}

EventKind kind_of(const ClauseFacts& facts) {
    const ClauseDeed deed = deed_of(facts.triggers, facts.clause);
    return deed.killing ? EventKind::killing : deed.kind;
}

/// Words between a subject and its passive: "base", "and", other names, "have", "reportedly".
bool may_follow_subject(const SentenceView& view, std::size_t at) {
    return noun_class(view, at) != NounClass::none || view.name_over(at) != nullptr ||
           is_passive_verb(view, at) ||
           view.is_any(at, {"and", ",", "has", "have", "had", "also", "reportedly", "both", "later", "then"});
}

/// Behind "the base, about 100 miles west of Baghdad,": `at` itself when no aside between commas begins
/// there.
std::size_t after_aside(const ClauseFacts& facts, std::size_t at) {
    constexpr std::size_t longest_aside = 14;  // tokens
    if (!facts.view.is(at, ",")) return at;
    for (std::size_t end = at + 1; end < at + longest_aside && facts.view.has(end); ++end) {
        if (trigger_at(facts, end) != nullptr) return at;
        if (facts.view.is(end, ",") && end > at + 1) return end + 1;
    }
    return at;
}

/// "the base, 100 miles west of Baghdad, was hit", "a man of Houston was shot": it is not the name that was.
bool only_describes(const ClauseFacts& facts, const NameLead& lead) {
    return lead.kind == LeadKind::none && facts.view.is_any(lead.at, {"of", "from"});
}

/// "Al Asad and Erbil were hit", "the Ain Assad base took a salvo".
bool is_hit_subject(const ClauseFacts& facts, const LaidName& name) {
    constexpr int reach = 8;  // words of the same clause
    int seen = 0;
    for (std::size_t at = after_aside(facts, name.end); facts.view.has(at) && seen < reach; ++at) {
        if (!facts.clauses.in(facts.clause, at)) continue;
        ++seen;
        const Trigger* trigger = trigger_at(facts, at);
        if (trigger != nullptr) return trigger->passive && trigger->sense == TriggerSense::hitting;
        if (facts.view.is_any(at, {"took", "suffered", "absorbed", "sustained"})) return true;
        if (!may_follow_subject(facts.view, at)) return false;
    }
    return false;
}

/// "In Sanaa, thousands protested against the strikes": those who speak of it are there, not it.
bool is_reacted_to(const SentenceView& view, std::size_t trigger) {
    constexpr std::size_t reach = 5;
    for (std::size_t back = 1; back <= reach && trigger >= view.begin() + back; ++back) {
        if (view.is_any(trigger - back,
                        {"protest", "protests", "protested", "protesting", "condemned", "condemn", "condemns",
                         "condemning", "denounced", "mourned", "mourning", "praised", "discussed", "discuss",
                         "reaction", "investigating"}))
            return true;
    }
    return false;
}

/// "two bases in Iraq have been attacked", "at least 12 people in Kabul were killed", "In Kabul, a blast …".
bool leads_to_trigger(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    const bool leads = lead.at == facts.view.begin();
    for (std::size_t at = name.end; facts.view.has(at); ++at) {
        if (!facts.clauses.in(facts.clause, at)) continue;
        if (!leads && is_speech_verb(facts.view, at)) return false;
        const Trigger* trigger = trigger_at(facts, at);
        if (trigger == nullptr) continue;
        if (is_reacted_to(facts.view, at)) return false;
        return leads || (trigger->passive && trigger->sense != TriggerSense::sending);
    }
    return leads;
}

/// "the Kano blast", "the Fordyce shooting": where it was; a country or its people is who did it.
bool names_the_deed(const ClauseFacts& facts, const LaidName& name) {
    const Trigger* trigger = trigger_at(facts, name.end);
    return trigger != nullptr && trigger->sense == TriggerSense::deed &&
           facts.view.place(name)->kind != PlaceKind::country;
}

/// "from Iran" behind "launched" or "attack".
bool is_origin(const ClauseFacts& facts, std::size_t from) {
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, from);
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && trigger->sense != TriggerSense::death &&
           trigger->sense != TriggerSense::hitting;
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

/// "toward Erbil", "toward a tanker in the gulf".
bool is_led_toward(const SentenceView& view, const NameLead& lead) {
    if (lead.kind == LeadKind::toward) return true;
    constexpr std::size_t reach = 7;  // tokens: "toward a U.S.-owned tanker in"
    for (std::size_t back = 1;
         lead.kind == LeadKind::preposition && back <= reach && lead.at >= view.begin() + back; ++back) {
        if (view.is_any(lead.at - back, {"toward", "towards"})) return true;
        if (trigger_word_at(view, lead.at - back) || view.is_any(lead.at - back, {",", ";", "and"}))
            return false;
    }
    return false;
}

/// "fired a missile toward the gulf".
bool is_aimed_at(const ClauseFacts& facts, const NameLead& lead) {
    const std::size_t governor = governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
    const Trigger* trigger = trigger_at(facts, governor);
    return trigger != nullptr && trigger->sense == TriggerSense::sending;
}

bool is_placed(const ClauseFacts& facts, const LaidName& name, const NameLead& lead, bool after_site) {
    switch (lead.kind) {
        case LeadKind::trigger:
            return true;
        case LeadKind::list:
            return after_site || is_hit_subject(facts, name);
        case LeadKind::preposition: {
            const std::size_t governor =
                governing_trigger(facts.view, facts.clauses, facts.triggers, lead.at);
            if (is_party(facts, name, lead)) return false;
            const bool governed = governor != facts.view.end() && !is_parted(facts.view, governor, lead.at);
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

/// "from Iranian territory" is from Iran.
bool is_territory_of(const SentenceView& view, const LaidName& name) {
    return view.is_demonym(name) && view.is_any(name.end, {"territory", "soil", "territories"});
}

/// "the first time Iran has targeted": a subject acts, it is not acted upon.
bool is_acting(const ClauseFacts& facts, const LaidName& name, const NameLead& lead) {
    if (lead.kind == LeadKind::preposition || lead.kind == LeadKind::from)
        return false;  // "a blast in Baghdad killed", "missiles launched from Iran hit"
    std::size_t at = name.end;
    while (facts.view.is_any(at, {"has", "have", "had", "also", "then", "later", "reportedly"})) ++at;
    const Trigger* trigger = trigger_at(facts, at);
    return trigger != nullptr && !trigger->passive && trigger->sense != TriggerSense::deed;
}

/// "war in the Middle East" does not say where. A sea may: ships are attacked there.
bool is_too_wide(const Place& place) {
    return place.kind == PlaceKind::region || place.kind == PlaceKind::continent;
}

std::optional<Site> site_of(const ClauseFacts& facts, const LaidName& name, bool after_site) {
    const SentenceView& view = facts.view;
    if (view.place(name) == nullptr || is_too_wide(*view.place(name))) return std::nullopt;
    const NameLead lead = lead_of(view, facts.clauses, name);
    const std::size_t place = view.mention(name).candidates.front().place;
    const bool names_place =
        view.is_place(name) && !is_adjective(view, name) && !is_acting(facts, name, lead);
    if (names_place && names_the_deed(facts, name))
        return Site{role_for(kind_of(facts)), place, name.mention};
    if (lead.kind == LeadKind::from && (names_place || is_territory_of(view, name))) {
        return is_origin(facts, lead.at) ? std::optional{Site{SiteRole::launch, place, name.mention}}
                                         : std::nullopt;
    }
    if (!names_place || !is_placed(facts, name, lead, after_site)) return std::nullopt;
    if (is_led_toward(view, lead)) return Site{SiteRole::impact, place, name.mention};
    return Site{role_for(kind_of(facts)), place, name.mention};
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

/// "exploded 20 miles west of Hit".
bool is_measured_from(const ClauseFacts& facts, const LaidName& name) {
    std::size_t lead = name.begin;
    while (lead > facts.view.begin() &&
           facts.view.is_any(lead - 1, {"the", "town", "city", "village", "capital", ","}))
        --lead;
    if (lead == facts.view.begin() || !facts.view.is_any(lead - 1, {"of", "from", "outside"})) return false;
    if (!measures(facts.view, lead - 1)) return false;
    return std::ranges::any_of(facts.triggers, [&](const Trigger& trigger) {
        return trigger.clause == facts.clause && trigger.at < name.begin;
    });
}

/// "police in Austin said": they speak of their own town.
bool is_seat_of_witnesses(const SentenceView& view, const LaidName& name) {
    return name.begin >= view.begin() + 2 && view.is_any(name.begin - 1, {"in", "at"}) &&
           view.is_any(name.begin - 2, {"police", "officers", "officials", "authorities", "firefighters",
                                        "rescuers", "medics", "prosecutors", "deputies", "investigators",
                                        "doctors", "residents", "witnesses"});
}

/// "fired toward Erbil and struck Baghdad": the first was not hit.
void drop_missed(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites) {
    const auto aimed = [&](const Site& site) {
        const auto name = std::ranges::find(view.names(), *site.mention, &LaidName::mention);
        return is_led_toward(view, lead_of(view, clauses, *name));
    };
    const auto hit = [&](const Site& site) { return site.role != SiteRole::launch && !aimed(site); };
    if (std::ranges::any_of(sites, hit)) std::erase_if(sites, aimed);
}

}  // namespace

std::optional<Site> nearby_site(const SentenceView& view, const EventClauses& clauses,
                                const std::vector<Trigger>& triggers, std::size_t clause) {
    const ClauseFacts facts{view, clauses, triggers, clause};
    for (const LaidName& name : view.names()) {
        if (!view.is_place(name) || view.place(name) == nullptr || is_too_wide(*view.place(name))) continue;
        const bool measured = clauses.in(clause, name.begin) && is_measured_from(facts, name);
        if (measured || is_seat_of_witnesses(view, name))
            return Site{role_for(kind_of(facts)), view.mention(name).candidates.front().place, name.mention};
    }
    return std::nullopt;
}

bool only_aimed_at(const SentenceView& view, const EventClauses& clauses, const std::vector<Site>& sites) {
    bool aimed = false;
    for (const LaidName& name : view.names()) {
        const auto site = std::ranges::find(sites, std::optional{name.mention}, &Site::mention);
        if (site == sites.end() || site->role == SiteRole::launch) continue;
        if (!is_led_toward(view, lead_of(view, clauses, name))) return false;
        aimed = true;
    }
    return aimed;
}

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
    return sites;
}

}  // namespace dateline
