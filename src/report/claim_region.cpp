#include "report/claim_region.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

bool continues(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Sets where the region ends, from the lines of the claim's own words.
void add_end(ClaimRegion& region, const std::string& quote) {
    std::size_t column = *region.column;
    for (const char byte : quote) {
        if (byte == '\n') {
            ++region.end_line;
            column = 1;
        } else if (!continues(byte)) {
            ++column;
        }
    }
    region.end_column = column;
}

/// Offsets where the text is a part of its source. Words taken from both sides of a gap have no length there.
void add_source_offset(ClaimRegion& region, const Article& article, Span span) {
    const auto& runs = article.source_map;
    const auto after = std::ranges::upper_bound(runs, span.begin, {}, &SourceRun::text);
    if (after == runs.begin()) return;
    const SourceRun& run = *(after - 1);
    region.char_offset = run.source + (span.begin - run.text);
    if (after == runs.end() || span.end <= after->text) region.char_length = span.end - span.begin;
}

}  // namespace

ClaimRegion ClaimRegions::of(const Claim& claim) {
    const Article& article = dossier_.articles[claim.article];
    ClaimRegion region;
    region.file = article.file;
    region.line = region.end_line = article.record > 0 ? article.record : line_of(claim);
    if (article.record > 0) return region;
    if (!article.source_map.empty()) {
        add_source_offset(region, article, claim.span);
        return region;
    }
    region.column = claim.span.begin - line_begin_ + 1;
    region.char_offset = claim.span.begin;
    region.char_length = claim.span.end - claim.span.begin;
    add_end(region, claim.quote);
    return region;
}

std::size_t ClaimRegions::line_of(const Claim& claim) {
    if (claim.article != article_ || claim.span.begin < code_point_) restart(claim.article);
    const std::string& text = dossier_.articles[article_].text;
    const auto& runs = dossier_.articles[article_].source_map;
    if (runs.empty()) pass_lines(text, claim.span.begin);
    for (; !runs.empty() && byte_ < text.size(); ++byte_) {
        const bool begins = !continues(text[byte_]);
        const bool starts_run = begins && run_ < runs.size() && runs[run_].text == code_point_;
        if (starts_run) line_ = runs[run_++].line;
        if (begins && code_point_ == claim.span.begin) break;
        code_point_ += begins ? 1 : 0;
        if (text[byte_] != '\n') continue;
        ++line_;
        line_begin_ = code_point_;
    }
    return line_;
}

/// All lines that end before a code point, whole.
void ClaimRegions::pass_lines(std::string_view text, std::size_t code_point) {
    while (byte_ < text.size()) {
        if (next_byte_ == 0) {
            next_byte_ = std::min(text.find('\n', byte_), text.size() - 1) + 1;
            next_code_point_ = code_point_ + code_point_count(text.substr(byte_, next_byte_ - byte_));
        }
        if (next_code_point_ > code_point || text[next_byte_ - 1] != '\n') return;
        byte_ = std::exchange(next_byte_, 0);
        code_point_ = line_begin_ = next_code_point_;
        ++line_;
    }
}

void ClaimRegions::restart(std::size_t article) {
    article_ = article;
    byte_ = run_ = next_byte_ = 0;
    code_point_ = line_begin_ = 0;
    line_ = 1;
}

}  // namespace dateline
