// The worked examples of the verdict model. Lengths and bearings: GeodSolve 2.1.2 on the coordinates given
// there.
#include "claim_between.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dateline;

namespace {

bool has(const std::vector<std::string>& reasons, std::string_view code) {
    return std::find(reasons.begin(), reasons.end(), code) != reasons.end();
}

bool explains(const Judgement& judgement, std::string_view code, std::string_view words) {
    return std::any_of(
        judgement.diagnoses.begin(), judgement.diagnoses.end(), [&](const Diagnosis& diagnosis) {
            return diagnosis.code == code && diagnosis.sentence.find(words) != std::string::npos;
        });
}

}  // namespace

TEST_CASE("Al Asad is 117 miles from Baghdad, so about 100 is off: true from the city's western edge") {
    const auto dossier = al_asad_from_baghdad();
    const auto judgement =
        judged(dossier, distance_claim(100, LengthUnit::mile, Hedge::about, CompassPoint::w));
    CHECK(judgement.verdict == Verdict::off);
    CHECK(has(judgement.reasons, "edge-of-city"));
    CHECK(judgement.measurement->length.value() == Approx(188'535).margin(100));
    CHECK(judgement.measurement->bearing->value() == Approx(285.7).margin(0.1));
    CHECK(*judgement.deviation_percent == Approx(17).margin(0.5));
    CHECK(judgement.claimed->rule == "round-15-percent");
    CHECK(explains(judgement, "unit", "100 nautical miles"));
    CHECK(judgement.sentence.find("117 miles, not about 100: true only from the city's western edge") == 0);
}

TEST_CASE("Acapulco at 300 miles from Mexico City is contradicted, and 300 kilometres would fit") {
    const auto dossier = dossier_of(place_at("Acapulco", 16.8634, -99.8901, 10),
                                    place_at("Mexico City", 19.4285, -99.1277, 25));
    auto claim = distance_claim(300, LengthUnit::mile, Hedge::bare, CompassPoint::sw);
    claim.second_length = ClaimedLength{483, 483, 1, LengthUnit::kilometre, Hedge::bare, false};
    const auto judgement = judged(dossier, claim);
    CHECK(judgement.verdict == Verdict::contradicted);
    CHECK(judgement.measurement->length / one(LengthUnit::kilometre) == Approx(295).margin(2));
    CHECK(explains(judgement, "unit", "300 kilometres"));
    CHECK_FALSE(has(judgement.reasons, "units-disagree"));
}

TEST_CASE("Louisville about 35 miles south of Austin, Indiana, is supported at 36.0 miles") {
    const auto dossier =
        dossier_of(place_at("Louisville", 38.2542, -85.7594, 14), place_at("Austin", 38.7583, -85.8080, 2));
    const auto judgement =
        judged(dossier, distance_claim(35, LengthUnit::mile, Hedge::about, CompassPoint::s));
    CHECK(judgement.verdict == Verdict::supported);
    CHECK(judgement.measurement->length / one(LengthUnit::mile) == Approx(35).margin(1.5));
}

TEST_CASE("a base inside the province's polygon is in the province") {
    auto anbar = place_at("Anbar", 33.0, 42.0, 300, PlaceKind::admin1);
    const auto at = [](double lat, double lon) { return LatLon{Degrees{lat}, Degrees{lon}}; };
    anbar.extent.area = std::make_shared<Area>(
        Area{{Polygon{Ring{at(31, 39), at(31, 44), at(35, 44), at(35, 39), at(31, 39)}, {}}}});
    const auto dossier =
        dossier_of(place_at("Al-Asad base", 33.7856, 42.4412, 3, PlaceKind::air_base), anbar);
    CHECK(judged(dossier, claim_of(ClaimKind::containment)).verdict == Verdict::supported);

    auto south = claim_of(ClaimKind::containment);
    south.object.part = CompassPoint::s;
    CHECK(judged(dossier, south).verdict == Verdict::contradicted);
}

TEST_CASE("half past one in Iraq on 8 January 2020 was half past ten in the evening GMT") {
    using namespace std::chrono;
    auto iraq = place_at("Iraq", 33, 44, 500, PlaceKind::country);
    iraq.time_zone = "Asia/Baghdad";  // tz database: +03 all year since 2008
    const auto dossier = dossier_of(iraq, iraq);
    auto claim = claim_of(ClaimKind::local_time);
    claim.time = ClaimedTime{90, 22 * 60 + 30, "GMT", year{2020} / January / 8};
    CHECK(judged(dossier, claim).verdict == Verdict::supported);
    claim.time->utc_minutes = 21 * 60 + 30;
    CHECK(judged(dossier, claim).verdict == Verdict::contradicted);
}
