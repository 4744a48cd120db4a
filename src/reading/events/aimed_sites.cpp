#include "reading/events/aimed_sites.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/words_around.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <optional>

namespace dateline {

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

void drop_missed(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites) {
    const auto aimed = [&](const Site& site) {
        const auto name = std::ranges::find(view.names(), *site.mention, &LaidName::mention);
        return is_led_toward(view, lead_of(view, clauses, *name));
    };
    const auto hit = [&](const Site& site) { return site.role != SiteRole::launch && !aimed(site); };
    if (std::ranges::any_of(sites, hit)) std::erase_if(sites, aimed);
}

void drop_shaken(const SentenceView& view, const EventClauses& clauses, std::vector<Site>& sites) {
    constexpr auto echoes = word_list("felt", "heard", "shook", "rattled");
    const auto shaken = [&](const Site& site) {
        const auto name = std::ranges::find(view.names(), *site.mention, &LaidName::mention);
        return stands_before(view, lead_of(view, clauses, *name).at, 3, echoes);
    };
    const auto stays = [&](const Site& site) { return site.role != SiteRole::launch && !shaken(site); };
    if (std::ranges::any_of(sites, stays)) std::erase_if(sites, shaken);
}

}  // namespace dateline
