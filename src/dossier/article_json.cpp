#include "dossier/article_json.hpp"

#include "base/error.hpp"
#include "dossier/calendar_text.hpp"
#include "dossier/json_decimals.hpp"
#include "dossier/json_text.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

void write_candidate(JsonWriter& writer, const Candidate& candidate) {
    writer.object(JsonLayout::one_line, [&] {
        writer.whole_member("place", candidate.place);
        writer.number_member("score", candidate.score, json_decimals::score);
        writer.texts_member("reasons", candidate.reasons);
    });
}

Candidate read_candidate(const JsonNode& node, const DossierPositions& positions) {
    const JsonNode score = node.member("score");
    if (score.number() < 0 || score.number() > 1) score.fail("a score from 0 to 1");
    return {.place = positions.place(node.member("place")),
            .score = score.number(),
            .reasons = node.member("reasons").texts()};
}

void write_overruling(JsonWriter& writer, const Overruling& overruled) {
    writer.key("overruled");
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("by", overruled.by);
        writer.known_text_member("note", overruled.note);
        if (overruled.instead_of) writer.whole_member("instead_of", *overruled.instead_of);
    });
}

Overruling read_overruling(const JsonNode& node, const DossierPositions& positions) {
    Overruling overruled{node.text_of("by"), node.known_text_of("note"), std::nullopt};
    if (const auto place = node.known_member("instead_of")) overruled.instead_of = positions.place(*place);
    return overruled;
}

void write_source_map(JsonWriter& writer, const std::vector<SourceRun>& runs) {
    writer.key("source_map");
    writer.array(JsonLayout::one_line, [&] {
        for (const SourceRun& run : runs) {
            writer.array(JsonLayout::one_line, [&] {
                writer.whole(run.text);
                writer.whole(static_cast<std::int64_t>(run.source));
                writer.whole(run.line);
            });
        }
    });
}

SourceRun read_source_run(const JsonNode& node) {
    const auto numbers = node.elements();
    if (numbers.size() != 3) node.fail("[code point of the text, code point of the source, line]");
    return {.text = static_cast<std::uint32_t>(numbers[0].whole(0, UINT32_MAX)),
            .source = static_cast<std::uint64_t>(numbers[1].whole(0, INT64_MAX)),
            .line = static_cast<std::uint32_t>(numbers[2].whole(1, UINT32_MAX))};
}

}  // namespace

void write_span(JsonWriter& writer, Span span) {
    writer.key("span");
    writer.array(JsonLayout::one_line, [&] {
        writer.whole(span.begin);
        writer.whole(span.end);
    });
}

void write_article(JsonWriter& writer, const Article& article) {
    if (!is_well_formed_utf8(article.text)) {
        throw InputError(fmt::format("{}: the text is not UTF-8", article.file));
    }
    writer.object(JsonLayout::lines, [&] {
        writer.text_member("id", article.id);
        writer.text_member("file", article.file);
        if (article.record > 0) writer.whole_member("record", article.record);
        writer.known_text_member("outlet", article.outlet);
        writer.known_text_member("url", article.url);
        writer.known_text_member("title", article.title);
        if (article.published) writer.text_member("published", date_text(*article.published));
        writer.known_text_member("published_from", article.published_from);
        writer.known_text_member("encoding", article.encoding);
        writer.text_member("text", article.text);
        if (!article.source_map.empty()) write_source_map(writer, article.source_map);
    });
}

Article read_article(const JsonNode& node) {
    Article article{.id = node.text_of("id"),
                    .file = node.text_of("file"),
                    .record = {},
                    .outlet = node.known_text_of("outlet"),
                    .url = node.known_text_of("url"),
                    .title = node.known_text_of("title"),
                    .published = {},
                    .published_from = node.known_text_of("published_from"),
                    .encoding = node.known_text_of("encoding"),
                    .text = node.text_of("text"),
                    .source_map = {}};
    if (const auto published = node.known_member("published")) {
        article.published = date_from(published->text());
        if (!article.published) published->fail("a date such as \"2020-01-08\"");
    }
    if (const auto record = node.known_member("record"))
        article.record = static_cast<std::size_t>(record->whole(1, INT64_MAX));
    if (const auto runs = node.known_member("source_map")) {
        for (const JsonNode& run : runs->elements()) article.source_map.push_back(read_source_run(run));
    }
    return article;
}

void write_mention(JsonWriter& writer, const Mention& mention) {
    writer.object(JsonLayout::lines, [&] {
        writer.whole_member("article", mention.article);
        write_span(writer, mention.span);
        writer.text_member("quote", mention.quote);
        writer.text_member("role", name_of(mention.role));
        writer.key("candidates");
        writer.array(JsonLayout::lines, [&] {
            for (const Candidate& candidate : mention.candidates) write_candidate(writer, candidate);
        });
        if (mention.overruled) write_overruling(writer, *mention.overruled);
    });
}

Mention read_mention(const JsonNode& node, const DossierPositions& positions) {
    const JsonNode role_node = node.member("role");
    const auto role = mention_role_from(role_node.text());
    if (!role) role_node.fail("\"place\", \"demonym\", \"metonym\", \"organisation\" or \"reference\"");
    Mention mention{.article = positions.article(node.member("article")),
                    .span = {},
                    .quote = node.text_of("quote"),
                    .role = *role,
                    .candidates = {},
                    .overruled = {}};
    mention.span = positions.span(node.member("span"), mention.article);
    for (const JsonNode& candidate : node.member("candidates").elements()) {
        mention.candidates.push_back(read_candidate(candidate, positions));
    }
    if (const auto overruled = node.known_member("overruled"))
        mention.overruled = read_overruling(*overruled, positions);
    return mention;
}

}  // namespace dateline
