#include "report/article_page.hpp"

#include "dossier/sample_dossier.hpp"
#include "report/article_view.hpp"
#include "report/html_text.hpp"
#include "report/marked_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A dossier of one article without findings.
Dossier bare(const std::string& text) {
    Dossier dossier;
    dossier.articles.emplace_back();
    dossier.articles[0].id = dossier.articles[0].file = "a.txt";
    dossier.articles[0].text = text;
    return dossier;
}

std::string joined(const Dossier& dossier) {
    std::string all;
    for (const MarkedStretch& stretch : marked_text(dossier, 0)) all += stretch.text;
    return all;
}

}  // namespace

TEST_CASE("the marked stretches are the whole text, cut where findings begin and end") {
    const Dossier dossier = sample_dossier();
    CHECK(joined(dossier) == dossier.articles[0].text);
    const auto stretches = marked_text(dossier, 0);
    REQUIRE(stretches.size() >= 5);
    CHECK(stretches[0].text == "Iran");
    CHECK(stretches[0].mention == 0);
    CHECK_FALSE(stretches[0].claim);
    CHECK(stretches[2].text == "Al Asad");
    CHECK(stretches[2].mention == 1);
    CHECK(stretches[2].claim == 0);
    CHECK(stretches[4].text == "Baghdad");
    CHECK(stretches[4].ends_claim);
}

TEST_CASE("offsets count characters, not bytes") {
    Dossier dossier = bare("à Paris – où");
    dossier.mentions.push_back({0, {2, 7}, "Paris", MentionRole::place, {}});
    const auto stretches = marked_text(dossier, 0);
    REQUIRE(stretches.size() == 3);
    CHECK(stretches[1].text == "Paris");
    CHECK(stretches[2].text == " – où");
}

TEST_CASE("an article without findings, or without text, is shown as it is") {
    CHECK(joined(bare("Quiet.")) == "Quiet.");
    CHECK(marked_text(bare(""), 0).empty());
    CHECK(has(article_page(bare("")), "No statement that geography can decide."));
}

TEST_CASE("what an article says cannot become markup") {
    const std::string attack = "<script>alert(1)</script> \"' & <img src=x onerror=y>";
    Dossier dossier = bare(attack);
    dossier.articles[0].title = attack;
    dossier.articles[0].outlet = attack;
    dossier.mentions.push_back({0, {0, 8}, "<script>", MentionRole::place, {}});
    dossier.mentions.back().overruled = Overruling{attack, attack, {}};
    const std::string page = article_page(dossier);
    CHECK_FALSE(has(page, "<script"));
    CHECK_FALSE(has(page, "<img"));
    CHECK(as_html("<a href=\"x\">'&") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
    CHECK(as_html("a\x1B[31m\xE2\x80\xAEz") == "a\xEF\xBF\xBD[31m\xEF\xBF\xBDz");
}

TEST_CASE("the page fetches and runs nothing") {
    const std::string page = article_page(sample_dossier());
    CHECK(has(page, "Content-Security-Policy\" content=\"default-src 'none'"));
    for (const char* part : {"http://", "https://", "<script", "<link", "url(", "@import"}) {
        CAPTURE(part);
        CHECK_FALSE(has(page, part));
    }
}

TEST_CASE("the page tells the verdict in words, the places, the counts and who overruled") {
    const std::string page = article_page(sample_dossier());
    CHECK(has(page, "<span class=\"v\">off</span>"));
    CHECK(has(page, "The base is 117 mi from Baghdad."));
    CHECK(has(page, "missiles launched: 15, says the article itself"));
    CHECK(has(page, "overrides.csv:2"));
    CHECK(has(page, "the city, not the province"));
}

TEST_CASE("the terminal's view says everything without colours") {
    const std::string view = article_view(sample_dossier(), Colouring::no);
    CHECK(has(view, "Iran[1] fired 15 missiles at «Al Asad[2], about 100 miles"));
    CHECK(has(view, "Baghdad[3]» [off], at 1:30"));
    CHECK(has(view, "[2] Al Asad Air Base (oa:ORAA, air-base, Anbar, IQ); score 0.91"));
    CHECK(has(view, "chosen by hand (overrides.csv:2)"));
    CHECK_FALSE(has(view, "\033"));
    CHECK(has(article_view(sample_dossier(), Colouring::yes), "\033[33m[off]\033[0m"));
}

TEST_CASE("the terminal's view lets no control character of an article through") {
    const std::string view = article_view(bare("a\033]0;owned\007b\r\nc"), Colouring::no);
    CHECK_FALSE(has(view, "\033"));
    CHECK_FALSE(has(view, "\007"));
    CHECK(has(view, "b\nc"));
}

TEST_CASE("who denies an event is told on the page and in the terminal") {
    const Dossier dossier = sample_dossier();
    CHECK(has(article_page(dossier), "denied by the air force: “15 missiles”"));
    CHECK(has(article_view(dossier, Colouring::no), "denied by the air force: “15 missiles”"));
}
