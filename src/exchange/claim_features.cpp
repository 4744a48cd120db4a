#include "exchange/claim_features.hpp"

#include "exchange/feature_properties.hpp"
#include "exchange/place_shape.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

constexpr int decimetres = 1;
constexpr int degree_decimals = 4;

const Place* first_place(const Dossier& dossier, const ClaimEnd& end) {
    return end.candidates.empty() ? nullptr : &dossier.places.at(end.candidates.front());
}

/// The two ends as they were measured, else as they were most likely meant.
struct Ends {
    const Place* subject = nullptr;
    const Place* object = nullptr;
};

Ends ends_of(const Dossier& dossier, const Claim& claim, const Judgement* judgement) {
    if (judgement != nullptr && judgement->measurement) {
        return {&dossier.places.at(judgement->measurement->subject),
                &dossier.places.at(judgement->measurement->object)};
    }
    return {first_place(dossier, claim.subject), first_place(dossier, claim.object)};
}

bool is_about_two_places(const Claim& claim) {
    return claim.kind == ClaimKind::distance || claim.kind == ClaimKind::nearness;
}

FeatureShape point_of(const Ends& ends) {
    if (ends.subject != nullptr) return ends.subject->point;
    if (ends.object != nullptr) return ends.object->point;
    return {};
}

void write_end(JsonWriter& json, const std::string& name, const ClaimEnd& end, const Place* place) {
    json.known_text_member(name + "_quote", end.quote);
    if (place == nullptr) return;
    json.text_member(name + "_place_id", place->id);
    json.text_member(name + "_place_name", place->name);
}

void write_measurement(JsonWriter& json, const Measurement& measured) {
    json.number_member("measured_m", measured.length.value(), decimetres);
    json.number_member("measured_km", measured.length / one(LengthUnit::kilometre), 4);
    json.number_member("measured_nearest_m", measured.interval.low.value(), decimetres);
    json.number_member("measured_farthest_m", measured.interval.high.value(), decimetres);
    if (measured.bearing)
        json.number_member("measured_azimuth_deg", measured.bearing->value(), degree_decimals);
}

void write_claimed(JsonWriter& json, const ClaimedInterval& claimed) {
    json.number_member("claimed_low_m", claimed.interval.low.value(), decimetres);
    if (std::isfinite(claimed.interval.high.value())) {
        json.number_member("claimed_high_m", claimed.interval.high.value(), decimetres);
    }
    json.text_member("rule", claimed.rule);
}

void write_judgement(JsonWriter& json, const Judgement& judgement) {
    json.text_member("verdict", name_of(judgement.verdict));
    json.known_text_member("reasons", joined(judgement.reasons));
    json.known_text_member("sentence", judgement.sentence);
    if (judgement.claimed) write_claimed(json, *judgement.claimed);
    if (judgement.measurement) write_measurement(json, *judgement.measurement);
    if (judgement.deviation_percent) json.number_member("deviation_percent", *judgement.deviation_percent, 1);
    std::vector<std::string> diagnoses;
    for (const Diagnosis& diagnosis : judgement.diagnoses) diagnoses.push_back(diagnosis.sentence);
    json.known_text_member("diagnoses", joined(diagnoses));
}

}  // namespace

void write_claim(GeoJsonStream& stream, const Dossier& dossier, std::size_t number) {
    const Claim& claim = dossier.claims.at(number);
    const Article& article = dossier.articles.at(claim.article);
    const bool judged = number < dossier.judgements.size();
    const Judgement* judgement = judged ? &dossier.judgements[number] : nullptr;
    const Ends ends = ends_of(dossier, claim, judgement);

    std::optional<ConnectingLine> line;
    if (is_about_two_places(claim) && ends.subject != nullptr && ends.object != nullptr) {
        line = connecting_line(*ends.object, *ends.subject);
    }
    const FeatureShape shape = line ? FeatureShape{drawn(*line)} : point_of(ends);
    const std::string id = fmt::format("{}/claim/{}-{}", article.id, claim.span.begin, claim.span.end);
    stream.feature(id, shape, [&](JsonWriter& json) {
        json.text_member("feature", "claim");
        json.text_member("claim_kind", name_of(claim.kind));
        if (judgement != nullptr) {
            write_judgement(json, *judgement);
            json.text_member("profile", dossier.profile);
        }
        write_end(json, "subject", claim.subject, ends.subject);
        write_end(json, "object", claim.object, ends.object);
        if (line) write_line_properties(json, *line);
        write_origin(json, article, claim.span, claim.quote);
        json.text_member("gazetteer_version", dossier.gazetteer_version);
    });
}

}  // namespace dateline
