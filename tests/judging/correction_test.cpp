#include "claim_between.hpp"

#include <catch2/catch.hpp>

#include <memory>
#include <random>

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

std::shared_ptr<const Area> box_area(double south, double west, double north, double east) {
    const auto corner = [](double lat, double lon) { return LatLon{Degrees{lat}, Degrees{lon}}; };
    return std::make_shared<Area>(
        Area{{Polygon{{corner(south, west), corner(south, east), corner(north, east), corner(north, west),
                       corner(south, west)},
                      {}}}});
}

/// The claim that "about 117 miles west-northwest of central Baghdad" makes, by its words.
Claim read_again(Claim claim, const std::string& words) {
    double number = 0;
    std::string digits;
    for (const char c : words) {
        if ((c >= '0' && c <= '9') || c == '.') digits += c;
    }
    number = std::stod(digits);
    claim.length = ClaimedLength{number, number, 1, claim.length->unit, Hedge::about, false};
    const std::size_t of = words.find(" of ");
    const std::size_t wind = words.rfind(' ', of - 1) + 1;
    claim.direction = compass_point_from(words.substr(wind, of - wind));
    claim.object.centre = words.find("central ") != std::string::npos;
    return claim;
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
    CHECK(told(60) == "about 200 km west of central Baghdad");
    CHECK(told(120).empty());  // wider than the number: it could not be judged
}

TEST_CASE("a distance from a border is corrected by the nearest part of the border") {
    Place east = place_at("Eastland", 30, 45, 500, PlaceKind::country);
    east.extent.area = box_area(29, 42, 31, 50);
    Dossier dossier = dossier_of(place_at("Town", 30, 41, 2), east);
    Claim claim = distance_claim(300, LengthUnit::kilometre, Hedge::about);
    claim.quote = "Town is 300 km from the Eastland border";
    claim.object.quote = "the Eastland border";
    claim.object.border = true;
    // GeodSolve -i: 30N 41E to 30N 42E 96.5 km
    CHECK(judged(dossier, claim).correction == "about 96 km from the Eastland border");
    claim.object.quote = "Eastland";
    CHECK(judged(dossier, claim).correction == "about 96 km off Eastland");
}

TEST_CASE("two places apart are corrected by a whole sentence") {
    Dossier dossier = al_asad_from_baghdad();
    Claim claim = miles(300);
    claim.quote = "Al Asad and Baghdad are about 300 miles apart";
    claim.span = {0, 45};
    claim.subject.quote = "Al Asad";
    claim.subject.span = {0, 7};
    claim.object.quote = "Baghdad";
    claim.object.span = {12, 19};
    CHECK(judged(dossier, claim).correction == "Al Asad is about 117 miles from central Baghdad");
}

TEST_CASE("what a correction says is supported when it is judged in turn") {
    std::mt19937 random{20200108};
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution<double>{low, high}(random);
    };
    std::size_t written = 0;
    for (int i = 0; i < 2000; ++i) {
        const double lat = between(-60, 60);
        const double lon = between(-170, 170);
        const Dossier dossier =
            dossier_of(place_at("Town", lat, lon, between(1, 15)),
                       place_at("Baghdad", lat + between(-2, 2), lon + between(-2, 2), between(1, 30)));
        const auto unit = i % 2 == 0 ? LengthUnit::mile : LengthUnit::kilometre;
        Claim claim = distance_claim(1500, unit, Hedge::bare, static_cast<CompassPoint>(i % 16));
        const std::string words = correction(dossier, claim, "1,500 away");
        if (words.empty()) continue;
        ++written;
        INFO(words);
        CHECK(judged(dossier, read_again(claim, words)).verdict == Verdict::supported);
    }
    CHECK(written > 1500);
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
