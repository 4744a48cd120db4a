#include "webpage/web_page.hpp"

#include "dossier/sample_dossier.hpp"
#include "webpage/page_assets.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

using namespace dateline;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string page_of(const Dossier& dossier) {
    static const Basemap basemap = Basemap::open(DATELINE_DATA_DIR "/basemap.bin");
    return web_page(dossier, basemap, {.title = {}, .data_sources = {"Places: GeoNames: CC BY 4.0"}});
}

/// The page without what it carries besides its subject, in which any word may occur.
std::string own_part(std::string page) {
    for (const PageAsset& asset : {page_style(), leaflet_script(), page_script()})
        page.erase(page.find(asset.text), asset.text.size());
    return page;
}

/// The sample with one text wherever a text from outside can stand.
Dossier hostile(const std::string& text) {
    Dossier dossier = sample_dossier();
    Article& article = dossier.articles[0];
    article.text = text + article.text;
    const auto moved = static_cast<std::uint32_t>(text.size());
    for (Mention& mention : dossier.mentions)
        mention.span = {mention.span.begin + moved, mention.span.end + moved};
    for (Claim& claim : dossier.claims) claim.span = {claim.span.begin + moved, claim.span.end + moved};
    article.id = article.file = article.outlet = article.title = article.published_from = text;
    article.url = "javascript:" + text;
    for (Place& place : dossier.places) place.name = place.admin1 = place.extent.source = place.id = text;
    for (Mention& mention : dossier.mentions) mention.overruled = Overruling{text, text, {}};
    dossier.claims[0].quote = dossier.claims[0].subject.quote = text;
    dossier.judgements[0].sentence = dossier.judgements[0].diagnoses[0].sentence = text;
    Report& report = dossier.events[0].reports[0];
    report.quote = report.weapon = text;
    for (Count& count : report.counts) count.what = count.attribution = count.via = count.caveat = text;
    dossier.events[0].comparisons = {{text, Agreement::disputed}};
    dossier.program_version = dossier.gazetteer_version = dossier.profile = text;
    return dossier;
}

}  // namespace

TEST_CASE("the page's policy names the style and the scripts that it carries, and nothing else") {
    const std::string page = page_of(sample_dossier());
    CHECK(has(page, "content=\"default-src 'none'; script-src " + policy_source(leaflet_script()) + " " +
                        policy_source(page_script()) + "; style-src " + policy_source(page_style()) +
                        "; img-src data:; base-uri 'none'; form-action 'none'\""));
    CHECK_FALSE(has(page, "unsafe-inline"));
}

TEST_CASE("a policy names a text by the base64 of its SHA-256") {
    // sha256sum of the empty text, and the same in base64 (openssl dgst -sha256 -binary </dev/null | base64)
    const PageAsset nothing{"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"};
    CHECK(policy_source(nothing) == "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}

TEST_CASE("what the page carries names nothing that a browser would fetch") {
    for (const char* part : {"url(", "@import", "sourceMappingURL"}) {
        CAPTURE(part);
        CHECK_FALSE(has(std::string{page_style().text}, part));
    }
    for (const PageAsset& script : {leaflet_script(), page_script()}) {
        for (const char* part : {"fetch(", "XMLHttpRequest", "import(", "sourceMappingURL"}) {
            CAPTURE(part);
            CHECK_FALSE(has(std::string{script.text}, part));
        }
    }
}

TEST_CASE("the same dossier gives the same page") {
    CHECK(page_of(sample_dossier()) == page_of(sample_dossier()));
}

TEST_CASE("no text from outside becomes markup, an attribute or the end of the script") {
    const std::string attack =
        "</script><script>alert(1)</script><img src=x onerror=y> \"' onclick=z & \xE2\x80\xAE";
    const std::string page = own_part(page_of(hostile(attack)));
    CHECK_FALSE(has(page, "<img"));
    CHECK_FALSE(has(page, "<script>alert"));
    CHECK_FALSE(has(page.substr(0, page.find("<script")), "' onclick"));
    CHECK_FALSE(has(page, "\xE2\x80\xAE"));
    CHECK_FALSE(has(page, "\\u202e"));  // in the map's data
    CHECK_FALSE(has(page, "href=\"javascript:"));
    CHECK(has(page, "&lt;/script&gt;&lt;script&gt;alert(1)"));
    std::size_t ends = 0;
    for (std::size_t at = 0; (at = page.find("</script>", at)) != std::string::npos; ++at) ++ends;
    CHECK(ends == 3);  // the data, Leaflet and ours
}

TEST_CASE("the page tells the verdict, how it was judged, the counts and the licences in words") {
    const std::string page = own_part(page_of(sample_dossier()));
    for (const char* part :
         {"The base is 117 mi from Baghdad.", "rule round-15-percent", "100 nautical miles would fit",
          "WGS84", "188.5 km = 117.1 mi = 101.8 nmi",
          "the Iraqi military, through a correspondent, “without offering evidence”", "overrides.csv:2",
          "Places: GeoNames: CC BY 4.0", "Vladimir Agafonkin", "THIS SOFTWARE IS PROVIDED BY"}) {
        CAPTURE(part);
        CHECK(has(page, part));
    }
}

TEST_CASE("every link within the page leads somewhere") {
    const std::string page = own_part(page_of(sample_dossier()));
    std::size_t links = 0;
    for (std::size_t at = 0; (at = page.find("href=\"#", at)) != std::string::npos; ++links) {
        at += std::size("href=\"#") - 1;
        const std::string id = page.substr(at, page.find('"', at) - at);
        CAPTURE(id);
        CHECK(has(page, "id=\"" + id + "\""));
    }
    CHECK(links > 15);
}

TEST_CASE("what does not come from the texts stays below 1.5 MB") {
    CHECK(page_of(sample_dossier()).size() < 1'500'000);
    Dossier everywhere = sample_dossier();
    for (int i = 0; i < 2000; ++i) {
        Place place = sample_city();
        place.point = LatLon{Degrees{-60.0 + i % 130}, Degrees{-180.0 + i * 7 % 360}};
        everywhere.places.push_back(place);
        everywhere.mentions.push_back(everywhere.mentions[2]);
        everywhere.mentions.back().candidates = {{everywhere.places.size() - 1, 1, {}}};
    }
    const std::string page = page_of(everywhere);
    CHECK(page.find("\"names\"") - page.find("\"basemap\"") < 500'000);
}

TEST_CASE("each of a crowd of events is on the page's map") {
    Dossier dossier = sample_dossier();
    dossier.events.resize(300, dossier.events.front());
    const std::string page = own_part(page_of(dossier));
    std::size_t impacts = 0;
    for (std::size_t at = 0; (at = page.find("{\"kind\": \"impact\"", at)) != std::string::npos; ++at)
        ++impacts;
    CHECK(impacts == 300);
}

TEST_CASE("more text than a browser can show is refused before anything is written") {
    Dossier dossier;
    dossier.articles.emplace_back().text = std::string(20'000'001, 'a');
    CHECK_THROWS_WITH(page_of(dossier),
                      Catch::Contains("at most 20 MB") && Catch::Contains("dateline export"));
}

TEST_CASE("a dossier without findings, or without articles, still gives a page") {
    Dossier dossier;
    CHECK(has(page_of(dossier), "No statement that geography can decide was found."));
    dossier.articles.emplace_back().text = "Quiet.";
    CHECK(has(page_of(dossier), ">Quiet.</div>"));
}
