#include "dossier/statement_json.hpp"

#include "dossier/article_json.hpp"
#include "dossier/json_decimals.hpp"

#include <cmath>

namespace dateline {

void write_count(JsonWriter& writer, const Count& count) {
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("what", count.what);
        writer.number_member("low", count.low, json_decimals::as_worded);
        if (std::isfinite(count.high)) writer.number_member("high", count.high, json_decimals::as_worded);
        writer.yes_or_no_member("low_open", count.low_open);
        writer.known_text_member("attribution", count.attribution);
        writer.known_text_member("via", count.via);
        writer.known_text_member("caveat", count.caveat);
        write_span(writer, count.span);
        writer.text_member("quote", count.quote);
    });
}

Count read_count(const JsonNode& node, const DossierPositions& positions, std::size_t article) {
    Count count;
    count.what = node.text_of("what");
    count.low = node.member("low").number();
    count.low_open = node.member("low_open").yes_or_no();
    count.attribution = node.known_text_of("attribution");
    count.via = node.known_text_of("via");
    count.caveat = node.known_text_of("caveat");
    count.span = positions.span(node.member("span"), article);
    count.quote = node.text_of("quote");
    if (const auto high = node.known_member("high")) {
        count.high = high->number();
        if (count.high < count.low) high->fail("a number not below \"low\"");
    }
    return count;
}

void write_denials(JsonWriter& writer, const std::vector<Denial>& denials) {
    if (denials.empty()) return;
    writer.key("denials");
    writer.array(JsonLayout::lines, [&] {
        for (const Denial& denial : denials) {
            writer.object(JsonLayout::one_line, [&] {
                writer.text_member("attribution", denial.attribution);
                write_span(writer, denial.span);
                writer.text_member("quote", denial.quote);
            });
        }
    });
}

std::vector<Denial> read_denials(const JsonNode& owner, const DossierPositions& positions,
                                 std::size_t article) {
    std::vector<Denial> denials;
    const auto nodes = owner.known_member("denials");
    if (!nodes) return denials;
    for (const JsonNode& node : nodes->elements()) {
        denials.push_back({node.text_of("attribution"), positions.span(node.member("span"), article),
                           node.text_of("quote")});
    }
    return denials;
}

}  // namespace dateline
