#include "text/html_text.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

const std::string long_sentence =
    "The road to Hit was shut on Monday after rain had washed away the bridge that carries it, and people in "
    "the "
    "villages beyond it, who have no other way to the town, waited for the army to bring them bread and "
    "water by "
    "boat before dark.";

std::string text_of(const std::string& body) {
    return html_text("<!doctype html><html><body>" + body + "</body></html>", "p").text;
}

}  // namespace

TEST_CASE("every post of a live blog is read") {
    std::string posts;
    for (const char* town : {"Hit", "Gwer", "Basra"})
        posts += std::string{"<article><h2>"} + town + "</h2><p>" + long_sentence + "</p></article>";
    const auto text = text_of("<nav>Menu</nav><div>Home</div><main><h1>Rain</h1>" + posts + "</main>");
    CHECK(text.starts_with("Rain\n\nHit\n\nThe road"));
    CHECK(text.find("Gwer") != std::string::npos);
    CHECK(text.find("Basra") != std::string::npos);
}

TEST_CASE("an article beside the teasers of others is read alone") {
    const auto teaser = "<article><a href=x>Paris</a><p>" + long_sentence + "</p></article>";
    std::string article;
    for (int i = 0; i < 5; ++i) article += "<p>" + long_sentence + "</p>";
    const auto text = text_of("<article><h1>Rain</h1>" + article + "</article>" + teaser + teaser + teaser +
                              teaser + teaser + teaser);
    CHECK(text.starts_with("Rain"));
    CHECK(text.find("Paris") == std::string::npos);
}

TEST_CASE("a page inside a form is read, and a form inside a page is not") {
    CHECK(text_of("<form id=aspnetForm><p>Rain fell on Hit.</p></form>") == "Rain fell on Hit.");
    CHECK(text_of("<p>Rain fell on Hit.</p><form><p>City</p></form>") == "Rain fell on Hit.");
}

TEST_CASE("what no browser shows is not read") {
    for (const char* unseen :
         {"<p style='display: none'>Rome</p>", "<p style=visibility:hidden>Rome</p>", "<dialog>Rome</dialog>",
          "<svg><title>Rome</title></svg>", "<template>Rome</template>", "<noscript>Rome</noscript>",
          "<span class=sr-only>Rome</span>", "<amp-ad><div>Rome</div></amp-ad>", "<video>Rome</video>",
          "<amp-consent>Rome</amp-consent>", "<p aria-hidden=true>Rome</p>"}) {
        INFO(unseen);
        CHECK(text_of(std::string{unseen} + "<p>Rain fell on Hit.</p>") == "Rain fell on Hit.");
    }
    CHECK(text_of("<div style='display:none'><p>Rain fell on Hit.</p></div>") == "Rain fell on Hit.");
}

TEST_CASE("a paragraph full of links is no menu") {
    CHECK(text_of("<div><a href=1>Officials in Baghdad</a> told <a href=2>the Desk on Monday</a>.</div>"
                  "<div><a href=3>Rain in Paris</a> | <a href=4>Snow in Rome</a></div>") ==
          "Officials in Baghdad told the Desk on Monday.");
}

TEST_CASE("the headlines of other articles between paragraphs are not read") {
    for (const char* teaser :
         {"<p>Read more: <a href=x>Rain in Paris</a></p>", "<p><b>RELATED:</b> <a href=x>Rome</a></p>",
          "<p><a href=x>Snow in Rome: all you need to know</a></p>"}) {
        INFO(teaser);
        CHECK(text_of("<p>Rain fell on Hit on Monday, said the army.</p>" + std::string{teaser} +
                      "<p>It was dry in Gwer, and the road is open.</p>") ==
              "Rain fell on Hit on Monday, said the army.\n\nIt was dry in Gwer, and the road is open.");
    }
    CHECK(text_of("<p>Rain fell.</p><p><a href=x>Hit</a></p><p><a href=y>It was dry in Gwer.</a></p><p>More "
                  "rain is to come, they said.</p>") ==
          "Rain fell.\n\nHit\n\nIt was dry in Gwer.\n\nMore rain is to come, they said.");
    CHECK(text_of("<p><a href=x>Rain falls again in Hit</a></p><p><a href=y>Sun in Gwer</a></p>") ==
          "Rain falls again in Hit\n\nSun in Gwer");
}

TEST_CASE("what is behind a paywall is the article's") {
    CHECK(text_of(
              "<p>Rain.</p><div class=paywall>It fell on Hit.</div><div class=paywall>And on Gwer.</div>") ==
          "Rain.\n\nIt fell on Hit.\n\nAnd on Gwer.");
}

TEST_CASE("soft hyphens and marks of no width part no word") {
    CHECK(text_of("<p>Bagh&shy;dad, Mo&#8203;sul and Ram<wbr>adi\u2060, Tik\uFEFFrit</p>") ==
          "Baghdad, Mosul and Ramadi, Tikrit");
}

TEST_CASE("an element of the page's own making breaks no line in a sentence") {
    CHECK(text_of("<p>Rain in <x-link>Hit</x-link> fell</p>") == "Rain in Hit fell");
    CHECK(text_of("<x-story><x-par>Rain</x-par><x-par>Sun</x-par></x-story>") == "Rain\n\nSun");
}

TEST_CASE("a block that is left out parts the text around it") {
    CHECK(text_of("<div>Rain fell on Hit.<div class=newsletter>Letter</div>It was dry in Gwer.</div>") ==
          "Rain fell on Hit.\n\nIt was dry in Gwer.");
    CHECK(text_of("<p>Rain<script>x</script> fell</p>") == "Rain fell");
}
