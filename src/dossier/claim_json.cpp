#include "dossier/claim_json.hpp"

#include "dossier/article_json.hpp"
#include "dossier/calendar_text.hpp"
#include "dossier/json_decimals.hpp"

#include <string>

namespace dateline {
namespace {

void write_end(JsonWriter& writer, std::string_view name, const ClaimEnd& end) {
    writer.key(name);
    writer.object(JsonLayout::one_line, [&] {
        write_span(writer, end.span);
        writer.text_member("quote", end.quote);
        if (end.mention) writer.whole_member("mention", *end.mention);
        writer.key("candidates");
        writer.array(JsonLayout::one_line, [&] {
            for (const std::size_t place : end.candidates) writer.whole(static_cast<std::int64_t>(place));
        });
        if (end.part) writer.text_member("part", abbreviation(*end.part));
        writer.yes_or_no_member("border", end.border);
        if (end.centre) writer.yes_or_no_member("centre", true);
    });
}

void write_length(JsonWriter& writer, std::string_view name, const ClaimedLength& length) {
    writer.key(name);
    writer.object(JsonLayout::one_line, [&] {
        writer.number_member("low", length.low, json_decimals::as_worded);
        writer.number_member("high", length.high, json_decimals::as_worded);
        writer.number_member("grain", length.grain, json_decimals::as_worded);
        writer.text_member("unit", symbol(length.unit));
        writer.text_member("hedge", name_of(length.hedge));
        writer.yes_or_no_member("by_road", length.by_road);
    });
}

void write_time(JsonWriter& writer, const ClaimedTime& time) {
    writer.key("time");
    writer.object(JsonLayout::one_line, [&] {
        writer.text_member("local", clock_text(time.local_minutes));
        if (time.utc_minutes) writer.text_member("utc", clock_text(*time.utc_minutes));
        writer.known_text_member("zone", time.zone);
        if (time.date) writer.text_member("date", date_text(*time.date));
    });
}

CompassPoint read_compass_point(const JsonNode& node) {
    const auto point = compass_point_from(node.text());
    if (!point) node.fail("a compass point such as \"NNE\"");
    return *point;
}

std::chrono::year_month_day read_date(const JsonNode& node) {
    const auto date = date_from(node.text());
    if (!date) node.fail("a date such as \"2020-01-08\"");
    return *date;
}

int read_clock(const JsonNode& node) {
    const auto minutes = clock_from(node.text());
    if (!minutes) node.fail("a time of day such as \"01:30\"");
    return *minutes;
}

ClaimEnd read_end(const JsonNode& node, const DossierPositions& positions, std::size_t article) {
    ClaimEnd end;
    end.span = positions.span(node.member("span"), article);
    end.quote = node.text_of("quote");
    if (const auto mention = node.known_member("mention")) end.mention = positions.mention(*mention);
    for (const JsonNode& place : node.member("candidates").elements()) {
        end.candidates.push_back(positions.place(place));
    }
    if (const auto part = node.known_member("part")) end.part = read_compass_point(*part);
    end.border = node.member("border").yes_or_no();
    if (const auto centre = node.known_member("centre")) end.centre = centre->yes_or_no();
    return end;
}

ClaimedLength read_length(const JsonNode& node) {
    const auto unit = length_unit_from(node.text_of("unit"));
    if (!unit) node.member("unit").fail("a unit of length such as \"km\" or \"mi\"");
    const auto hedge = hedge_from(node.text_of("hedge"));
    if (!hedge) node.member("hedge").fail("a hedge such as \"bare\" or \"about\"");
    return {.low = node.member("low").number(),
            .high = node.member("high").number(),
            .grain = node.member("grain").number(),
            .unit = *unit,
            .hedge = *hedge,
            .by_road = node.member("by_road").yes_or_no()};
}

ClaimedTime read_time(const JsonNode& node) {
    ClaimedTime time;
    time.local_minutes = read_clock(node.member("local"));
    time.zone = node.known_text_of("zone");
    if (const auto utc = node.known_member("utc")) time.utc_minutes = read_clock(*utc);
    if (const auto date = node.known_member("date")) time.date = read_date(*date);
    return time;
}

void read_what_is_claimed(const JsonNode& node, const DossierPositions& positions, Claim& claim) {
    if (const auto other = node.known_member("second_object")) {
        claim.second_object = read_end(*other, positions, claim.article);
    }
    if (const auto touching = node.known_member("touching")) claim.touching = touching->yes_or_no();
    if (const auto share = node.known_member("share")) claim.share = share->number();
    if (const auto length = node.known_member("length")) claim.length = read_length(*length);
    if (const auto second = node.known_member("second_length")) claim.second_length = read_length(*second);
    if (const auto direction = node.known_member("direction")) {
        claim.direction = read_compass_point(*direction);
    }
    if (const auto time = node.known_member("time")) claim.time = read_time(*time);
    if (const auto weekday = node.known_member("weekday")) {
        claim.weekday = weekday_from(weekday->text());
        if (!claim.weekday) weekday->fail("a day such as \"wednesday\"");
    }
    if (const auto date = node.known_member("date")) claim.date = read_date(*date);
}

}  // namespace

void write_claim(JsonWriter& writer, const Claim& claim, const Judgement* judgement) {
    writer.object(JsonLayout::lines, [&] {
        writer.whole_member("article", claim.article);
        write_span(writer, claim.span);
        writer.text_member("quote", claim.quote);
        writer.text_member("kind", name_of(claim.kind));
        write_end(writer, "subject", claim.subject);
        write_end(writer, "object", claim.object);
        if (claim.second_object) write_end(writer, "second_object", *claim.second_object);
        if (claim.touching) writer.yes_or_no_member("touching", true);
        if (claim.kind == ClaimKind::midway) writer.number_member("share", claim.share, 4);
        if (claim.length) write_length(writer, "length", *claim.length);
        if (claim.second_length) write_length(writer, "second_length", *claim.second_length);
        if (claim.direction) writer.text_member("direction", abbreviation(*claim.direction));
        if (claim.time) write_time(writer, *claim.time);
        if (claim.weekday) writer.text_member("weekday", weekday_text(*claim.weekday));
        if (claim.date) writer.text_member("date", date_text(*claim.date));
        writer.known_text_member("expectation", claim.expectation);
        if (judgement != nullptr) write_judgement(writer, *judgement);
    });
}

Claim read_claim(const JsonNode& node, const DossierPositions& positions) {
    Claim claim;
    claim.article = positions.article(node.member("article"));
    claim.span = positions.span(node.member("span"), claim.article);
    claim.quote = node.text_of("quote");
    const auto kind = claim_kind_from(node.text_of("kind"));
    if (!kind) node.member("kind").fail("a kind of claim such as \"distance\" or \"containment\"");
    claim.kind = *kind;
    claim.subject = read_end(node.member("subject"), positions, claim.article);
    claim.object = read_end(node.member("object"), positions, claim.article);
    read_what_is_claimed(node, positions, claim);
    claim.expectation = node.known_text_of("expectation");
    return claim;
}

}  // namespace dateline
