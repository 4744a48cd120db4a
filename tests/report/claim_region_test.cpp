#include "report/claim_region.hpp"
#include "report/uri.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Dossier dossier_with(std::string text) {
    Dossier dossier;
    dossier.articles.emplace_back();
    dossier.articles[0].file = "a.txt";
    dossier.articles[0].text = std::move(text);
    return dossier;
}

Claim claim_at(std::uint32_t begin, std::string quote, std::uint32_t code_points) {
    Claim claim;
    claim.span = {begin, begin + code_points};
    claim.quote = std::move(quote);
    return claim;
}

}  // namespace

TEST_CASE("a region counts lines and columns from 1, in code points") {
    const Dossier dossier = dossier_with("Hīt –\n東京 is\nfar off");
    ClaimRegions regions{dossier};
    const ClaimRegion region = regions.of(claim_at(9, "is\nfar", 6));
    CHECK(region.line == 2);
    CHECK(*region.column == 4);
    CHECK(region.end_line == 3);
    CHECK(*region.end_column == 4);
    CHECK(*region.char_offset == 9);
    CHECK(region.char_length == 6);
    CHECK(*regions.of(claim_at(0, "Hīt", 3)).column == 1);  // back again
}

TEST_CASE("a claim of a web page leads back to lines and offsets of the page") {
    Dossier dossier = dossier_with("one two");
    dossier.articles[0].source_map = {{0, 100, 7}, {4, 250, 9}};
    ClaimRegions regions{dossier};
    const ClaimRegion inside = regions.of(claim_at(4, "two", 3));
    CHECK(inside.line == 9);
    CHECK_FALSE(inside.column);
    CHECK(*inside.char_offset == 250);
    CHECK(inside.char_length == 3);
    CHECK(regions.of(claim_at(2, "e two", 5)).char_length == 0);  // over a gap
}

TEST_CASE("a claim of a record leads back to the record's line") {
    Dossier dossier = dossier_with("one\ntwo");
    dossier.articles[0].record = 12;
    CHECK(ClaimRegions{dossier}.of(claim_at(4, "two", 3)).line == 12);
}

TEST_CASE("an address of a file has no character that means something else there") {  // RFC 3986, section 2.1
    CHECK(uri_of_path("news/a b.txt") == "news/a%20b.txt");
    CHECK(uri_of_path("/tmp/Hīt#1.txt") == "file:///tmp/H%C4%ABt%231.txt");
}
