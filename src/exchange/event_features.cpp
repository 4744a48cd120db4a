#include "exchange/event_features.hpp"

#include "exchange/count_text.hpp"
#include "exchange/feature_properties.hpp"
#include "exchange/place_shape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

const Site* site_in(const Report& report, const Site& wanted) {
    const auto same = [&](const Site& site) {
        return site.place == wanted.place && site.role == wanted.role;
    };
    const auto found = std::ranges::find_if(report.sites, same);
    return found == report.sites.end() ? nullptr : &*found;
}

/// Adds one event, whose reports give every feature its origin.
class EventFeatures {
public:
    EventFeatures(FeatureCollector& features, const Dossier& dossier, const Event& event)
        : features_{features}, dossier_{dossier}, event_{event}, counts_{counts_text(dossier, event)} {}

    void add_site(const Site& site) {
        const Place& place = place_of(site);
        if (!is_known_as_area(place)) {
            features_.add(id_of("site", site), place.point,
                          [&](PropertyList& list) { add_site_properties(list, "site", site); });
        }
        if (const auto area = extent_area(place)) {
            features_.add(id_of("extent", site), area.get(),
                          [&](PropertyList& list) { add_site_properties(list, "extent", site); });
        }
    }

    void add_arc(const Site& launch, const Site& impact) {
        const auto line = connecting_line(place_of(launch), place_of(impact));
        if (!line) return;
        const std::string id =
            fmt::format("{}/arc/{}/{}", event_.id, place_of(launch).id, place_of(impact).id);
        features_.add(id, drawn(*line), [&](PropertyList& list) {
            list.text("feature", "arc");
            add_event_properties(list);
            list.text("from_place_id", place_of(launch).id);
            list.text("from_place_name", place_of(launch).name);
            list.text("to_place_id", place_of(impact).id);
            list.text("to_place_name", place_of(impact).name);
            add_line_properties(list, *line);
            add_reports(list, {&launch, &impact});
        });
    }

private:
    [[nodiscard]] const Place& place_of(const Site& site) const { return dossier_.places.at(site.place); }

    [[nodiscard]] std::string id_of(std::string_view feature, const Site& site) const {
        return fmt::format("{}/{}/{}/{}", event_.id, feature, name_of(site.role), place_of(site).id);
    }

    void add_event_properties(PropertyList& list) const {
        list.text("event", event_.id);
        list.text("event_kind", name_of(event_.kind));
        add_times(list, event_.time);
        const auto armed =
            std::ranges::find_if(event_.reports, [](const Report& r) { return !r.weapon.empty(); });
        if (armed != event_.reports.end()) list.text("weapon", armed->weapon);
        list.known_text("counts", counts_);
        list.yes_or_no("counts_disputed", has_disputed_count(event_));
        list.known_text("denied_by", denials_text(dossier_, event_));
    }

    void add_site_properties(PropertyList& list, std::string_view feature, const Site& site) const {
        list.text("feature", feature);
        list.text("role", name_of(site.role));
        add_event_properties(list);
        add_place_properties(list, place_of(site));
        add_uncertainty(list, place_of(site));
        add_reports(list, {&site});
    }

    /// The reports that name all of the sites, and the first of them in its own words.
    void add_reports(PropertyList& list, const std::vector<const Site*>& sites) const {
        std::vector<std::string> articles;
        const Report* first = nullptr;
        for (const Report& report : event_.reports) {
            if (!std::ranges::all_of(sites,
                                     [&](const Site* site) { return site_in(report, *site) != nullptr; })) {
                continue;
            }
            if (first == nullptr) first = &report;
            articles.push_back(dossier_.articles.at(report.article).id);
        }
        if (first == nullptr && !event_.reports.empty()) first = &event_.reports.front();
        list.whole("report_count", articles.size());
        list.text("reports", joined(articles));
        if (first == nullptr) return;
        add_origin(list, dossier_.articles.at(first->article), first->span, first->quote);
        std::vector<const Mention*> mentions;
        for (const Site* site : sites) {
            const Site* told = site_in(*first, *site);
            if (told != nullptr && told->mention) mentions.push_back(&dossier_.mentions.at(*told->mention));
        }
        if (sites.size() == 1 && !mentions.empty()) add_mention_properties(list, *mentions.front());
        add_choices(list, mentions);
        list.text("gazetteer_version", dossier_.gazetteer_version);
    }

    FeatureCollector& features_;
    const Dossier& dossier_;
    const Event& event_;
    std::string counts_;
};

}  // namespace

void add_event(FeatureCollector& features, const Dossier& dossier, const Event& event) {
    EventFeatures of_event{features, dossier, event};
    for (const Site& site : event.sites) of_event.add_site(site);
    for (const Site& launch : event.sites) {
        if (launch.role != SiteRole::launch) continue;
        for (const Site& impact : event.sites) {
            if (impact.role == SiteRole::impact && are_joined(event, launch, impact))
                of_event.add_arc(launch, impact);
        }
    }
}

}  // namespace dateline
