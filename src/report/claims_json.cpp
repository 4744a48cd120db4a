#include "report/claims_json.hpp"

#include "dossier/candidate_score.hpp"
#include "dossier/claim_json.hpp"
#include "report/verdict_count.hpp"

#include <array>

namespace dateline {
namespace {

constexpr int coordinate_decimals = 7;
constexpr int score_decimals = 3;

void write_candidate(JsonWriter& json, const Place& place, double score) {
    json.object(JsonLayout::one_line, [&] {
        json.text_member("id", place.id);
        json.text_member("name", place.name);
        json.text_member("kind", name_of(place.kind));
        json.known_text_member("country_code", place.country);
        json.known_text_member("admin1", place.admin1);
        json.number_member("lat_deg", place.point.latitude().value(), coordinate_decimals);
        json.number_member("lon_deg", place.point.longitude().value(), coordinate_decimals);
        json.number_member("radius_m", place.extent.radius.value(), 0);
        json.known_text_member("radius_source", place.extent.source);
        json.number_member("score", score, score_decimals);
    });
}

void write_overruled(JsonWriter& json, const Mention& mention) {
    if (!mention.overruled) return;
    json.key("overruled");
    json.object(JsonLayout::one_line, [&] {
        json.text_member("by", mention.overruled->by);
        json.known_text_member("note", mention.overruled->note);
    });
}

void write_end(JsonWriter& json, std::string_view key, const Dossier& dossier, const ClaimEnd& end) {
    if (end.quote.empty()) return;
    json.key(key);
    json.object(JsonLayout::lines, [&] {
        json.text_member("quote", end.quote);
        if (end.mention) write_overruled(json, dossier.mentions[*end.mention]);
        json.key("candidates");
        json.array(JsonLayout::lines, [&] {
            for (const std::size_t place : end.candidates) {
                write_candidate(json, dossier.places[place], candidate_score(dossier, end, place));
            }
        });
    });
}

/// The measured length in the three units in which people check it.
void write_measured(JsonWriter& json, const Measurement& measurement) {
    json.key("measured");
    json.object(JsonLayout::one_line, [&] {
        for (const auto unit : {LengthUnit::kilometre, LengthUnit::mile, LengthUnit::nautical_mile}) {
            json.number_member(symbol(unit), measurement.length / one(unit), 1);
        }
    });
}

void write_one(JsonWriter& json, const Dossier& dossier, std::size_t position, ClaimPositions& positions) {
    const Claim& claim = dossier.claims[position];
    const Judgement& judgement = dossier.judgements[position];
    json.object(JsonLayout::lines, [&] {
        json.text_member("verdict", name_of(judgement.verdict));
        json.text_member("position", positions.of(claim));
        json.text_member("article_id", dossier.articles[claim.article].id);
        json.known_text_member("expectation", claim.expectation);
        if (judgement.measurement) write_measured(json, *judgement.measurement);
        write_end(json, "subject_places", dossier, claim.subject);
        write_end(json, "object_places", dossier, claim.object);
        json.key("claim");
        write_claim(json, claim, &judgement);
    });
}

void write_claims_of(JsonWriter& json, const Dossier& dossier) {
    ClaimPositions positions{dossier};
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) write_one(json, dossier, i, positions);
}

}  // namespace

void write_claims_json(const ClaimsOrigin& origin, const DossierReader& read_all, const TextSink& write) {
    JsonWriter json;
    std::array<std::size_t, all_verdicts.size()> counts{};
    json.object(JsonLayout::lines, [&] {
        json.text_member("format", "dateline-claims");
        json.whole_member("schema_version", claims_schema_version);
        json.text_member("program_version", origin.program_version);
        json.text_member("gazetteer_version", origin.gazetteer_version);
        json.text_member("profile", origin.profile);
        json.text_member("model", "WGS84 geodesic");
        json.key("claims");
        json.array(JsonLayout::lines, [&] {
            read_all([&](const Dossier& dossier) {
                for (std::size_t i = 0; i < counts.size(); ++i)
                    counts[i] += count_of(dossier, all_verdicts[i]);
                write_claims_of(json, dossier);
                write(json.drain());
            });
        });
        json.key("counts");
        json.object(JsonLayout::one_line, [&] {
            for (std::size_t i = 0; i < counts.size(); ++i)
                json.whole_member(name_of(all_verdicts[i]), counts[i]);
        });
    });
    write(json.take());
}

std::string claims_json(const Dossier& dossier) {
    std::string all;
    write_claims_json(
        {dossier.program_version, dossier.gazetteer_version, dossier.profile},
        [&](const DossierTaker& take) { take(dossier); }, [&](std::string_view piece) { all += piece; });
    return all;
}

}  // namespace dateline
