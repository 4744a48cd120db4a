#include "reading/claims/understood_anchor.hpp"

#include "handmade_places.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// A subject on the equator, and anchors some degrees of longitude (111.3 km each) west or east of it.
Dossier equator_with_anchors_at(const std::vector<double>& lon_deg) {
    Dossier dossier;
    dossier.places.push_back(handmade_place("s", "Subject", PlaceKind::populated_place, "", "", "", 0, 0));
    for (const double lon : lon_deg)
        dossier.places.push_back(
            handmade_place("a", "Anchor", PlaceKind::populated_place, "", "", "", 0, lon));
    return dossier;
}

Relation kilometres(double number, std::optional<CompassPoint> direction, Hedge hedge = Hedge::bare) {
    Relation relation;
    relation.length.emplace();
    relation.length->length = {number, number, 1, LengthUnit::kilometre, hedge, false};
    relation.direction = direction;
    return relation;
}

const std::vector<std::size_t> both{1, 2};

}  // namespace

TEST_CASE("of two anchors the one that the measure fits is meant, though it is the second") {
    const auto choice =
        fitting_anchor(equator_with_anchors_at({-7, -1}), kilometres(110, CompassPoint::e), 0, both);
    CHECK(choice.position == 1);
    CHECK(choice.fit == AnchorFit::well);
}

TEST_CASE("an anchor on the wrong side is not meant") {
    const auto choice =
        fitting_anchor(equator_with_anchors_at({1, -1}), kilometres(110, CompassPoint::e), 0, both);
    CHECK(choice.position == 1);
}

TEST_CASE("a close fit goes before a nearer name that fits less well") {
    const auto choice = fitting_anchor(equator_with_anchors_at({-1.15, -1}), kilometres(110, {}), 0, both);
    CHECK(choice.position == 1);
}

TEST_CASE("of two that fit alike the likelier is meant") {
    const auto choice = fitting_anchor(equator_with_anchors_at({-1, 1}), kilometres(110, {}), 0, both);
    CHECK(choice.position == 0);
}

TEST_CASE("an anchor fits loosely along a road") {
    const auto choice = fitting_anchor(equator_with_anchors_at({-7, -1}), kilometres(150, {}), 0, both);
    CHECK(choice.position == 1);
    CHECK(choice.fit == AnchorFit::loose);
}

TEST_CASE("where no anchor fits, the likeliest stands and is said not to fit") {
    const auto choice = fitting_anchor(equator_with_anchors_at({-7, -3}), kilometres(110, {}), 0, both);
    CHECK(choice.position == 0);
    CHECK(choice.fit == AnchorFit::none);
}

TEST_CASE("more than and within fit on one side") {
    const Dossier dossier = equator_with_anchors_at({-7, -1});
    CHECK(fitting_anchor(dossier, kilometres(500, {}, Hedge::more_than), 0, both).position == 0);
    CHECK(fitting_anchor(dossier, kilometres(500, {}, Hedge::within), 0, both).position == 1);
}

TEST_CASE("what would be contradicted from an anchor does not fit it") {
    const auto choice = fitting_anchor(equator_with_anchors_at({-7, -1.4}), kilometres(110, {}), 0, both);
    CHECK(choice.position == 0);
    CHECK(choice.fit == AnchorFit::none);
}
