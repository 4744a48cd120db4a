#include "dossier/dossier_json.hpp"

#include "dossier/article_json.hpp"
#include "dossier/claim_json.hpp"
#include "dossier/event_json.hpp"
#include "dossier/json_text.hpp"
#include "dossier/place_json.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::string_view format_name = "dateline-dossier";

/// Takes the JSON's pieces.
using JsonTaker = std::function<void(std::string_view)>;

constexpr std::size_t values_a_piece = 256;

/// Calls `write(i)` for each of `count` values, and hands on what they gave every few hundred.
template <typename Write>
void write_list(JsonWriter& writer, std::string_view name, std::size_t count, const JsonTaker& take,
                const Write& write) {
    writer.key(name);
    writer.array(JsonLayout::lines, [&] {
        for (std::size_t i = 0; i < count; ++i) {
            write(i);
            if (i % values_a_piece == values_a_piece - 1) take(writer.drain());
        }
    });
}

void write_lists(JsonWriter& writer, const Dossier& dossier, const JsonTaker& take) {
    const auto list = [&](std::string_view name, const auto& values, const auto& write) {
        write_list(writer, name, values.size(), take, [&](std::size_t i) { write(writer, values[i]); });
    };
    list("articles", dossier.articles, write_article);
    list("places", dossier.places, write_place);
    list("mentions", dossier.mentions, write_mention);
    write_list(writer, "claims", dossier.claims.size(), take, [&](std::size_t i) {
        const bool judged = i < dossier.judgements.size();
        write_claim(writer, dossier.claims[i], judged ? &dossier.judgements[i] : nullptr);
    });
    list("events", dossier.events, write_event);
}

void check_format(const JsonNode& root) {
    if (root.known_text_of("format") != format_name) {
        root.refuse(fmt::format("not a saved dossier: \"format\": \"{}\" is missing", format_name));
    }
    const JsonNode version = root.member("schema_version");
    if (version.whole(0, INT64_MAX) != dossier_schema_version) {
        version.fail(fmt::format("{}; read the articles again to get a dossier of this version",
                                 dossier_schema_version));
    }
}

std::string read_profile(const JsonNode& node) {
    std::string profile = node.text();
    std::string_view name = profile;
    if (name.ends_with("+changed")) name.remove_suffix(std::string_view{"+changed"}.size());
    if (name != "press" && name != "strict") node.fail("\"press\" or \"strict\"");
    return profile;
}

template <typename Value, typename Read>
void read_list(const JsonNode& root, std::string_view name, std::vector<Value>& values, const Read& read) {
    for (const JsonNode& node : root.member(name).elements()) values.push_back(read(node));
}

void read_claims(const JsonNode& claims, const DossierPositions& positions, Dossier& dossier) {
    for (const JsonNode& node : claims.elements()) {
        dossier.claims.push_back(read_claim(node, positions));
        if (const auto judgement = node.known_member("judgement")) {
            dossier.judgements.push_back(read_judgement(*judgement, positions));
        }
    }
    if (!dossier.judgements.empty() && dossier.judgements.size() != dossier.claims.size()) {
        claims.refuse("some claims have a judgement and some have none");
    }
}

}  // namespace

std::string to_json(const Dossier& dossier, JsonLayout layout) {
    std::string json;
    write_json(dossier, layout, [&json](std::string_view piece) { json += piece; });
    return json;
}

void write_json(const Dossier& dossier, JsonLayout layout, const JsonTaker& write) {
    JsonWriter writer;
    writer.object(layout, [&] {
        writer.text_member("format", format_name);
        writer.whole_member("schema_version", dossier_schema_version);
        writer.text_member("program_version", dossier.program_version);
        writer.text_member("gazetteer_version", dossier.gazetteer_version);
        writer.text_member("profile", dossier.profile);
        write_lists(writer, dossier, write);
    });
    write(writer.take());
}

Dossier dossier_from_json(std::string_view json, std::string_view file) {
    const JsonNode root = JsonNode::parse(json, file);
    check_format(root);
    Dossier dossier;
    dossier.program_version = root.text_of("program_version");
    dossier.gazetteer_version = root.text_of("gazetteer_version");
    dossier.profile = read_profile(root.member("profile"));
    read_list(root, "articles", dossier.articles, read_article);
    read_list(root, "places", dossier.places, read_place);

    DossierPositions positions;
    for (const Article& article : dossier.articles) {
        positions.text_lengths.push_back(code_points_in(article.text));
    }
    positions.places = dossier.places.size();
    positions.mentions = root.member("mentions").elements().size();
    read_list(root, "mentions", dossier.mentions,
              [&](const JsonNode& node) { return read_mention(node, positions); });
    read_claims(root.member("claims"), positions, dossier);
    read_list(root, "events", dossier.events,
              [&](const JsonNode& node) { return read_event(node, positions); });
    return dossier;
}

bool looks_like_dossier(std::string_view bytes) {
    const auto skip_space = [&bytes] {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    };
    const auto take = [&](std::string_view expected) {
        skip_space();
        if (!bytes.starts_with(expected)) return false;
        bytes.remove_prefix(expected.size());
        return true;
    };
    return take("{") && take("\"format\"") && take(":") && take(fmt::format("\"{}\"", format_name));
}

}  // namespace dateline
