// Feeds arbitrary text to the reader of web pages. See tests/fuzz/README.md.
#include "fuzz/expect.hpp"

#include "base/error.hpp"
#include "text/html_text.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <string_view>

using namespace dateline;

namespace {

/// Runs rise in the text and stay within text and page.
void check_map(const HtmlArticle& article, std::string_view page) {
    const auto text_length = code_point_count(article.text);
    const auto page_length = code_point_count(page);
    std::int64_t before = -1;
    for (const HtmlRun& run : article.source_map) {
        expect(run.text > before && run.text < text_length);
        expect(run.source < page_length && run.line >= 1);
        before = run.text;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view page{reinterpret_cast<const char*>(data), size};
    (void)looks_like_html(page);
    (void)declared_charset(page);
    if (!is_utf8(page)) return 0;
    try {
        const HtmlArticle article = html_text(page, "fuzz");
        expect(is_utf8(article.text) && is_utf8(article.title) && is_utf8(article.outlet));
        check_map(article, page);
    } catch (const InputError&) {
        // nested too deep
    }
    return 0;
}
