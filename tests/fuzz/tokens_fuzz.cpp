// Feeds arbitrary text to the tokeniser and to the folding of names. See tests/fuzz/README.md.
#include "fuzz/expect.hpp"

#include "text/folding.hpp"
#include "text/number_words.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <string_view>

using namespace dateline;

namespace {

void check_tokens(const Tokens& tokens, std::string_view text) {
    const CodePointIndex index{text};
    std::uint32_t end = 0;
    for (const Token& token : tokens.all) {
        expect(token.span.begin >= end && !token.span.empty());
        expect(index.slice(token.span) == token.text);
        end = token.span.end;
    }
    std::size_t next = 0;
    for (const Sentence& sentence : tokens.sentences) {
        expect(sentence.begin == next && sentence.end > next);
        next = sentence.end;
    }
    expect(next == tokens.all.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (!is_utf8(text)) return 0;
    const Tokens tokens = tokenize(text);
    check_tokens(tokens, text);
    for (std::size_t at = 0; at < tokens.all.size(); ++at) (void)number_at(std::span{tokens.all}.subspan(at));
    const auto folded = fold_name(text);
    expect(is_utf8(folded) && fold_name(folded) == folded);
    (void)loose_key(folded);
    return 0;
}
