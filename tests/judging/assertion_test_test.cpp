#include "judging/assertion_test.hpp"

#include "claim_between.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

/// Whether a text asserts the claim in it that begins with "Erbil".
bool asserts(const std::string& text) {
    Dossier dossier = al_asad_from_baghdad();
    dossier.articles.front().text = text;
    const auto begin = static_cast<std::uint32_t>(text.find("Erbil"));
    Claim claim = distance_claim(100, LengthUnit::mile, Hedge::bare);
    claim.span = {begin, static_cast<std::uint32_t>(text.size())};
    claim.quote = text.substr(begin);
    claim.subject.span = {begin, begin + 5};
    return is_asserted(dossier, claim);
}

}  // namespace

TEST_CASE("a denied distance is not asserted") {
    CHECK_FALSE(asserts("Erbil is not 100 miles north of Baghdad"));
    CHECK_FALSE(asserts("Erbil isn't 100 miles north of Baghdad"));
    CHECK_FALSE(asserts("Erbil is never 100 miles from Baghdad"));
    CHECK_FALSE(asserts("Erbil is no longer a hundred miles from Baghdad"));
    CHECK_FALSE(asserts("Erbil is not 100 miles, or 160 km, from Baghdad"));
}

TEST_CASE("a supposed distance is not asserted") {
    CHECK_FALSE(asserts("If Erbil were 100 miles north of Baghdad"));
    CHECK_FALSE(asserts("They asked whether Erbil is 100 miles from Baghdad"));
    CHECK_FALSE(asserts("Erbil would be 100 miles north of Baghdad"));
}

TEST_CASE("a denial of something else leaves the distance asserted") {
    CHECK(asserts("Erbil is 100 miles north of Baghdad"));
    CHECK(asserts("Erbil is not more than 100 miles from Baghdad"));
    CHECK(asserts("Erbil, which was not hit, is 100 miles from Baghdad"));
    CHECK(asserts("Erbil is not 20 miles but 100 miles from Baghdad"));
    CHECK(asserts("If it rains, Erbil is 100 miles from Baghdad"));
}

TEST_CASE("a denied distance is unverifiable, and measured all the same") {
    Dossier dossier = al_asad_from_baghdad();
    Claim claim = distance_claim(300, LengthUnit::mile, Hedge::bare);
    claim.quote = "is not 300 miles from Baghdad";
    const auto judgement = judged(dossier, claim);
    CHECK(judgement.verdict == Verdict::unverifiable);
    CHECK(judgement.reasons == std::vector<std::string>{"not-asserted"});
    CHECK(judgement.measurement.has_value());
}
