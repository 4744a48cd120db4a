#include "report/sarif.hpp"

#include "dossier/json_writer.hpp"
#include "report/claim_region.hpp"
#include "report/finding_words.hpp"
#include "report/terminal_text.hpp"
#include "report/uri.hpp"
#include "report/verdict_count.hpp"

#include <fmt/format.h>

#include <array>

namespace dateline {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

struct Rule {
    ClaimKind kind;
    std::string_view id;
    std::string_view title;
    std::string_view meaning;
};

/// In the order of ClaimKind, so that a kind is the index of its rule.
constexpr std::array rules{
    Rule{ClaimKind::distance, "distance", "Distance and direction",
         "How far and in which direction one place lies from another, measured on WGS84 between their points "
         "and "
         "between their nearest and farthest edges."},
    Rule{ClaimKind::containment, "containment", "What a place lies in",
         "Whether a place lies in a country, a division or a part of one, by the gazetteer's codes and "
         "areas."},
    Rule{ClaimKind::nearness, "nearness", "Nearness without a number",
         "Words such as near or outside give no number to test; what was measured is told all the same."},
    Rule{ClaimKind::local_time, "local-time", "Local time",
         "Whether two clocks given for one moment agree in the place's time zone on that date."},
    Rule{ClaimKind::weekday, "weekday", "Weekday of a date", "Whether the date is that day of the week."},
    Rule{ClaimKind::midway, "midway", "Halfway between two places",
         "Whether a place lies about as far from one place as from the other, and on the way."},
};

constexpr std::string_view verdicts_help =
    "Contradicted (error): no reading of the words fits. Off (warning): outside what the words allow, but a "
    "named "
    "charitable reading fits, such as the edge of the city. Unverifiable (note): a place is not known, or "
    "the words give "
    "no number. Run dateline check --explain for the places, the interval and the rule.";

std::string_view level_of(const Claim& claim, Verdict verdict) {
    if (!claim.expectation.empty()) return "error";
    switch (verdict) {
        case Verdict::contradicted:
            return "error";
        case Verdict::off:
            return "warning";
        default:
            return "note";
    }
}

bool needs_a_person(const Claim& claim, const Judgement& judgement) {
    return claim.expectation.empty() ? judgement.verdict != Verdict::supported
                                     : claim.expectation != name_of(judgement.verdict);
}

void write_message(JsonWriter& json, std::string_view key, std::string_view text) {
    json.key(key);
    json.object(JsonLayout::one_line, [&] { json.text_member("text", text); });
}

void write_rule(JsonWriter& json, const Rule& rule) {
    json.object(JsonLayout::lines, [&] {
        json.text_member("id", rule.id);
        write_message(json, "shortDescription", rule.title);
        write_message(json, "fullDescription", rule.meaning);
        write_message(json, "help", fmt::format("{} {}", rule.meaning, verdicts_help));
        json.key("defaultConfiguration");
        json.object(JsonLayout::one_line, [&] { json.text_member("level", "error"); });
    });
}

void write_tool(JsonWriter& json, const ClaimsOrigin& origin) {
    json.key("tool");
    json.object(JsonLayout::lines, [&] {
        json.key("driver");
        json.object(JsonLayout::lines, [&] {
            json.text_member("name", "Dateline");
            json.text_member("semanticVersion", origin.program_version);
            json.key("rules");
            json.array(JsonLayout::lines, [&] {
                for (const Rule& rule : rules) write_rule(json, rule);
            });
        });
    });
}

void write_region(JsonWriter& json, const ClaimRegion& region, const std::string& quote) {
    json.key("region");
    json.object(JsonLayout::lines, [&] {
        json.whole_member("startLine", region.line);
        if (region.column) json.whole_member("startColumn", *region.column);
        if (region.end_column) {
            json.whole_member("endLine", region.end_line);
            json.whole_member("endColumn", *region.end_column);
        }
        if (region.char_offset) json.whole_member("charOffset", *region.char_offset);
        if (region.char_length > 0) json.whole_member("charLength", region.char_length);
        write_message(json, "snippet", quote);
    });
}

void write_location(JsonWriter& json, const ClaimRegion& region, const std::string& quote) {
    json.key("locations");
    json.array(JsonLayout::lines, [&] {
        json.object(JsonLayout::lines, [&] {
            json.key("physicalLocation");
            json.object(JsonLayout::lines, [&] {
                json.key("artifactLocation");
                json.object(JsonLayout::one_line, [&] {
                    json.text_member("uri", region.file == "-" ? "stdin" : uri_of_path(region.file));
                });
                write_region(json, region, quote);
            });
        });
    });
}

void write_result(JsonWriter& json, const Claim& claim, const Judgement& judgement, ClaimRegions& regions) {
    const auto rule = static_cast<std::size_t>(claim.kind);
    const std::string expected = claim.expectation.empty() ? "" : "expected " + claim.expectation + "; ";
    json.object(JsonLayout::lines, [&] {
        json.text_member("ruleId", rules.at(rule).id);
        json.whole_member("ruleIndex", rule);
        json.text_member("level", level_of(claim, judgement.verdict));
        write_message(
            json, "message",
            on_one_line(fmt::format("\"{}\": {}{}", claim.quote, expected, verdict_in_words(judgement))));
        write_location(json, regions.of(claim), claim.quote);
        json.key("properties");
        json.object(JsonLayout::lines, [&] {
            json.text_member("verdict", name_of(judgement.verdict));
            json.texts_member("reasons", judgement.reasons);
            json.known_text_member("correction", judgement.correction);
        });
    });
}

void write_results(JsonWriter& json, const DossierReader& read_all, const TextSink& write) {
    json.key("results");
    json.array(JsonLayout::lines, [&] {
        read_all([&](const Dossier& dossier) {
            ClaimRegions regions{dossier};
            for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
                if (needs_a_person(dossier.claims[i], dossier.judgements[i]))
                    write_result(json, dossier.claims[i], dossier.judgements[i], regions);
            }
            write(json.drain());
        });
    });
}

}  // namespace

void write_sarif(const ClaimsOrigin& origin, const DossierReader& read_all, const TextSink& write) {
    JsonWriter json;
    json.object(JsonLayout::lines, [&] {
        json.text_member("$schema", schema);
        json.text_member("version", "2.1.0");
        json.key("runs");
        json.array(JsonLayout::lines, [&] {
            json.object(JsonLayout::lines, [&] {
                write_tool(json, origin);
                json.text_member("columnKind", "unicodeCodePoints");
                json.key("properties");
                json.object(JsonLayout::lines, [&] {
                    json.text_member("profile", origin.profile);
                    json.text_member("gazetteer_version", origin.gazetteer_version);
                    json.text_member("model", "WGS84 geodesic");
                });
                write_results(json, read_all, write);
            });
        });
    });
    write(json.take());
}

}  // namespace dateline
