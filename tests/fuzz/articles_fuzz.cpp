// Feeds arbitrary bytes to the reader of articles: plain text, web pages and NDJSON, as it tells them apart,
// with the dates and outlets that it finds. See tests/fuzz/README.md.
#include "fuzz/expect.hpp"

#include "base/error.hpp"
#include "reading/articles/article_stream.hpp"
#include "reading/articles/dates.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (const auto date = iso_date(bytes)) expect(date->ok());
    if (const auto written = date_in(bytes)) {
        expect(written->date.ok() && written->begin < written->end && written->end <= size);
    }
    std::size_t messages = 0;
    const auto count = [&](const std::string&) { ++messages; };
    InputStream input{"fuzz", std::string{bytes}};
    ArticleStream stream{input, "fuzz", {}, {count, count}};
    try {
        while (const auto article = stream.next()) {
            expect(is_utf8(article->text) && !article->text.empty() && !article->id.empty());
            expect(!article->published || article->published->ok());
        }
    } catch (const InputError&) {
        // empty, or no text
    }
    return 0;
}
