#include "dossier/claim_json.hpp"
#include "dossier/json_decimals.hpp"

#include <cmath>

namespace dateline {
namespace {

constexpr std::string_view model = "WGS84 geodesic";

/// "low_m" and "high_m"; no upper bound is no "high_m".
void write_interval(JsonWriter& writer, LengthInterval interval) {
    writer.number_member("low_m", interval.low.value(), json_decimals::length_m);
    if (std::isfinite(interval.high.value())) {
        writer.number_member("high_m", interval.high.value(), json_decimals::length_m);
    }
}

LengthInterval read_interval(const JsonNode& node) {
    const auto high = node.known_member("high_m");
    return {Meters{node.member("low_m").number()}, high ? Meters{high->number()} : infinite_length};
}

void write_measurement(JsonWriter& writer, const Measurement& measurement) {
    writer.key("measurement");
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("model", model);
        writer.whole_member("subject", measurement.subject);
        writer.whole_member("object", measurement.object);
        writer.number_member("length_m", measurement.length.value(), json_decimals::length_m);
        write_interval(writer, measurement.interval);
        if (measurement.bearing) {
            writer.number_member("bearing_deg", measurement.bearing->value(), json_decimals::bearing_deg);
        }
    });
}

Measurement read_measurement(const JsonNode& node, const DossierPositions& positions) {
    Measurement measurement{.subject = positions.place(node.member("subject")),
                            .object = positions.place(node.member("object")),
                            .length = Meters{node.member("length_m").number()},
                            .interval = read_interval(node),
                            .bearing = {}};
    if (const auto bearing = node.known_member("bearing_deg")) {
        measurement.bearing = Degrees{bearing->number()};
    }
    return measurement;
}

void write_claimed(JsonWriter& writer, const ClaimedInterval& claimed) {
    writer.key("claimed");
    writer.object(JsonLayout::one_line, [&] {
        write_interval(writer, claimed.interval);
        writer.text_member("rule", claimed.rule);
    });
}

void write_diagnosis(JsonWriter& writer, const Diagnosis& diagnosis) {
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("code", diagnosis.code);
        writer.text_member("sentence", diagnosis.sentence);
    });
}

}  // namespace

void write_judgement(JsonWriter& writer, const Judgement& judgement) {
    writer.key("judgement");
    writer.object(JsonLayout::lines, [&] {
        writer.text_member("verdict", name_of(judgement.verdict));
        writer.texts_member("reasons", judgement.reasons);
        writer.text_member("sentence", judgement.sentence);
        writer.known_text_member("correction", judgement.correction);
        if (judgement.measurement) write_measurement(writer, *judgement.measurement);
        if (judgement.claimed) write_claimed(writer, *judgement.claimed);
        if (judgement.deviation_percent) {
            writer.number_member("deviation_percent", *judgement.deviation_percent, json_decimals::percent);
        }
        writer.key("diagnoses");
        writer.array(JsonLayout::lines, [&] {
            for (const Diagnosis& diagnosis : judgement.diagnoses) write_diagnosis(writer, diagnosis);
        });
    });
}

Judgement read_judgement(const JsonNode& node, const DossierPositions& positions) {
    const auto verdict = verdict_from(node.text_of("verdict"));
    if (!verdict) node.member("verdict").fail("a verdict such as \"supported\"");
    Judgement judgement;
    judgement.verdict = *verdict;
    judgement.reasons = node.member("reasons").texts();
    judgement.sentence = node.text_of("sentence");
    if (const auto correction = node.known_member("correction")) judgement.correction = correction->text();
    if (const auto measurement = node.known_member("measurement")) {
        judgement.measurement = read_measurement(*measurement, positions);
    }
    if (const auto claimed = node.known_member("claimed")) {
        judgement.claimed = ClaimedInterval{read_interval(*claimed), claimed->text_of("rule")};
    }
    if (const auto deviation = node.known_member("deviation_percent")) {
        judgement.deviation_percent = deviation->number();
    }
    for (const JsonNode& diagnosis : node.member("diagnoses").elements()) {
        judgement.diagnoses.push_back({diagnosis.text_of("code"), diagnosis.text_of("sentence")});
    }
    return judgement;
}

}  // namespace dateline
