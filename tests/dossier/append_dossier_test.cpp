#include "dossier/append_dossier.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Place place_called(const std::string& id) {
    Place place;
    place.id = id;
    return place;
}

/// One article with one mention of its second place, one claim on both, and one event there.
Dossier one_article(const std::string& article, const std::string& first, const std::string& second) {
    Dossier dossier;
    dossier.articles.emplace_back();
    dossier.articles[0].id = article;
    dossier.places = {place_called(first), place_called(second)};
    Mention mention;
    mention.candidates = {{1, 0.9, {}}};
    dossier.mentions = {mention};
    Claim claim;
    claim.subject.mention = 0;
    claim.subject.candidates = {1};
    claim.object.candidates = {0};
    dossier.claims = {claim};
    Event event;
    event.sites = {{SiteRole::impact, 1, 0}};
    event.reports.emplace_back();
    event.reports[0].sites = {{SiteRole::launch, 0, {}}};
    dossier.events = {event};
    return dossier;
}

}  // namespace

TEST_CASE("an added dossier's positions follow it, and a shared place is kept once") {
    Dossier dossier = one_article("a", "gn:1", "gn:2");
    append_dossier(dossier, one_article("b", "gn:3", "gn:1"));

    REQUIRE(dossier.places.size() == 3);
    REQUIRE(dossier.claims.size() == 2);
    const Claim& added = dossier.claims[1];
    CHECK(dossier.articles[added.article].id == "b");
    CHECK(added.subject.mention == 1);
    CHECK(dossier.places[added.subject.candidates.at(0)].id == "gn:1");
    CHECK(dossier.places[added.object.candidates.at(0)].id == "gn:3");
    CHECK(dossier.places[dossier.mentions[1].candidates.at(0).place].id == "gn:1");
    CHECK(dossier.mentions[1].article == 1);
}

TEST_CASE("an added dossier's events keep their places and articles") {
    Dossier dossier = one_article("a", "gn:1", "gn:2");
    append_dossier(dossier, one_article("b", "gn:3", "gn:1"));

    REQUIRE(dossier.events.size() == 2);
    const Event& added = dossier.events[1];
    CHECK(dossier.places[added.sites.at(0).place].id == "gn:1");
    CHECK(added.sites[0].mention == 1);
    CHECK(added.reports.at(0).article == 1);
    CHECK(dossier.places[added.reports[0].sites.at(0).place].id == "gn:3");
}

TEST_CASE("what was there before stays as it was") {
    Dossier dossier;
    append_dossier(dossier, one_article("a", "gn:1", "gn:2"));
    CHECK(dossier.articles.size() == 1);
    CHECK(dossier.claims[0].subject.mention == 0);
    CHECK(dossier.places[1].id == "gn:2");
}
