#include "picture/picture_words.hpp"

#include "mapview/plain_text.hpp"
#include "mapview/time_words.hpp"
#include "picture/name_list.hpp"
#include "picture/picture_titles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t longest_alt_part = 300;

/// Countries that an event is said to be launched from, with no finer place for it.
std::vector<std::string> launch_countries(const Dossier& dossier) {
    std::vector<std::string> names;
    for (const auto& event : dossier.events) {
        for (const auto& site : event.sites) {
            const auto& place = dossier.places[site.place];
            if (site.role != SiteRole::launch || place.kind != PlaceKind::country) continue;
            const bool has_finer =
                std::any_of(event.sites.begin(), event.sites.end(), [&](const Site& other) {
                    const auto& finer = dossier.places[other.place];
                    return other.role == SiteRole::launch && finer.kind != PlaceKind::country &&
                           finer.country == place.country;
                });
            if (!has_finer) add_once(names, plain_text(place.name));
        }
    }
    return names;
}

/// "Sources: Delta Courier and Meridian Wire, 8 January 2020. " Empty when no article says who published it.
std::string sources_text(const Dossier& dossier) {
    std::vector<std::string> outlets;
    std::optional<std::chrono::year_month_day> first, last;
    for (const auto& article : dossier.articles) {
        const auto& name = article.outlet.empty() ? article.title : article.outlet;
        if (!name.empty()) add_once(outlets, plain_text(name));
        if (!article.published) continue;
        first = first ? std::min(*first, *article.published) : *article.published;
        last = last ? std::max(*last, *article.published) : *article.published;
    }
    if (outlets.empty()) return {};
    const auto dates = first ? ", " + days_text({*first, *last, {}}) : std::string{};
    auto named = listed(outlets) + dates;
    named.erase(named.find_last_not_of(". ") + 1);  // a title may end a sentence, as this one does
    return fmt::format("{}: {}. ", outlets.size() == 1 ? "Source" : "Sources", named);
}

}  // namespace

std::string alt_text_of(const Dossier& dossier, const std::string& title) {
    auto text = fmt::format("Map. {}.", title);
    const auto subtitle = plain_text(subtitle_of(dossier), longest_alt_part);
    if (!subtitle.empty()) text += fmt::format(" {}.", subtitle);
    if (dossier.judgements.empty()) return text;
    std::vector<std::string> counts;
    for (const auto verdict :
         {Verdict::supported, Verdict::off, Verdict::contradicted, Verdict::unverifiable}) {
        const auto count =
            std::count_if(dossier.judgements.begin(), dossier.judgements.end(),
                          [&](const Judgement& judgement) { return judgement.verdict == verdict; });
        if (count > 0) counts.push_back(fmt::format("{} {}", count, name_of(verdict)));
    }
    const auto total = dossier.judgements.size();
    return text + fmt::format(" {} {} of distance or direction: {}.", total, total == 1 ? "claim" : "claims",
                              fmt::join(counts, ", "));
}

std::string caption_of(const Dossier& dossier, BorderLines lines) {
    std::string text = sources_text(dossier) + "Distances follow the WGS84 ellipsoid.";
    const auto countries = launch_countries(dossier);
    if (countries.empty() || lines == BorderLines::unseen) return text;
    if (countries.size() == 1) {
        return text + fmt::format(
                          " The reports name only {} as the place of launch: the dashed line starts at the "
                          "point of its border nearest to the target, so its length is a lower bound.",
                          countries.front());
    }
    return text +
           fmt::format(
               " The reports name only {} as places of launch: each dashed line starts at the point of "
               "the country's border nearest to the target, so its length is a lower bound.",
               listed(countries));
}

}  // namespace dateline
