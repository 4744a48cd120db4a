/// A small dossier in which every key of the JSON occurs.
#pragma once

#include "dossier/dossier.hpp"

#include <string>

namespace dateline {

/// The code points of `needle` in the sample's text. @pre it occurs, and the text is ASCII
inline Span sample_span(const std::string& text, const std::string& needle) {
    const auto begin = static_cast<std::uint32_t>(text.find(needle));
    return {begin, begin + static_cast<std::uint32_t>(needle.size())};
}

inline Article sample_article() {
    return {.id = "harbour-post",
            .file = "examples/harbour-post.txt",
            .outlet = "Harbour Post",
            .url = "https://example.org/2020/01/08/base",
            .title = "Missiles hit base",
            .published = std::chrono::year{2020} / 1 / 8,
            .published_from = "text",
            .encoding = {},
            .text =
                "Iran fired 15 missiles at Al Asad, about 100 miles (161 km) west of Baghdad, "
                "at 1:30 a.m. (2230 GMT) on Wednesday, January 8.",
            .source_map = {}};
}

inline Place sample_base() {
    return {.id = "oa:ORAA",
            .other_ids = {"gn:99539"},
            .name = "Al Asad Air Base",
            .kind = PlaceKind::air_base,
            .feature_code = "S.AIRB",
            .country = "IQ",
            .country_name = "Iraq",
            .admin1 = "Anbar",
            .point = LatLon{Degrees{33.7856}, Degrees{42.4412}},
            .extent = {.radius = Meters{3000}, .source = "kind: air base", .area = {}},
            .population = 0,
            .time_zone = "Asia/Baghdad",
            .disputed = false};
}

inline Place sample_city() {
    return {.id = "gn:98182",
            .other_ids = {},
            .name = "Baghdad",
            .kind = PlaceKind::populated_place,
            .feature_code = "P.PPLC",
            .country = "IQ",
            .country_name = "Iraq",
            .admin1 = "Baghdad",
            .point = LatLon{Degrees{33.34058}, Degrees{44.40088}},
            .extent = {.radius = Meters{15400}, .source = "population", .area = {}},
            .population = 7216000,
            .time_zone = "Asia/Baghdad",
            .disputed = false};
}

inline Place sample_country() {
    return {
        .id = "gn:130758",
        .other_ids = {},
        .name = "Iran",
        .kind = PlaceKind::country,
        .feature_code = "A.PCLI",
        .country = "IR",
        .country_name = "Iran",
        .admin1 = "",
        .point = LatLon{Degrees{32}, Degrees{53}},
        .extent = {.radius = Meters{1260000}, .source = "Natural Earth", .area = {}, .area_left_out = true},
        .population = 81800269,
        .time_zone = "",
        .disputed = false};
}

inline Claim sample_claim(const std::string& text) {
    Claim claim;
    claim.quote = "Al Asad, about 100 miles (161 km) west of Baghdad";
    claim.span = sample_span(text, claim.quote);
    claim.subject = {.span = sample_span(text, "Al Asad"),
                     .quote = "Al Asad",
                     .mention = 1,
                     .candidates = {1},
                     .part = CompassPoint::n,
                     .border = false};
    claim.object = {.span = sample_span(text, "Baghdad"),
                    .quote = "Baghdad",
                    .mention = 2,
                    .candidates = {2},
                    .part = {},
                    .border = false};
    claim.length = ClaimedLength{100, 100, 100, LengthUnit::mile, Hedge::about, false};
    claim.second_length = ClaimedLength{161, 161, 1, LengthUnit::kilometre, Hedge::bare, false};
    claim.direction = CompassPoint::w;
    claim.time = ClaimedTime{90, 22 * 60 + 30, "GMT", std::chrono::year{2020} / 1 / 8};
    claim.weekday = std::chrono::Wednesday;
    claim.date = std::chrono::year{2020} / 1 / 8;
    claim.expectation = "off";
    return claim;
}

inline Judgement sample_judgement() {
    Judgement judgement;
    judgement.verdict = Verdict::off;
    judgement.reasons = {"edge-of-city"};
    judgement.sentence = "The base is 117 mi from Baghdad.";
    judgement.correction = "about 117 miles west-northwest of central Baghdad";
    judgement.measurement =
        Measurement{1, 2, Meters{188500}, {Meters{170100}, Meters{206900}}, Degrees{285.7}};
    judgement.claimed = ClaimedInterval{{Meters{136794}, infinite_length}, "round-15-percent"};
    judgement.deviation_percent = 17.1;
    judgement.diagnoses = {{"unit", "100 nautical miles would fit"}};
    return judgement;
}

inline Event sample_event(const std::string& text) {
    using namespace std::chrono;
    const sys_seconds instant = sys_days{year{2020} / 1 / 7} + hours{22} + minutes{30};
    Report report;
    report.quote = text;
    report.span = {0, static_cast<std::uint32_t>(text.size())};
    report.sites = {{SiteRole::launch, 0, 0}, {SiteRole::impact, 1, 1}};
    report.weapon = "missile";
    Count fifteen;
    fifteen.what = "missiles launched";
    fifteen.low = fifteen.high = 15;
    fifteen.span = sample_span(text, "15 missiles");
    fifteen.quote = "15 missiles";
    Count open = fifteen;
    open.what = "killed";
    open.low_open = true;
    open.high = std::numeric_limits<double>::infinity();
    open.attribution = "the Iraqi military";
    open.via = "a correspondent";
    open.caveat = "without offering evidence";
    report.counts = {fifteen, open};
    report.trajectories = {{0, 1}};
    report.denials = {{"the air force", sample_span(text, "15 missiles"), "15 missiles"}};
    report.time = TimeRange{instant, instant + minutes{15}};
    Event event;
    event.id = "strike-2020-01-07";
    event.kind = EventKind::strike;
    event.time = report.time;
    event.sites = {{SiteRole::launch, 0, {}}, {SiteRole::impact, 1, {}}};
    event.trajectories = report.trajectories;
    event.reports = {report};
    event.comparisons = {{"missiles launched", Agreement::single_source}};
    return event;
}

inline Dossier sample_dossier() {
    Dossier dossier;
    dossier.program_version = "0.1.0";
    dossier.gazetteer_version = "0123456789abcdef";
    dossier.articles = {sample_article()};
    const std::string& text = dossier.articles[0].text;
    dossier.places = {sample_country(), sample_base(), sample_city()};
    dossier.mentions = {
        {0, sample_span(text, "Iran"), "Iran", MentionRole::place, {{0, 0.99, {"exact name"}}}},
        {0, sample_span(text, "Al Asad"), "Al Asad", MentionRole::place, {{1, 0.914, {"in Iraq"}}}},
        {0, sample_span(text, "Baghdad"), "Baghdad", MentionRole::place, {{2, 1, {}}}}};
    dossier.mentions[2].overruled = Overruling{"overrides.csv:2", "the city, not the province", 0};
    dossier.claims = {sample_claim(text)};
    dossier.judgements = {sample_judgement()};
    dossier.events = {sample_event(text)};
    return dossier;
}

}  // namespace dateline
