#include "exchange/geojson_writer.hpp"

#include "exchange/strike_dossier.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace dateline;
using nlohmann::json;

namespace {

std::string written(const Dossier& dossier) {
    std::string text;
    write_geojson(dossier, [&](std::string_view bytes) { text += bytes; });
    return text;
}

json parsed(const Dossier& dossier) {
    return json::parse(written(dossier));
}

/// The feature with this id; null when there is none.
json feature(const json& collection, const std::string& id) {
    for (const json& candidate : collection["features"]) {
        if (candidate["id"] == id) return candidate;
    }
    return {};
}

double turning(const json& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        sum += ring[i - 1][0].get<double>() * ring[i][1].get<double>() -
               ring[i][0].get<double>() * ring[i - 1][1].get<double>();
    }
    return sum;
}

}  // namespace

TEST_CASE("an empty dossier is an empty collection without a box") {
    CHECK(parsed(Dossier{}) ==
          json{{"type", "FeatureCollection"}, {"name", "dateline"}, {"features", json::array()}});
    CHECK(write_geojson(Dossier{}, [](std::string_view) {}) == 0);
}

TEST_CASE("the same dossier gives the same bytes") {
    CHECK(written(strike_dossier()) == written(strike_dossier()));
}

TEST_CASE("an impact site is a point with its uncertainty, time and origin") {
    const json site = feature(parsed(strike_dossier()), "strike-2020-01-07/site/impact/oa:ORAA");
    CHECK(site["geometry"] == json{{"type", "Point"}, {"coordinates", {42.4412, 33.7856}}});
    const json& properties = site["properties"];
    CHECK(properties["coordinateUncertaintyInMeters"] == 3000);
    CHECK(properties["start"] == "2020-01-07T22:30:00Z");
    CHECK(properties["end"] == "2020-01-07T23:15:00Z");
    CHECK(properties["article"] == "report-1");
    CHECK(properties["file"] == "a \"b\"/report-1.txt");
    CHECK(properties["mention"] == "Al Asad");
    CHECK(properties["mention_begin"] == 12);
    CHECK(properties["quote_end"] == 26);
    CHECK(properties["place_id"] == "oa:ORAA");
    CHECK(properties["gazetteer_version"] == "0123456789abcdef");
    CHECK(properties["reports"] == "report-1; report-2");
    CHECK(properties["counts"] == "missiles launched: 15 (report-1), 22 (report-2: the military), disputed");
    CHECK(properties["counts_disputed"] == true);
    CHECK_FALSE(properties.contains("denied_by"));
}

TEST_CASE("an event that somebody denies says who, and in which article") {
    Dossier dossier = strike_dossier();
    dossier.events[0].reports[1].denials = {{"the military", {}, "The military denied it."}};
    const json site = feature(parsed(dossier), "strike-2020-01-07/site/impact/oa:ORAA");
    CHECK(site["properties"]["denied_by"] == "the military (report-2)");
}

TEST_CASE("a place that a person chose says so wherever it is exported") {
    Dossier dossier = strike_dossier();
    for (Mention& mention : dossier.mentions) mention.overruled = Overruling{"overrides.csv:3", "by map", {}};
    dossier.claims.at(0).subject.mention = 0;
    const json collection = parsed(dossier);
    const json site = feature(collection, "strike-2020-01-07/site/impact/oa:ORAA");
    CHECK(site["properties"]["chosen_by_hand"] == "Al Asad (overrides.csv:3: by map)");
    const json arc = feature(collection, "strike-2020-01-07/arc/gn:130758/oa:ORAA");
    const json claim = feature(collection, "report-1/claim/5-40");
    const json place = feature(collection, "place/oa:ORAA");
    for (const json& each : {arc, claim, place}) {
        CAPTURE(each.dump());
        const std::string choice = each["properties"].value("chosen_by_hand", "");
        CHECK(choice.find("Al Asad (overrides.csv:3: by map)") != std::string::npos);
    }
    CHECK(written(strike_dossier()).find("chosen_by_hand") == std::string::npos);
}

TEST_CASE("a country is an area and never a point") {
    const json collection = parsed(strike_dossier());
    CHECK(feature(collection, "strike-2020-01-07/site/launch/gn:130758").is_null());
    const json extent = feature(collection, "strike-2020-01-07/extent/launch/gn:130758");
    REQUIRE(extent["geometry"]["type"] == "Polygon");
    const json& rings = extent["geometry"]["coordinates"];
    REQUIRE(rings.size() == 2);
    CHECK(turning(rings[0]) > 0);
    CHECK(turning(rings[1]) < 0);
}

TEST_CASE("an arc from a country starts at its nearest border point, and its length is a lower bound") {
    const json arc = feature(parsed(strike_dossier()), "strike-2020-01-07/arc/gn:130758/oa:ORAA");
    const json& line = arc["geometry"]["coordinates"];
    CHECK(line[0][0] == 46);  // the western border is the meridian 46 E
    CHECK(line[line.size() - 1] == json{42.4412, 33.7856});
    CHECK(arc["properties"]["length_is"] == "lower bound, from the nearest border point");
    // GeodSolve from (33.7856, 42.4412) over samples of the meridian 46 E, 25 N to 38 N
    CHECK(arc["properties"]["length_m"].get<double>() == Approx(329'537.1).margin(0.1));
    CHECK(arc["properties"]["nearest_m"].get<double>() == Approx(326'537.1).margin(0.1));
    CHECK(arc["properties"]["azimuth_end_deg"].get<double>() == Approx(269.0).margin(1));
}

TEST_CASE("an arc between points has the length and azimuths that GeodSolve gives") {
    const json claim = feature(parsed(strike_dossier()), "report-1/claim/5-40");
    const json& properties = claim["properties"];
    CHECK(properties["length_m"].get<double>() == Approx(188539.4));
    CHECK(properties["azimuth_start_deg"].get<double>() == Approx(285.7161).margin(1e-4));
    CHECK(properties["azimuth_end_deg"].get<double>() == Approx(284.6325).margin(1e-4));
    CHECK(properties["verdict"] == "off");
    CHECK(properties["reasons"] == "edge-of-city; direction-band");
    CHECK(properties["claimed_low_m"] == 136794.2);
    CHECK_FALSE(properties.contains("claimed_high_m"));  // open upwards
    CHECK(properties["measured_azimuth_deg"] == 285.716);
    CHECK(claim["geometry"]["coordinates"].size() == 9);  // 188.5 km in steps of at most 25 km
}

TEST_CASE("a claim about unknown places has no geometry and an id of its own") {
    const json claim = feature(parsed(strike_dossier()), "report-1/claim/5-40/2");
    CHECK(claim["geometry"].is_null());
    CHECK(claim["properties"]["verdict"] == "unverifiable");
}

TEST_CASE("what crosses the antimeridian is cut and the box knows") {
    const json collection = parsed(strike_dossier());
    CHECK(feature(collection, "crash-far/extent/impact/gn:4030723")["geometry"]["type"] == "MultiPolygon");
    Dossier east;
    east.articles.resize(1);
    east.places = {point_place("a", "A", at(-18, 178), 0), point_place("b", "B", at(-13, -172), 0)};
    Event event;
    event.sites = {{SiteRole::launch, 0, {}}, {SiteRole::impact, 1, {}}};
    east.events = {event};
    const json far = parsed(east);
    CHECK(far["features"][2]["geometry"]["type"] == "MultiLineString");
    CHECK(far["bbox"] == json{178, -18, -172, -13});
}

TEST_CASE("hostile text becomes valid JSON and keeps what can be kept") {
    const json site = feature(parsed(strike_dossier()), "strike-2020-01-07/site/impact/oa:ORAA");
    CHECK(site["properties"]["quote"] ==
          "He said \"\\fired\\\"\n\x1b[31m\t\x01 \uFFFD\uFFFD \u202Edesrever \U0001F680");
    const std::string text = written(strike_dossier());
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\u202E") == std::string::npos);  // written as an escape: it would reorder what is read
}

TEST_CASE("a named place is a point with the number of times it is named") {
    const json place = feature(parsed(strike_dossier()), "place/oa:ORAA");
    CHECK(place["properties"]["mention_count"] == 2);
    CHECK(place["properties"]["quote_begin"] == 12);
}
