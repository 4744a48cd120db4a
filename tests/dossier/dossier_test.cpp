#include "dossier/dossier.hpp"

#include "dossier/sample_dossier.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a place is kept once, whatever its name was where it was found") {
    Dossier dossier;
    Place baghdad = sample_city();
    CHECK(place_index(dossier, baghdad) == 0);
    CHECK(place_index(dossier, sample_base()) == 1);
    baghdad.name = "Bagdad";
    CHECK(place_index(dossier, baghdad) == 0);
    CHECK(dossier.places.size() == 2);
}

TEST_CASE("every enumerator's name leads back to it") {
    for (const auto hedge : {Hedge::bare, Hedge::just_over, Hedge::half_of, Hedge::hundreds}) {
        CHECK(hedge_from(name_of(hedge)) == hedge);
    }
    for (const auto kind : {EventKind::strike, EventKind::killing, EventKind::other}) {
        CHECK(event_kind_from(name_of(kind)) == kind);
    }
    for (const auto verdict :
         {Verdict::supported, Verdict::unverifiable, Verdict::off, Verdict::contradicted}) {
        CHECK(verdict_from(name_of(verdict)) == verdict);
    }
    CHECK(name_of(Agreement::single_source) == "single-source");
    CHECK(name_of(ClaimKind::local_time) == "local-time");
    CHECK_FALSE(site_role_from("Launch"));
}
