#include "judging/judge.hpp"

#include "base/error.hpp"
#include "claim_between.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace dateline;

namespace {

bool has(const Judgement& judgement, std::string_view code) {
    return std::find(judgement.reasons.begin(), judgement.reasons.end(), code) != judgement.reasons.end();
}

/// Gives an end two candidates of a mention with these scores.
void add_mention(Dossier& dossier, ClaimEnd& end, std::vector<Candidate> candidates) {
    Mention mention;
    mention.candidates = std::move(candidates);
    end.mention = dossier.mentions.size();
    end.candidates.clear();
    for (const auto& candidate : mention.candidates) end.candidates.push_back(candidate.place);
    dossier.mentions.push_back(std::move(mention));
}

}  // namespace

TEST_CASE(
    "a direction fits within its sector, is off up to one and a half times that, and else contradicted") {
    const auto dossier = al_asad_from_baghdad();  // 285.7 degrees
    const auto verdict = [&](CompassPoint point) {
        Claim claim = claim_of(ClaimKind::distance);
        claim.direction = point;
        return judged(dossier, claim).verdict;
    };
    CHECK(verdict(CompassPoint::w) == Verdict::supported);    // 15.7 away, 45 allowed
    CHECK(verdict(CompassPoint::wnw) == Verdict::supported);  // 6.8 away, 11.25 allowed
    CHECK(verdict(CompassPoint::nw) == Verdict::off);         // 29.3 away, 22.5 allowed, 33.75 in the band
    CHECK(verdict(CompassPoint::n) == Verdict::contradicted);
    CHECK(verdict(CompassPoint::e) == Verdict::contradicted);
}

TEST_CASE("a reversed direction is contradicted and told as a diagnosis") {
    const auto judgement =
        judged(al_asad_from_baghdad(), distance_claim(117, LengthUnit::mile, Hedge::about, CompassPoint::e));
    CHECK(judgement.verdict == Verdict::contradicted);
    REQUIRE(judgement.diagnoses.size() == 1);
    CHECK(judgement.diagnoses.front().code == "reversed");
}

TEST_CASE("another unit is no diagnosis where the length fits or the direction stays wrong") {
    const auto units = [](double n, CompassPoint point) {
        const auto judgement =
            judged(al_asad_from_baghdad(), distance_claim(n, LengthUnit::mile, Hedge::about, point));
        return std::any_of(judgement.diagnoses.begin(), judgement.diagnoses.end(),
                           [](const Diagnosis& diagnosis) { return diagnosis.code == "unit"; });
    };
    CHECK(units(100, CompassPoint::w));
    CHECK_FALSE(units(100, CompassPoint::e));
    CHECK_FALSE(units(110, CompassPoint::e));  // 110 nautical miles are 127 miles: they would fit as well
}

TEST_CASE("a direction between places that overlap means nothing") {
    const auto dossier =
        dossier_of(place_at("Suburb", 33.40, 44.40, 5), place_at("Baghdad", 33.34, 44.40, 30));
    Claim claim = claim_of(ClaimKind::distance);
    claim.direction = CompassPoint::n;
    const auto judgement = judged(dossier, claim);
    CHECK(judgement.verdict == Verdict::unverifiable);
    CHECK(has(judgement, "direction-undefined"));
}

TEST_CASE("nearness is not metric, and the measured value is told") {
    const auto judgement = judged(al_asad_from_baghdad(), claim_of(ClaimKind::nearness));
    CHECK(judgement.verdict == Verdict::unverifiable);
    CHECK(judgement.sentence.find("189 kilometres (117 miles)") != std::string::npos);
}

TEST_CASE("a name that no place has leaves the claim unverifiable and is told") {
    Claim claim = distance_claim(100, LengthUnit::mile, Hedge::about);
    claim.subject.candidates.clear();
    claim.subject.quote = "Neverland";
    const auto judgement = judged(al_asad_from_baghdad(), claim);
    CHECK(judgement.verdict == Verdict::unverifiable);
    CHECK(has(judgement, "unresolved"));
    CHECK(judgement.sentence.find("Neverland") != std::string::npos);
}

TEST_CASE("leading candidates with different verdicts leave the claim open, a distant second does not") {
    Dossier dossier = al_asad_from_baghdad();
    dossier.places.push_back(place_at("Baghdad", 38.0, 30.0, 2));
    Claim claim = distance_claim(117, LengthUnit::mile, Hedge::about);
    add_mention(dossier, claim.object, {{1, 0.80, {}}, {2, 0.79, {}}});
    CHECK(judged(dossier, claim).verdict == Verdict::unverifiable);
    CHECK(has(judged(dossier, claim), "ambiguous"));

    dossier.mentions.front().candidates[1].score = 0.4;
    CHECK(judged(dossier, claim).verdict == Verdict::supported);

    // A best candidate that is not likely itself does not lead.
    dossier.mentions.front().candidates = {{1, 0.3, {}}, {2, 0.2, {}}};
    CHECK(judged(dossier, claim).verdict == Verdict::unverifiable);
}

TEST_CASE("another place of the same name is a diagnosis and upgrades nothing") {
    Dossier dossier = al_asad_from_baghdad();
    dossier.places.push_back(place_at("Baghdad", 33.8, 43.5, 2));
    Claim claim = distance_claim(60, LengthUnit::mile, Hedge::bare);
    add_mention(dossier, claim.object, {{1, 0.9, {}}, {2, 0.3, {}}});
    const auto judgement = judged(dossier, claim);
    CHECK(judgement.verdict == Verdict::contradicted);
    REQUIRE(judgement.diagnoses.size() == 1);
    CHECK(judgement.diagnoses.front().code == "other-place");
}

TEST_CASE("two units that are not one length are reported as disagreeing") {
    Claim claim = distance_claim(117, LengthUnit::mile, Hedge::about);
    claim.second_length =
        ClaimedLength{150, 150, 10, LengthUnit::kilometre, Hedge::about, false};  // 93 miles
    const auto judgement = judged(al_asad_from_baghdad(), claim);
    CHECK(judgement.verdict != Verdict::supported);
    CHECK(has(judgement, "units-disagree"));
}

TEST_CASE("a country is decided by its code, whatever the polygon says") {
    auto erbil = place_at("Erbil", 36.19, 44.01, 10);
    erbil.country = "IQ";
    auto iraq = place_at("Iraq", 33, 44, 500, PlaceKind::country);
    iraq.country = "IQ";
    CHECK(judged(dossier_of(erbil, iraq), claim_of(ClaimKind::containment)).verdict == Verdict::supported);
    erbil.country = "TR";
    erbil.country_name = "Turkey";
    const auto judgement = judged(dossier_of(erbil, iraq), claim_of(ClaimKind::containment));
    CHECK(judgement.verdict == Verdict::contradicted);
    CHECK(judgement.sentence == "Erbil does not lie in Iraq; it lies in Turkey");
}

TEST_CASE("a weekday is decided by the calendar") {
    using namespace std::chrono;
    Claim claim = claim_of(ClaimKind::weekday);
    claim.weekday = Wednesday;
    claim.date = year{2020} / January / 8;  // a Wednesday: NIST time, and any almanac
    CHECK(judged(al_asad_from_baghdad(), claim).verdict == Verdict::supported);
    claim.weekday = Tuesday;
    CHECK(judged(al_asad_from_baghdad(), claim).verdict == Verdict::contradicted);
}

TEST_CASE("an hour's slip is off only where clocks are changed over the year") {
    using namespace std::chrono;
    auto place = place_at("New York", 40.7, -74.0, 30);
    place.time_zone = "America/New_York";  // tz database: -5 in winter, -4 in summer
    const auto dossier = dossier_of(place, place);
    Claim claim = claim_of(ClaimKind::local_time);
    claim.time = ClaimedTime{12 * 60, 17 * 60, "GMT", year{2020} / January / 8};
    CHECK(judged(dossier, claim).verdict == Verdict::supported);
    claim.time->utc_minutes = 16 * 60;
    CHECK(judged(dossier, claim).verdict == Verdict::off);
    claim.time->utc_minutes = 15 * 60;
    CHECK(judged(dossier, claim).verdict == Verdict::contradicted);
    claim.time->date.reset();
    CHECK(judged(dossier, claim).verdict == Verdict::unverifiable);
}

TEST_CASE("a profile that does not exist is a wrong command line") {
    CHECK_THROWS_AS(tolerances_named("lenient"), UsageError);
}

TEST_CASE("judging fills one judgement a claim and names the profile") {
    Dossier dossier = al_asad_from_baghdad();
    dossier.claims = {distance_claim(100, LengthUnit::mile, Hedge::about), Claim{}};
    judge(dossier, tolerances_named("strict"));
    CHECK(dossier.profile == "strict");
    REQUIRE(dossier.judgements.size() == 2);
    CHECK(dossier.judgements[1].reasons == std::vector<std::string>{"no-claim"});
}

TEST_CASE(
    "built-up land is no boundary: outside it, but not beyond its reach, a place is at the city's edge") {
    const auto at = [](double lat_deg, double lon_deg) { return LatLon{Degrees{lat_deg}, Degrees{lon_deg}}; };
    Place city = place_at("Baghdad", 33.3, 44.4, 28);  // the box reaches 14 km, its corner 17
    city.extent.area = std::make_shared<Area>(Area{{Polygon{
        {at(33.2, 44.25), at(33.2, 44.55), at(33.4, 44.55), at(33.4, 44.25), at(33.2, 44.25)}, {}}}});
    const auto verdict = [&](double lat_deg, double lon_deg) {
        const auto quarter = place_at("Quarter", lat_deg, lon_deg, 1);
        return judged(dossier_of(quarter, city), claim_of(ClaimKind::containment)).verdict;
    };
    CHECK(verdict(33.35, 44.5) == Verdict::supported);
    CHECK(verdict(33.3, 44.65) == Verdict::off);           // 23 km from the middle
    CHECK(verdict(33.3, 44.75) == Verdict::contradicted);  // 33 km
}

TEST_CASE("a city's built-up land does not make its directions sharper than its disc does") {
    const auto at = [](double lat_deg, double lon_deg) { return LatLon{Degrees{lat_deg}, Degrees{lon_deg}}; };
    Place city = place_at("Baghdad", 33.3, 44.4, 20);
    city.extent.area = std::make_shared<Area>(Area{
        {Polygon{{at(33.2, 44.3), at(33.2, 44.5), at(33.4, 44.5), at(33.4, 44.3), at(33.2, 44.3)}, {}}}});
    Claim claim = claim_of(ClaimKind::distance);
    claim.direction = CompassPoint::ne;
    // 85 degrees from the middle, 40 from north-east: from the city's south-east it is some 20 less.
    const auto dossier = dossier_of(place_at("Town", 33.326, 44.755, 1), city);
    CHECK(judged(dossier, claim).verdict == Verdict::off);
}

TEST_CASE("a city's centre is a small disc, from which a near place can be judged") {
    // Slough and London: 32.6 km; the city reaches farther than half of that.
    const auto verdict = [](bool centre) {
        Claim claim = distance_claim(20, LengthUnit::mile, Hedge::bare, CompassPoint::w);
        claim.object.centre = centre;
        return judged(dossier_of(place_at("Slough", 51.5095, -.5954, 4.5),
                                 place_at("London", 51.5085, -.1257, 25)),
                      claim)
            .verdict;
    };
    CHECK(verdict(true) == Verdict::supported);
    CHECK(verdict(false) == Verdict::unverifiable);
}

TEST_CASE("the opposite direction is contradicted even of places too wide for the number") {
    const auto judgement = [](CompassPoint point) {
        return judged(
            dossier_of(place_at("Potsdam", 52.3989, 13.0657, 5), place_at("Berlin", 52.5244, 13.4105, 20)),
            distance_claim(25, LengthUnit::kilometre, Hedge::bare, point));
    };
    CHECK(judgement(CompassPoint::sw).verdict == Verdict::unverifiable);
    CHECK(judgement(CompassPoint::w).verdict == Verdict::unverifiable);
    CHECK(judgement(CompassPoint::nw).verdict ==
          Verdict::unverifiable);  // 76 degrees off, of which 65 are room
    CHECK(judgement(CompassPoint::ne).verdict == Verdict::contradicted);
    CHECK(judgement(CompassPoint::ne).correction == "about 25 kilometres west-southwest of central Berlin");
}

TEST_CASE("a distance to a border from inside it is judged only where every part is too far") {
    Place land = place_at("Land", 30, 45, 500, PlaceKind::country);
    const auto corner = [](double lat, double lon) { return LatLon{Degrees{lat}, Degrees{lon}}; };
    land.extent.area = std::make_shared<Area>(Area{
        {Polygon{{corner(25, 42), corner(25, 50), corner(35, 50), corner(35, 42), corner(25, 42)}, {}}}});
    const auto verdict = [&](double km) {
        Claim claim = distance_claim(km, LengthUnit::kilometre, Hedge::about);
        claim.object.border = true;
        return judged(dossier_of(place_at("Town", 30, 45, 3), land), claim).verdict;
    };
    CHECK(verdict(50) == Verdict::contradicted);  // the nearest edge is 290 km away
    CHECK(verdict(400) == Verdict::unverifiable);
}
