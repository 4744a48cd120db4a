#include "text/html_text.hpp"

#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dateline;

namespace {

const std::string filler =
    "<p>The town lies on the river, and its bridge has carried the road to the north for longer than anybody "
    "there can "
    "remember. It was shut twice before, in a flood and in a war, and opened again each time within a "
    "year.</p>";

/// Where a piece of the text stands in the page, by the source map.
std::string_view in_page(const HtmlArticle& article, std::string_view page, std::string_view piece) {
    const auto begin =
        static_cast<std::uint32_t>(CodePointIndex{article.text}.code_point_of(article.text.find(piece)));
    auto run = std::upper_bound(article.source_map.begin(), article.source_map.end(), begin,
                                [](std::uint32_t at, const HtmlRun& r) { return at < r.text; });
    REQUIRE(run != article.source_map.begin());
    --run;
    const auto source = static_cast<std::uint32_t>(run->source + begin - run->text);
    return CodePointIndex{page}.slice({source, source + code_point_count(piece)});
}

}  // namespace

TEST_CASE(
    "menus, banners and letters to subscribe are no part of the article, whatever element they are in") {
    const std::string page =
        "<!doctype html><html><body class=\"has-sidebar nav\">"
        "<div role=\"banner\">Morning Desk</div><div class=\"top menu\"><a href=a>World</a></div>"
        "<div id=\"content\"><div class=\"story\"><h1>Bridge shut</h1>" +
        filler +
        "<div class=\"newsletter\">Our letter from Washington</div>"
        "<div><a href=b>Basra port reopens</a> <a href=c>Rain in Mosul</a></div>"
        "<p hidden>Paris</p></div></div><div class=\"cookie-consent\">Cookies!</div></body></html>";
    const auto text = html_text(page, "p").text;
    CHECK(text.starts_with("Bridge shut\n\nThe town lies"));
    CHECK(text.ends_with("within a year."));
}

TEST_CASE("the cells of a table row stand on one line and its rows apart") {
    const auto article = html_text(
        "<html><body><table><tr><th>Miles from Baghdad:</th><td>220</td></tr>"
        "<tr><th>Miles from Mosul:</th><td>50</td></tr></table></body></html>",
        "p");
    CHECK(article.text == "Miles from Baghdad:\t220\n\nMiles from Mosul:\t50");
}

TEST_CASE("two line ends part paragraphs, as do the blank lines of preformatted text") {
    CHECK(html_text("<p>One<br>\n<br>two<br>three</p>", "p").text == "One\n\ntwo\nthree");
    CHECK(html_text("<pre>HIT, Iraq\n\nTwo  lines\nof text\n\n\n</pre><p>a\n\nb</p>", "p").text ==
          "HIT, Iraq\n\nTwo lines\nof text\n\na b");
}

TEST_CASE("title, date and outlet come from JSON-LD where no meta element gives them") {
    const auto article = html_text(
        R"(<html><head><title>x</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","headline":"no"},
        {"@type":["NewsArticle"],"headline":"Bridge shut","datePublished":"2021-03-04",
         "publisher":{"@type":"Organization","name":"Gulf Ledger"}}]}</script>
        <meta property="og:title" content="Bridge shut at Hit"></head><body>t</body></html>)",
        "p");
    CHECK(article.title == "Bridge shut at Hit");
    CHECK(article.published == "2021-03-04");
    CHECK(article.outlet == "Gulf Ledger");
}

TEST_CASE("every piece of the text leads back to where it stands in the page") {
    const std::string page =
        "<html>\n<body>\n<p>Rockets &mdash; two &#8211;\n   fell near <b>Erb\u012Bl</b>.\r\n"
        "<p>A caf\u00E9 &amp; a shop in Gwer burned.</body></html>";
    const auto article = html_text(page, "p");
    CHECK(article.text ==
          "Rockets \u2014 two \u2013 fell near Erb\u012Bl.\n\nA caf\u00E9 & a shop in Gwer burned.");
    for (const std::string_view piece :
         {"Rockets", "two", "fell near", "Erb\u012Bl", "A caf\u00E9", "shop in Gwer"}) {
        CHECK(in_page(article, page, piece) == piece);
    }
    CHECK(article.source_map.front().line == 3);
    CHECK(article.source_map.back().line == 5);
}

TEST_CASE("markup inside scripts is no nesting") {
    std::string page = "<html><script>x = '";
    for (int i = 0; i < 6000; ++i) page += "<div>";
    CHECK(html_text(page + "'</script><body><p>Read me</body></html>", "p").text == "Read me");
}
