#include "text/html_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

/// The text of an article that begins with `top`.
std::string text_below(const std::string& top) {
    return html_text("<html><body><article>" + top + "<p>Rain fell on Hit.</p></article></body></html>", "p")
        .text;
}

}  // namespace

TEST_CASE("who wrote is no part of what an article says, however the page marks it") {
    for (const char* byline :
         {"<p class=byline>By Paris Bordeaux</p>",
          "<div class='article__byline'><span>By</span> Paris Bordeaux</div>",
          "<p>By <a rel=author href=x>Paris Bordeaux</a></p>",
          "<span itemprop='author creator'>Paris Bordeaux</span>",
          "<address>Paris Bordeaux, London</address>", "<div class='post-author vcard'>Paris Bordeaux</div>",
          "<div data-component=byline-block><div>Paris Bordeaux</div><div>London</div></div>",
          "<p>(Reporting by Jane Paris in London)</p>",
          "<div class=ArticleByline>Paris Bordeaux, London</div>", "<p>By Paris Bordeaux</p>",
          "<p><strong>By Paris Bordeaux</strong></p>", "By Paris Bordeaux<br>",
          "<div id=author-bio>Paris lives in London.</div>"}) {
        INFO(byline);
        CHECK(text_below(byline) == "Rain fell on Hit.");
    }
}

TEST_CASE("what an article says is no byline for the names of its elements") {
    for (const char* said :
         {"<div class=has-author>Paris is quiet.</div>", "<p class=authority>Paris is quiet.</p>",
          "<div class=no-byline>Paris is quiet.</div>",
          "<figure class=photo-credit>Paris is quiet.</figure>"}) {
        INFO(said);
        CHECK(text_below(said) == "Paris is quiet.\n\nRain fell on Hit.");
    }
    CHECK(html_text("<html><body><div class=author>Paris is quiet.</div></body></html>", "p").text ==
          "Paris is quiet.");
}

TEST_CASE("a link to an author stays where a sentence is built on it") {
    CHECK(text_below("<p>As <a rel=author href=x>A. Lee</a> reported, it is dry in Gwer.</p>") ==
          "As A. Lee reported, it is dry in Gwer.\n\nRain fell on Hit.");
}

TEST_CASE("a caption stays and its credit goes") {
    CHECK(text_below("<figure><figcaption>Smoke in Gwer. Photograph: <a href=x>J. "
                     "London</a>/EPA</figcaption></figure>") == "Smoke in Gwer.\n\nRain fell on Hit.");
    CHECK(text_below("<p class=wp-caption-text>Smoke in Gwer (Photo by J. London/AFP) burns</p>") ==
          "Smoke in Gwer burns\n\nRain fell on Hit.");
    CHECK(
        text_below(
            "<figure><figcaption>Smoke in Gwer. <span class=credit>J. London</span></figcaption></figure>") ==
        "Smoke in Gwer.\n\nRain fell on Hit.");
}

TEST_CASE("the date of a byline is the article's when the page gives no other") {
    const std::string byline =
        "<p class=byline>By Paris Bordeaux, 8 January 2020</p><p>Rain fell on Hit.</p>";
    CHECK(html_text(byline, "p").published == "By Paris Bordeaux, 8 January 2020");
    CHECK(html_text("<time datetime=2020-01-09></time>" + byline, "p").published == "2020-01-09");
}

TEST_CASE("what stands behind a credit leads back to its own place in the page") {
    const std::string page =
        "<p class=caption>Smoke &amp; fire (Photo by &Eacute;. L/AFP) in Gwer</p><p>Rain.</p>";
    const HtmlArticle article = html_text(page, "p");
    REQUIRE(article.text == "Smoke & fire in Gwer\n\nRain.");
    const auto text = static_cast<std::uint32_t>(article.text.find("in Gwer"));
    const HtmlRun* run = nullptr;
    for (const HtmlRun& each : article.source_map) {
        if (each.text <= text) run = &each;
    }
    REQUIRE(run != nullptr);
    CHECK(run->source + text - run->text == page.find("in Gwer"));
}
