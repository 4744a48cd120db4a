#include "claim_between.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::string correction(const Dossier& dossier, Claim claim, const std::string& quote) {
    claim.quote = quote;
    claim.object.quote = dossier.places[1].name;
    return judged(dossier, claim).correction;
}

Claim miles(double n, std::optional<CompassPoint> direction = {}) {
    return distance_claim(n, LengthUnit::mile, Hedge::about, direction);
}

}  // namespace

// Lengths: PROJ 9.1.1, geod +ellps=WGS84 -I: Baghdad to Al Asad 188538 m, 285.7 degrees.
TEST_CASE("a correction gives the true number and wind in the words of the claim") {
    const Dossier dossier = al_asad_from_baghdad();
    CHECK(correction(dossier, miles(100, CompassPoint::w), "about 100 miles west of Baghdad") ==
          "about 117 miles west-northwest of central Baghdad");
    CHECK(correction(dossier, miles(300), "300 miles from Baghdad") ==
          "about 117 miles from central Baghdad");
    Claim both = miles(300, CompassPoint::w);
    both.second_length = ClaimedLength{483, 483, 1, LengthUnit::kilometre, Hedge::bare, false};
    CHECK(correction(dossier, both, "300 miles (483 kilometers) west of Baghdad") ==
          "about 117 miles (189 kilometers) west-northwest of central Baghdad");
}

TEST_CASE("a correction spells the unit as the quote does") {
    const Dossier dossier = al_asad_from_baghdad();
    const auto spelled = [&](const std::string& unit) {
        return correction(dossier, distance_claim(500, LengthUnit::kilometre, Hedge::about),
                          "about 500 " + unit);
    };
    CHECK(spelled("km from Baghdad") == "about 189 km from central Baghdad");
    CHECK(spelled("kilometers") == "about 189 kilometers from central Baghdad");
    CHECK(spelled("kilometres") == "about 189 kilometres from central Baghdad");
}

TEST_CASE("a correction is no more precise than the places are") {
    const auto told = [](double radius_km) {
        return correction(dossier_of(place_at("Zone", 33.7856, 42.4412, radius_km, PlaceKind::site),
                                     place_at("Baghdad", 33.3406, 44.4009, 30)),
                          distance_claim(900, LengthUnit::kilometre, Hedge::about, CompassPoint::e),
                          "900 km");
    };
    CHECK(told(3) == "about 189 km west-northwest of central Baghdad");
    CHECK(told(12) == "about 190 km west-northwest of central Baghdad");
    CHECK(told(45) == "about 190 km west of central Baghdad");  // 13.4 degrees of room are more than 11.25
    CHECK(told(60).empty());                                    // a third of the way
}

TEST_CASE("only what is off or contradicted is corrected") {
    CHECK(
        correction(al_asad_from_baghdad(), miles(117, CompassPoint::w), "117 miles west of Baghdad").empty());
}

TEST_CASE("a place that is elsewhere is corrected to where it is") {
    Place paris = place_at("Paris", 48.85, 2.35, 10);
    paris.country = "FR";
    paris.country_name = "France";
    Place germany = place_at("Germany", 51, 10, 400, PlaceKind::country);
    germany.country = "DE";
    CHECK(correction(dossier_of(paris, germany), claim_of(ClaimKind::containment), "Paris in Germany") ==
          "in France");
}

TEST_CASE("a wrong weekday is corrected in the quote") {
    Claim claim = claim_of(ClaimKind::weekday);
    claim.weekday = std::chrono::Tuesday;
    claim.date = std::chrono::year{2020} / 1 / 8;
    CHECK(correction(al_asad_from_baghdad(), claim, "Tuesday, January 8, 2020") ==
          "Wednesday, January 8, 2020");
}
