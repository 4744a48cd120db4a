#include "text/html_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

TEST_CASE("a picture's title is not the page's") {
    CHECK(html_text("<svg><title>Rome</title></svg><p>Rain</p>", "p").title.empty());
}

TEST_CASE("a page that scripts build is read from what it says to machines, and leads back to it") {
    const std::string page =
        "<html><head><script type=\"application/ld+json\">\n"
        R"({"@type": "NewsArticle", "articleBody" : "Caf\u00e9 \"Hit\"\n\nRain \ud83d\ude00 on Gwer & Basra"})"
        "</script></head><body><div id=root></div>Loading</body></html>";
    const HtmlArticle article = html_text(page, "p");
    CHECK(article.text == "Caf\u00E9 \"Hit\"\n\nRain \U0001F600 on Gwer & Basra");
    const HtmlRun& last = article.source_map.back();
    const std::size_t basra = std::string{"Caf. .Hit.  Rain . on Gwer & "}.size();
    CHECK(last.source + basra - last.text == page.find("Basra"));
    CHECK(last.line == 2);
}

TEST_CASE("a page that shows its article is read as it shows it") {
    const std::string linked =
        R"(<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "Rome."}</script>)";
    CHECK(html_text(linked + "<p>Rain fell on Hit.</p>", "p").text == "Rain fell on Hit.");
}

TEST_CASE("a piece of a page is told from text") {
    CHECK(looks_like_html("<div class=story><p>Rain</p></div>"));
    CHECK(looks_like_html("<p>Rain fell.</p>"));
    CHECK(looks_like_html(" <h1>Rain</h1>"));
    CHECK(looks_like_html("<title>Rain</title><p>Hit"));
    CHECK(looks_like_html("<!-- saved --> <!-- twice --><blockquote>Rain</blockquote>"));
    CHECK_FALSE(looks_like_html("<!-- Rain </p> fell"));
    CHECK_FALSE(looks_like_html("<!-- a --> Rain fell </p>"));
    CHECK_FALSE(looks_like_html("<p> is the mark of a paragraph"));
    CHECK_FALSE(looks_like_html("<Placemark><name>Hit</name></Placemark>"));
    CHECK_FALSE(looks_like_html("<people@example.org> wrote </b>"));
}
