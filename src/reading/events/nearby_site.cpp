#include "reading/events/nearby_site.hpp"

#include "reading/claims/length_grammar.hpp"
#include "reading/events/name_lead.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// "140 km west of San José": too far for roughly there.
bool is_a_long_way(const SentenceView& view, std::size_t from) {
    constexpr double longest_m = 100'000;
    constexpr std::size_t reach = 6;  // tokens: "140 km (87 miles) west"
    for (std::size_t back = 1; back <= reach && from >= view.begin() + back; ++back) {
        const auto written = plain_length_at(view, from - back);
        if (written) return written->length.low * one(written->length.unit).value() > longest_m;
    }
    return false;
}

/// The "of" or "from" behind a measure that leads up to the name: "20 km west | of the port city of Izmir".
std::optional<std::size_t> begin_of_measured(const SentenceView& view, const LaidName& name) {
    constexpr std::size_t reach = 6;  // tokens
    for (std::size_t back = 1; back <= reach && name.begin >= view.begin() + back; ++back) {
        const std::size_t at = name.begin - back;
        if (view.is_any(at, {"of", "from", "outside"}) && measures(view, at)) return at;
        if (!view.is_lower_word(at) && !view.is(at, ",")) return std::nullopt;
    }
    return std::nullopt;
}

/// "exploded 20 miles west of Hit".
bool is_measured_from(const ClauseFacts& facts, const LaidName& name) {
    const auto lead = begin_of_measured(facts.view, name);
    if (!lead || is_a_long_way(facts.view, *lead)) return false;
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

}  // namespace

std::optional<NearbySite> nearby_site(const SentenceView& view, const EventClauses& clauses,
                                      const std::vector<Trigger>& triggers, std::size_t clause) {
    const ClauseFacts facts{view, clauses, triggers, clause};
    for (const LaidName& name : view.names()) {
        if (!view.is_place(name) || view.place(name) == nullptr || is_too_wide(*view.place(name))) continue;
        const bool measured = clauses.in(clause, name.begin) && is_measured_from(facts, name);
        if (measured || is_seat_of_witnesses(view, name))
            return NearbySite{{target_role(facts), view.mention(name).candidates.front().place, name.mention},
                              measured};
    }
    return std::nullopt;
}

std::vector<Site> places_counted_in(const SentenceView& view, const EventClauses& clauses,
                                    std::size_t clause) {
    std::vector<Site> places;
    for (const LaidName& name : view.names()) {
        if (!clauses.in(clause, name.begin) || !view.is_place(name) || view.place(name) == nullptr) continue;
        if (view.is_any(lead_of(view, clauses, name).at, {"in", "at", "near"}))
            places.push_back({SiteRole::location, view.mention(name).candidates.front().place, name.mention});
    }
    return places;
}

std::set<std::size_t> sites_only_near(const SentenceView& view, const EventClauses& clauses,
                                      const std::vector<Site>& sites) {
    std::set<std::size_t> mentions;
    for (const LaidName& name : view.names()) {
        const auto is_named = [&](const Site& site) { return site.mention == name.mention; };
        if (std::ranges::none_of(sites, is_named)) continue;
        if (view.is_any(lead_of(view, clauses, name).at, {"near", "outside", "off"}))
            mentions.insert(name.mention);
    }
    return mentions;
}

}  // namespace dateline
