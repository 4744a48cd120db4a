/// Scenes made up by chance, for what must hold of any.
#pragma once

#include "mapview/map_scene.hpp"
#include "mapview/map_view.hpp"

#include <random>

namespace dateline {

/// Strikes and other events in a few degrees around a place on land, some launched from a site, some with an
/// uncertain site, reported by one to four articles.
class RandomScenes {
public:
    explicit RandomScenes(unsigned seed) : random_{seed} {}

    [[nodiscard]] Dossier dossier() {
        Dossier dossier;
        dossier.articles.resize(4);
        const LatLon middle = any_place();
        const double reach_deg = between(0.2, 4);
        const auto events = static_cast<std::size_t>(between(1, 25));
        for (std::size_t i = 0; i < events; ++i) add_event(dossier, middle, reach_deg);
        return dossier;
    }

    [[nodiscard]] double between(double low, double high) {
        return std::uniform_real_distribution<double>{low, high}(random_);
    }

private:
    /// Where towns are dense, and where they are few.
    [[nodiscard]] LatLon any_place() {
        const double places[][2] = {{50, 8},    {33.5, 43.5}, {35.5, 139.5}, {-17, 179},
                                    {65, -170}, {55, 60},     {-33, -60}};
        const auto& place = places[static_cast<std::size_t>(between(0, 6.999))];
        return {Degrees{place[0]}, Degrees{place[1]}};
    }

    std::size_t add_place(Dossier& dossier, LatLon middle, double reach_deg) {
        Place place;
        place.id = "t:" + std::to_string(dossier.places.size());
        place.name = std::string(static_cast<std::size_t>(between(4, 22)), 'n');
        place.kind = PlaceKind::site;
        const double lon_deg = middle.longitude().value() + between(-reach_deg, reach_deg);
        place.point = {Degrees{middle.latitude().value() + between(-reach_deg, reach_deg)},
                       Degrees{std::remainder(lon_deg, 360)}};
        if (between(0, 1) < 0.3) place.extent.radius = Meters{between(100, 30'000)};
        dossier.places.push_back(place);
        return dossier.places.size() - 1;
    }

    void add_event(Dossier& dossier, LatLon middle, double reach_deg) {
        Event event;
        event.kind = EventKind::strike;
        const auto role = between(0, 1) < 0.5 ? SiteRole::impact : SiteRole::location;
        event.sites.push_back({role, add_place(dossier, middle, reach_deg), {}});
        if (role == SiteRole::impact && between(0, 1) < 0.5) {
            event.sites.push_back({SiteRole::launch, add_place(dossier, middle, reach_deg), {}});
        }
        const auto reports = static_cast<std::size_t>(between(1, 4.999));
        for (std::size_t article = 0; article < reports; ++article) {
            Report report;
            report.article = article;
            report.sites = event.sites;
            event.reports.push_back(report);
        }
        dossier.events.push_back(event);
    }

    std::mt19937 random_;
};

}  // namespace dateline
