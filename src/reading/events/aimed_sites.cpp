#include "reading/events/aimed_sites.hpp"

#include "reading/events/denials.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/site_relations.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// The name by which a site of the sentence was found.
const LaidName& name_of(const SentenceView& view, const Site& site) {
    return *std::ranges::find(view.names(), *site.mention, &LaidName::mention);
}

}  // namespace

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

bool comes_down_in_water(const SentenceView& view, const EventClauses& clauses, std::size_t clause) {
    constexpr auto ships = word_list("ship", "ships", "vessel", "vessels", "tanker", "tankers", "warship",
                                     "warships", "boat", "boats", "destroyer", "carrier", "freighter",
                                     "frigate", "shipping", "killed", "wounded", "injured", "port");
    bool water = false;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (view.is_any(at, ships)) return false;
        if (!clauses.in(clause, at)) continue;
        const bool wet =
            view.is_any(at, {"sea", "ocean", "water", "waters"}) || view.phrase(at, "economic zone") > 0;
        water = water ||
                (wet &&
                 stands_before(view, at, 4, word_list("into", "toward", "towards", "outside", "in", "off")));
    }
    return water;
}

void drop_missed(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites) {
    const auto aimed = [&](const Site& site) {
        return is_led_toward(view, lead_of(view, clauses, name_of(view, site)));
    };
    const auto hit = [&](const Site& site) { return is_target(site) && !aimed(site); };
    if (std::ranges::any_of(sites, hit)) std::erase_if(sites, aimed);
}

void drop_shaken(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites) {
    constexpr auto echoes = word_list("heard", "shook", "rattled");
    bool in_list = false;  // "was felt in Rabat, Casablanca and Essaouira"
    const auto felt = [&](const Site& site) {
        const NameLead lead = lead_of(view, clauses, name_of(view, site));
        in_list =
            stands_before(view, lead.at, 3, word_list("felt")) || (in_list && lead.kind == LeadKind::list);
        return in_list;
    };
    std::erase_if(sites, felt);
    const auto swayed = [&](const Site& site) {  // "In Taipei, the quake shook books from shelves"
        const LaidName& name = name_of(view, site);
        const bool first = lead_of(view, clauses, name).at == view.begin() && view.is(name.end, ",");
        return first && stands_behind(view, name.end, 8, word_list("shook", "rattled", "swayed", "jolted"));
    };
    std::erase_if(sites, swayed);
    bool definite = false;
    for (std::size_t at = view.begin(); at < view.end(); ++at)
        definite = definite || (trigger_word_at(view, at) && is_certain_deed(view, at));
    const auto far_echo = [&](const Site& site) {  // "was heard five miles away in Salem", "as far as Salem"
        const std::size_t lead = lead_of(view, clauses, name_of(view, site)).at;
        return stands_before(view, lead, 7, echoes) &&
               (definite || stands_before(view, lead + 1, 6, word_list("away", "far", "distant")));
    };
    std::erase_if(sites, far_echo);
    const auto shaken = [&](const Site& site) {
        return stands_before(view, lead_of(view, clauses, name_of(view, site)).at, 3, echoes);
    };
    const auto stays = [&](const Site& site) { return is_target(site) && !shaken(site); };
    if (std::ranges::any_of(sites, stays)) std::erase_if(sites, shaken);
}

}  // namespace dateline
