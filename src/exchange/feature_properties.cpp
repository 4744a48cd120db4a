#include "exchange/feature_properties.hpp"

#include "dossier/calendar_text.hpp"

namespace dateline {

void write_origin(JsonWriter& json, const Article& article, Span span, const std::string& quote) {
    json.text_member("article", article.id);
    json.text_member("file", article.file);
    json.known_text_member("outlet", article.outlet);
    json.known_text_member("url", article.url);
    if (article.published) json.text_member("published", date_text(*article.published));
    json.text_member("quote", quote);
    json.whole_member("quote_begin", span.begin);
    json.whole_member("quote_end", span.end);
}

void write_mention_properties(JsonWriter& json, const Mention& mention) {
    json.text_member("mention", mention.quote);
    json.whole_member("mention_begin", mention.span.begin);
    json.whole_member("mention_end", mention.span.end);
}

void write_place_properties(JsonWriter& json, const Place& place) {
    json.text_member("place_id", place.id);
    json.text_member("place_name", place.name);
    json.text_member("place_kind", name_of(place.kind));
    json.known_text_member("country", place.country);
    if (place.disputed) json.yes_or_no_member("disputed_place", true);
}

void write_uncertainty(JsonWriter& json, const Place& place) {
    constexpr int decimals = 1;
    json.number_member("coordinateUncertaintyInMeters", place.extent.radius.value(), decimals);
    json.known_text_member("extent_source", place.extent.source);
}

void write_times(JsonWriter& json, const std::optional<TimeRange>& time) {
    if (!time) return;
    json.text_member("start", instant_text(time->begin));
    json.text_member("end", instant_text(time->end));
}

std::string joined(const std::vector<std::string>& texts) {
    std::string result;
    for (const std::string& text : texts) {
        if (!result.empty()) result += "; ";
        result += text;
    }
    return result;
}

}  // namespace dateline
