/// A constructed dossier with everything that is hard to export.
#pragma once

#include "dossier/dossier.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

inline LatLon at(double lat_deg, double lon_deg) {
    return LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
}

inline Place point_place(const std::string& id, const std::string& name, LatLon point, double radius_m) {
    Place place;
    place.id = id;
    place.name = name;
    place.kind = PlaceKind::air_base;
    place.country = "IQ";
    place.point = point;
    place.extent.radius = Meters{radius_m};
    place.extent.source = "kind: air base";
    return place;
}

inline Place country_place(const std::string& id, const std::string& name, LatLon point, Area area) {
    Place place = point_place(id, name, point, 1'000'000);
    place.kind = PlaceKind::country;
    place.extent.source = "drawn by hand";
    place.extent.area = std::make_shared<const Area>(std::move(area));
    return place;
}

/// Clockwise, so that the writer has to turn it, with a hole that has to be turned as well.
inline Area clockwise_country() {
    const Ring border{at(25, 46), at(38, 46), at(38, 60), at(25, 60), at(25, 46)};
    const Ring lake{at(30, 50), at(30, 52), at(32, 52), at(32, 50), at(30, 50)};
    return Area{{Polygon{border, {lake}}}};
}

/// A quote with everything that breaks careless JSON: quotes, controls, bytes that are no UTF-8, a mark that
/// reverses text, and a character beyond the first plane.
inline const std::string hostile_quote =
    "He said \"\\fired\\\"\n\x1b[31m\t\x01 \xff\xc3 \xe2\x80\xae"
    "desrever \xf0\x9f\x9a\x80";

inline Report strike_report(std::size_t article, const std::vector<Site>& sites, double missiles) {
    Report report;
    report.article = article;
    report.quote = article == 0 ? hostile_quote : "They were fired.";
    report.span = {10, 26};
    report.sites = sites;
    report.weapon = "ballistic missile";
    Count count;
    count.what = "missiles launched";
    count.low = count.high = missiles;
    if (article == 1) count.attribution = "the military";
    report.counts = {count};
    return report;
}

inline Event strike_event() {
    using namespace std::chrono;
    const sys_seconds begin = sys_days{year{2020} / 1 / 7} + hours{22} + minutes{30};
    Event event;
    event.id = "strike-2020-01-07";
    event.kind = EventKind::strike;
    event.time = TimeRange{begin, begin + minutes{45}};
    event.sites = {{SiteRole::launch, 0, {}}, {SiteRole::impact, 1, {}}, {SiteRole::impact, 2, {}}};
    event.reports = {strike_report(0, {event.sites[0], {SiteRole::impact, 1, 0}}, 15),
                     strike_report(1, event.sites, 22)};
    event.comparisons = {{"missiles launched", Agreement::disputed}};
    return event;
}

/// From one side of the antimeridian to the other, into a disc that it cuts and one around the pole.
inline Event far_event() {
    Event event;
    event.id = "crash-far";
    event.kind = EventKind::crash;
    event.sites = {{SiteRole::launch, 3, {}}, {SiteRole::impact, 4, {}}, {SiteRole::location, 5, {}}};
    Report report;
    report.quote = "It crashed.";
    report.sites = event.sites;
    event.reports = {report};
    return event;
}

inline Claim distance_claim() {
    Claim claim;
    claim.span = {5, 40};
    claim.quote = "about 100 miles west of Baghdad";
    claim.subject.quote = "Al Asad";
    claim.subject.candidates = {1};
    claim.object.quote = "Baghdad";
    claim.object.candidates = {6};
    return claim;
}

inline Judgement distance_judgement() {
    Judgement judgement;
    judgement.verdict = Verdict::off;
    judgement.reasons = {"edge-of-city", "direction-band"};
    judgement.sentence = "The base is 117 mi from Baghdad.";
    judgement.measurement =
        Measurement{1, 6, Meters{188539.433}, {Meters{170100}, Meters{206900}}, Degrees{285.716}};
    judgement.claimed = ClaimedInterval{{Meters{136794.2}, infinite_length}, "round-15-percent"};
    judgement.deviation_percent = 17.2;
    return judgement;
}

inline Dossier strike_dossier() {
    Dossier dossier;
    dossier.program_version = "0.1.0";
    dossier.gazetteer_version = "0123456789abcdef";
    Article first;
    first.id = "report-1";
    first.file = "a \"b\"/report-1.txt";
    first.outlet = "Harbour Post";
    first.published = std::chrono::year{2020} / 1 / 8;
    Article second;
    second.id = "report-2";
    second.file = "report-2.txt";
    dossier.articles = {first, second};
    dossier.places = {country_place("gn:130758", "Persia", at(32, 53), clockwise_country()),
                      point_place("oa:ORAA", "Al Asad Air Base", at(33.7856, 42.4412), 3'000),
                      point_place("gn:95446", "Erbil", at(36.19, 44.01), 9'000),
                      point_place("gn:2022890", "Petropavlovsk", at(53.0452, 158.6483), 10'000),
                      point_place("gn:4030723", "Suva", at(-18.1416, 179.9), 50'000),
                      point_place("dl:pole", "North Pole", at(89.5, 0), 100'000),
                      point_place("gn:98182", "Baghdad", at(33.3406, 44.4009), 15'000)};
    Mention mention;
    mention.span = {12, 19};
    mention.quote = "Al Asad";
    mention.candidates = {{1, 0.9, {}}};
    dossier.mentions = {mention, mention};
    dossier.mentions[1].span = {30, 37};
    dossier.events = {strike_event(), far_event()};
    Claim unresolved = distance_claim();
    unresolved.subject.candidates.clear();
    unresolved.object.candidates.clear();
    dossier.claims = {distance_claim(), unresolved};
    dossier.judgements = {distance_judgement(), Judgement{}};
    return dossier;
}

}  // namespace dateline
