#include "text/html_text.hpp"

#include "base/error.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

const std::string page = R"(<!DOCTYPE html><html><head><title>Base hit &amp; burning</title>
<meta property="article:published_time" content="2020-01-08T02:10:00Z">
<meta property="og:site_name" content="The Desk">
<link rel="canonical" href="https://example.org/base">
<script>var city = "Paris";</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<p>Rockets hit a base
 near <b>Erbil</b>.</p><div>Nobody was hurt.<br>More follows.</div>
<ul><li><a href="/x">Read this too</a></li></ul><footer>Imprint</footer></body></html>)";

}  // namespace

TEST_CASE("a page's text is its paragraphs without menus and scripts") {
    CHECK(html_text(page, "p.html").text ==
          "Rockets hit a base near Erbil.\n\nNobody was hurt.\nMore follows.");
}

TEST_CASE("a page's facts come from its head") {
    const auto article = html_text(page, "p.html");
    CHECK(article.title == "Base hit & burning");
    CHECK(article.outlet == "The Desk");
    CHECK(article.url == "https://example.org/base");
    CHECK(article.published == "2020-01-08T02:10:00Z");
}

TEST_CASE("the article element is preferred to what surrounds it") {
    const std::string body(300, 'x');
    const auto article =
        html_text("<html><body><p>Related story</p><article><p>" + body + "</p></article></body>", "p");
    CHECK(article.text == body);
}

TEST_CASE("HTML is told from text by its beginning") {
    CHECK(looks_like_html(page));
    CHECK(looks_like_html("\n <HTML><body>x"));
    CHECK_FALSE(looks_like_html("Iraq <b>"));
    CHECK_FALSE(looks_like_html("<3 is a heart"));
    CHECK(declared_charset("<meta charset=\"Windows-1251\">") == "windows-1251");
}

TEST_CASE("hostile nesting is refused and broken markup is not") {
    std::string deep = "<html>";
    for (int i = 0; i < 100'000; ++i) deep += "<div>";
    CHECK_THROWS_AS(html_text(deep, "deep.html"), InputError);
    CHECK(html_text("<html><p>a<b>b</p>c", "p").text == "ab\n\nc");
    CHECK(html_text("", "p").text.empty());
}

TEST_CASE("a reference to no character is one replacement character, and what follows keeps its place") {
    const std::string page = "<html><title>a&#99999999999999999990;</title><p>x &#" + std::string(60, '9') +
                             "0; Erbil &#xD800; y</p></html>";
    const HtmlArticle article = html_text(page, "page");
    CHECK(article.text == "x \uFFFD Erbil \uFFFD y");
    CHECK(is_utf8(article.title));
    const HtmlRun& last = article.source_map.back();
    CHECK(last.source - last.text == page.find(" y</p>") + 1 - 12);
}

TEST_CASE("a control character is one replacement character, and what follows keeps its place") {
    const std::string page = "<p>Mosul\x15\x1d fell &amp; burned</p>";
    const HtmlArticle article = html_text(page, "test");
    CHECK(article.text == "Mosul\uFFFD\uFFFD fell & burned");
    const HtmlRun& last = article.source_map.back();
    const auto burned = code_point_count(article.text.substr(0, article.text.find("burned")));
    CHECK(last.source + (burned - last.text) == page.find("burned"));
}
