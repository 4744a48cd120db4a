#include "exchange/feature_properties.hpp"

#include <fmt/format.h>

#include "dossier/calendar_text.hpp"

namespace dateline {

void add_origin(PropertyList& list, const Article& article, Span span, const std::string& quote) {
    list.text("article", article.id);
    list.text("file", article.file);
    list.known_text("outlet", article.outlet);
    list.known_text("url", article.url);
    if (article.published) list.text("published", date_text(*article.published), FieldType::date);
    list.text("quote", quote);
    list.whole("quote_begin", span.begin);
    list.whole("quote_end", span.end);
}

void add_mention_properties(PropertyList& list, const Mention& mention) {
    list.text("mention", mention.quote);
    list.whole("mention_begin", mention.span.begin);
    list.whole("mention_end", mention.span.end);
}

void add_choices(PropertyList& list, const std::vector<const Mention*>& mentions) {
    std::vector<std::string> choices;
    for (const Mention* mention : mentions) {
        if (mention == nullptr || !mention->overruled) continue;
        const Overruling& choice = *mention->overruled;
        choices.push_back(fmt::format("{} ({}{}{})", mention->quote, choice.by,
                                      choice.note.empty() ? "" : ": ", choice.note));
    }
    list.known_text("chosen_by_hand", joined(choices));
}

void add_place_properties(PropertyList& list, const Place& place) {
    list.text("place_id", place.id);
    list.text("place_name", place.name);
    list.text("place_kind", name_of(place.kind));
    list.known_text("country", place.country);
    if (place.disputed) list.yes_or_no("disputed_place", true);
}

void add_uncertainty(PropertyList& list, const Place& place) {
    constexpr int decimals = 1;
    list.number("coordinateUncertaintyInMeters", place.extent.radius.value(), decimals);
    list.known_text("extent_source", place.extent.source);
}

void add_times(PropertyList& list, const std::optional<TimeRange>& time) {
    if (!time) return;
    list.text("start", instant_text(time->begin), FieldType::instant);
    list.text("end", instant_text(time->end), FieldType::instant);
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
