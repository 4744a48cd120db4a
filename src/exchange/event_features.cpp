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

/// Writes one event, whose reports give every feature its origin.
class EventWriter {
public:
    EventWriter(GeoJsonStream& stream, const Dossier& dossier, const Event& event)
        : stream_{stream}, dossier_{dossier}, event_{event}, counts_{counts_text(dossier, event)} {}

    void write_site(const Site& site) {
        const Place& place = place_of(site);
        if (!is_known_as_area(place)) {
            stream_.feature(id_of("site", site), place.point,
                            [&](JsonWriter& json) { write_site_properties(json, "site", site); });
        }
        if (const auto area = extent_area(place)) {
            stream_.feature(id_of("extent", site), area.get(),
                            [&](JsonWriter& json) { write_site_properties(json, "extent", site); });
        }
    }

    void write_arc(const Site& launch, const Site& impact) {
        const auto line = connecting_line(place_of(launch), place_of(impact));
        if (!line) return;
        const std::string id =
            fmt::format("{}/arc/{}/{}", event_.id, place_of(launch).id, place_of(impact).id);
        stream_.feature(id, drawn(*line), [&](JsonWriter& json) {
            json.text_member("feature", "arc");
            write_event_properties(json);
            json.text_member("from_place_id", place_of(launch).id);
            json.text_member("from_place_name", place_of(launch).name);
            json.text_member("to_place_id", place_of(impact).id);
            json.text_member("to_place_name", place_of(impact).name);
            write_line_properties(json, *line);
            write_reports(json, {&launch, &impact});
        });
    }

private:
    [[nodiscard]] const Place& place_of(const Site& site) const { return dossier_.places.at(site.place); }

    [[nodiscard]] std::string id_of(std::string_view feature, const Site& site) const {
        return fmt::format("{}/{}/{}/{}", event_.id, feature, name_of(site.role), place_of(site).id);
    }

    void write_event_properties(JsonWriter& json) const {
        json.text_member("event", event_.id);
        json.text_member("event_kind", name_of(event_.kind));
        write_times(json, event_.time);
        const auto armed =
            std::ranges::find_if(event_.reports, [](const Report& r) { return !r.weapon.empty(); });
        if (armed != event_.reports.end()) json.text_member("weapon", armed->weapon);
        json.known_text_member("counts", counts_);
        json.yes_or_no_member("counts_disputed", has_disputed_count(event_));
    }

    void write_site_properties(JsonWriter& json, std::string_view feature, const Site& site) const {
        json.text_member("feature", feature);
        json.text_member("role", name_of(site.role));
        write_event_properties(json);
        write_place_properties(json, place_of(site));
        write_uncertainty(json, place_of(site));
        write_reports(json, {&site});
    }

    /// The reports that name all of the sites, and the first of them in its own words.
    void write_reports(JsonWriter& json, const std::vector<const Site*>& sites) const {
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
        json.whole_member("report_count", articles.size());
        json.text_member("reports", joined(articles));
        if (first == nullptr) return;
        write_origin(json, dossier_.articles.at(first->article), first->span, first->quote);
        const Site* site = sites.size() == 1 ? site_in(*first, *sites.front()) : nullptr;
        if (site != nullptr && site->mention)
            write_mention_properties(json, dossier_.mentions.at(*site->mention));
        json.text_member("gazetteer_version", dossier_.gazetteer_version);
    }

    GeoJsonStream& stream_;
    const Dossier& dossier_;
    const Event& event_;
    std::string counts_;
};

}  // namespace

void write_event(GeoJsonStream& stream, const Dossier& dossier, const Event& event) {
    EventWriter writer{stream, dossier, event};
    for (const Site& site : event.sites) writer.write_site(site);
    for (const Site& launch : event.sites) {
        if (launch.role != SiteRole::launch) continue;
        for (const Site& impact : event.sites) {
            if (impact.role == SiteRole::impact) writer.write_arc(launch, impact);
        }
    }
}

}  // namespace dateline
