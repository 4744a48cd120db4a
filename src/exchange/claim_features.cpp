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

const Mention* mention_of(const Dossier& dossier, const ClaimEnd& end) {
    return end.mention ? &dossier.mentions.at(*end.mention) : nullptr;
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

/// What the properties of one end are called.
struct EndNames {
    std::string_view quote, place_id, place_name;
};

constexpr EndNames subject_names{"subject_quote", "subject_place_id", "subject_place_name"};
constexpr EndNames object_names{"object_quote", "object_place_id", "object_place_name"};

void add_end(PropertyList& list, const EndNames& names, const ClaimEnd& end, const Place* place) {
    list.known_text(names.quote, end.quote);
    if (place == nullptr) return;
    list.text(names.place_id, place->id);
    list.text(names.place_name, place->name);
}

void add_measurement(PropertyList& list, const Measurement& measured) {
    list.number("measured_m", measured.length.value(), decimetres);
    list.number("measured_km", measured.length / one(LengthUnit::kilometre), 4);
    list.number("measured_nearest_m", measured.interval.low.value(), decimetres);
    list.number("measured_farthest_m", measured.interval.high.value(), decimetres);
    if (measured.bearing) list.number("measured_azimuth_deg", measured.bearing->value(), degree_decimals);
}

void add_claimed(PropertyList& list, const ClaimedInterval& claimed) {
    list.number("claimed_low_m", claimed.interval.low.value(), decimetres);
    if (std::isfinite(claimed.interval.high.value())) {
        list.number("claimed_high_m", claimed.interval.high.value(), decimetres);
    }
    list.text("rule", claimed.rule);
}

void add_judgement(PropertyList& list, const Judgement& judgement) {
    list.text("verdict", name_of(judgement.verdict));
    list.known_text("reasons", joined(judgement.reasons));
    list.known_text("sentence", judgement.sentence);
    if (judgement.claimed) add_claimed(list, *judgement.claimed);
    if (judgement.measurement) add_measurement(list, *judgement.measurement);
    if (judgement.deviation_percent) list.number("deviation_percent", *judgement.deviation_percent, 1);
    std::vector<std::string> diagnoses;
    for (const Diagnosis& diagnosis : judgement.diagnoses) diagnoses.push_back(diagnosis.sentence);
    list.known_text("diagnoses", joined(diagnoses));
}

}  // namespace

void add_claim(FeatureCollector& features, const Dossier& dossier, std::size_t number) {
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
    features.add(id, shape, [&](PropertyList& list) {
        list.text("feature", "claim");
        list.text("claim_kind", name_of(claim.kind));
        if (judgement != nullptr) {
            add_judgement(list, *judgement);
            list.text("profile", dossier.profile);
        }
        add_end(list, subject_names, claim.subject, ends.subject);
        add_end(list, object_names, claim.object, ends.object);
        if (line) add_line_properties(list, *line);
        add_origin(list, article, claim.span, claim.quote);
        add_choices(list, {mention_of(dossier, claim.subject), mention_of(dossier, claim.object)});
        list.text("gazetteer_version", dossier.gazetteer_version);
    });
}

}  // namespace dateline
