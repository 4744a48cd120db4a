#include "picture/picture_words.hpp"

#include "mapview/time_words.hpp"
#include "picture/name_list.hpp"
#include "picture/picture_titles.hpp"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace std::chrono;

namespace {

Place named(const char* name, PlaceKind kind, const char* country) {
    Place place;
    place.name = name;
    place.kind = kind;
    place.country = country;
    return place;
}

/// A strike on Kyiv from each of these places.
Dossier strikes_from(std::vector<Place> launches) {
    Dossier dossier;
    dossier.places = std::move(launches);
    const auto target = dossier.places.size();
    for (std::size_t launch = 0; launch < target; ++launch) {
        Event event;
        event.kind = EventKind::strike;
        event.sites = {{SiteRole::launch, launch, {}}, {SiteRole::impact, target, {}}};
        dossier.events.push_back(event);
    }
    dossier.places.push_back(named("Kyiv", PlaceKind::populated_place, "UA"));
    return dossier;
}

}  // namespace

TEST_CASE("the caption names every country that is all the reports say of a launch") {
    const auto russia = named("Russia", PlaceKind::country, "RU");
    const auto korea = named("North Korea", PlaceKind::country, "KP");
    CHECK_THAT(caption_of(strikes_from({russia, korea, russia})),
               Catch::Contains("name only Russia and North Korea as places of launch"));
    CHECK_THAT(caption_of(strikes_from({russia})),
               Catch::Contains("name only Russia as the place of launch"));
    const auto city = named("Belgorod", PlaceKind::populated_place, "RU");
    CHECK_THAT(caption_of(strikes_from({city})), !Catch::Contains("name only"));
}

TEST_CASE("a launch in a named city of the country is not called known by its country only") {
    auto dossier = strikes_from(
        {named("Russia", PlaceKind::country, "RU"), named("Belgorod", PlaceKind::populated_place, "RU")});
    dossier.events.front().sites.push_back({SiteRole::launch, 1, {}});
    CHECK_THAT(caption_of(dossier), !Catch::Contains("name only"));
}

TEST_CASE("a picture dates an event in the words of the window") {
    auto dossier = strikes_from({named("Belgorod", PlaceKind::populated_place, "RU")});
    const sys_seconds midnight_in_kyiv = sys_days{2024y / January / 18} + 22h;  // UTC+2 (tz database)
    dossier.events.front().time = TimeRange{midnight_in_kyiv, midnight_in_kyiv + days{1}};
    CHECK_THAT(subtitle_of(dossier), Catch::StartsWith("19 January 2024 (UTC+2)"));
    CHECK_THAT(subtitle_of(dossier), Catch::StartsWith(time_text(*dossier.events.front().time)));
}

TEST_CASE("several events of one kind are counted, not named after one of them") {
    auto dossier = strikes_from({named("Belgorod", PlaceKind::populated_place, "RU"),
                                 named("Kursk", PlaceKind::populated_place, "RU")});
    CHECK(title_of(dossier) == "Two strikes");
    for (auto& event : dossier.events) event.kind = EventKind::clash;
    CHECK(title_of(dossier) == "Two clashes");
    dossier.events.front().reports.resize(3);
    CHECK(title_of(dossier) == "Two clashes");  // all three are of one article
    for (std::size_t i = 0; i < 3; ++i) dossier.events.front().reports[i].article = i;
    CHECK_THAT(title_of(dossier), Catch::StartsWith("Clash: "));
    CHECK_THAT(subtitle_of(dossier), Catch::EndsWith(" · also shown: one other clash"));
}

TEST_CASE("no event gives a map its title that others are reported as often as") {
    auto dossier = strikes_from({named("Belgorod", PlaceKind::populated_place, "RU"),
                                 named("Kursk", PlaceKind::populated_place, "RU"),
                                 named("Bryansk", PlaceKind::populated_place, "RU")});
    dossier.events[0].kind = EventKind::other;
    dossier.events[1].kind = EventKind::flood;
    CHECK(title_of(dossier) == "One flood, one strike and one other event");
    CHECK(subtitle_of(dossier).empty());
    for (auto& event : dossier.events) event.kind = EventKind::other;
    CHECK(title_of(dossier) == "Three events");
    dossier.events.resize(12, dossier.events.front());
    for (auto& event : dossier.events) event.kind = EventKind::fire;
    CHECK(title_of(dossier) == "12 fires");
}

TEST_CASE("of events that as many articles report, the one at more sites gives a map its title") {
    auto dossier = strikes_from({named("Belgorod", PlaceKind::populated_place, "RU"),
                                 named("Kursk", PlaceKind::populated_place, "RU")});
    for (auto& event : dossier.events) {
        event.reports.resize(2);
        event.reports.back().article = 1;
    }
    CHECK(title_of(dossier) == "Two strikes");
    dossier.events[0].sites.push_back({SiteRole::impact, 1, {}});
    CHECK(title_of(dossier) == "Strike: Kyiv and Kursk");
}

TEST_CASE("the days of several events are those of the clocks that each is dated by") {
    auto dossier = strikes_from({named("Belgorod", PlaceKind::populated_place, "RU"),
                                 named("Kursk", PlaceKind::populated_place, "RU")});
    const sys_seconds midnight_in_kyiv = sys_days{2024y / January / 18} + 22h;
    for (auto& event : dossier.events) event.time = TimeRange{midnight_in_kyiv, midnight_in_kyiv + days{1}};
    CHECK(subtitle_of(dossier) == "19 January 2024 (UTC+2)");
    const sys_seconds late = sys_days{2024y / January / 20} + 22h + 15min;  // 00:15 of the next day in Kyiv
    dossier.events.back().time = TimeRange{late, late + 30min};
    CHECK(subtitle_of(dossier) == "19 January 2024 to 21 January 2024 (UTC+2)");
    const sys_seconds midnight = sys_days{2024y / January / 21};
    dossier.events.back().time = TimeRange{midnight, midnight};
    CHECK(subtitle_of(dossier) == "19 January 2024 to 21 January 2024");
}

TEST_CASE("names are listed as they are read, and one alone is not counted as more") {
    CHECK(listed({}).empty());
    CHECK(listed({"A"}) == "A");
    CHECK(listed({"A", "B"}) == "A and B");
    CHECK(listed({"A", "B", "C", "D", "E"}) == "A, B, C, D and E");
    CHECK(listed({"A", "B", "C", "D", "E", "F"}) == "A, B, C, D and 2 more");
}

TEST_CASE("a source that ends with a full stop gets no second one, and unseen lines are not explained") {
    auto dossier = strikes_from({named("Russia", PlaceKind::country, "RU")});
    dossier.articles.emplace_back();
    dossier.articles.back().title = "Nothing here.";
    CHECK_THAT(caption_of(dossier), Catch::StartsWith("Source: Nothing here. Distances"));
    CHECK_THAT(caption_of(dossier), Catch::Contains("name only"));
    CHECK_THAT(caption_of(dossier, BorderLines::unseen), !Catch::Contains("name only"));
}
