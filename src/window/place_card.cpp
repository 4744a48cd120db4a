#include "window/card_parts.hpp"

#include "geo/coordinate_text.hpp"
#include "geodesy/geodesic_line.hpp"
#include "window/candidate_list.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace dateline {
namespace {

constexpr std::size_t most_names = 8;
constexpr std::size_t most_mentions = 12;

std::string joined(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// Other names that the gazetteer knows, in the order it keeps them.
std::string other_names(const Gazetteer& gazetteer, const Place& place) {
    const auto number = gazetteer.by_id(place.id);
    if (!number) return {};
    std::vector<std::string> names;
    for (const auto& name : gazetteer.names(*number)) {
        const bool known =
            name.text == place.name || std::find(names.begin(), names.end(), name.text) != names.end();
        if (!known && names.size() < most_names) names.emplace_back(name.text);
    }
    return joined(names);
}

void draw_ids(Ui& ui, const Place& place) {
    std::vector<std::string> ids{place.id};
    ids.insert(ids.end(), place.other_ids.begin(), place.other_ids.end());
    ui.labelled("Ids", joined(ids));
}

void draw_extent(Ui& ui, const Extent& extent) {
    const std::string radius = fmt::format("{} {:g} km", extent.area ? "area, to" : "radius",
                                           std::round(extent.radius.value() / 100) / 10);
    ui.labelled("Extent", extent.source.empty() ? radius : fmt::format("{} ({})", radius, extent.source));
}

bool means(const Mention& mention, std::size_t place) {
    return mention.resolved() && mention.candidates.front().place == place;
}

/// The article's own spellings of a place, each with the first span of it in that article.
void draw_mentions(Ui& ui, const Dossier& dossier, std::size_t place) {
    std::set<std::pair<std::size_t, std::string>> seen;
    for (const Mention& mention : dossier.mentions) {
        if (!means(mention, place) || !seen.insert({mention.article, mention.quote}).second) continue;
        if (seen.size() == 1) draw_section(ui, "Named as");
        if (seen.size() > most_mentions) return;
        draw_quote(ui, dossier.articles[mention.article], mention.quote, mention.span);
    }
}

void draw_reports(Ui& ui, const Dossier& dossier, const MapObject& object) {
    if (!object.event) return;
    const Event& event = dossier.events[*object.event];
    draw_section(ui, title_of(event));
    for (const Report& report : event.reports) {
        const auto& wanted = object.articles;
        if (std::find(wanted.begin(), wanted.end(), report.article) == wanted.end()) continue;
        draw_quote(ui, dossier.articles[report.article], report.quote, report.span);
    }
}

}  // namespace

void draw_section(Ui& ui, std::string_view title) {
    ui.gap(10);
    ui.line();
    ui.gap(8);
    ui.text(title, strong_text);
}

void draw_quote(Ui& ui, const Article& article, std::string_view quote, Span span) {
    ui.gap(4);
    if (is_table(article)) {  // whose words may be the program's own
        ui.text(quote);
        return ui.text(entry_text(article, span), quiet_text);
    }
    ui.text(fmt::format("\u201C{}\u201D", quote));
    ui.text(origin_text(article, span), quiet_text);
}

void draw_place(Ui& ui, const CardSubject& subject, const Place& place) {
    ui.text(place.name, heading_text);
    ui.text(kind_text(place), quiet_text);
    ui.gap(8);
    ui.copyable("Decimal", as_decimal(place.point));
    ui.copyable("DMS", as_dms(place.point));
    ui.copyable("MGRS", as_mgrs(place.point));
    draw_extent(ui, place.extent);
    draw_ids(ui, place);
    if (const auto names = other_names(subject.gazetteer, place); !names.empty()) {
        ui.labelled("Also", names);
    }
}

void draw_reasons(Ui& ui, const Dossier& dossier, std::size_t place) {
    const auto found = std::find_if(dossier.mentions.begin(), dossier.mentions.end(),
                                    [place](const Mention& mention) { return means(mention, place); });
    const bool by_hand = found != dossier.mentions.end() && found->overruled;  // said with who did
    if (by_hand || found == dossier.mentions.end() || found->candidates.front().reasons.empty()) return;
    ui.labelled("Why", joined(found->candidates.front().reasons));
}

void draw_found_card(Ui& ui, const CardSubject& subject, const Place& place, Actions& actions) {
    draw_place(ui, subject, place);
    const auto& places = subject.dossier.places;
    const auto known = std::find_if(places.begin(), places.end(),
                                    [&place](const Place& other) { return other.id == place.id; });
    if (known == places.end()) return;
    const auto number = static_cast<std::size_t>(known - places.begin());
    draw_reasons(ui, subject.dossier, number);
    draw_candidates(ui, subject, number, actions);
    draw_mentions(ui, subject.dossier, number);
}

void draw_area_or_disc(Ui& ui, const CardSubject& subject, const MapObject& object) {
    draw_place(ui, subject, subject.dossier.places[*object.place]);
    ui.gap(6);
    ui.text(object.kind == MapObjectKind::launch_area
                ? "The launch is known only as this area, so it has no point on the map."
                : "The disc shows how far the site may be from its point.",
            quiet_text);
}

void draw_line(Ui& ui, const CardSubject& subject, const MapObject& object) {
    const bool lower_bound = object.kind == MapObjectKind::lower_bound_line;
    ui.text(object.event ? ends_text(subject.dossier, object) : object.label, heading_text);
    ui.text(lower_bound ? "From the nearest point of the border: the real way is at least this long."
                        : "Shortest line on the WGS84 ellipsoid.",
            quiet_text);
    ui.gap(8);
    ui.labelled("Length", line_length_text(object));
    const auto way = shortest_line(object.line.front(), object.line.back());
    ui.labelled("Bearing", bearing_text(way.bearing_at_start) + " at the start");
    ui.labelled("", bearing_text(way.bearing_at_end) + " on arrival");
    ui.copyable("From", as_decimal(object.line.front()));
    ui.copyable("To", as_decimal(object.line.back()));
}

void draw_sources(Ui& ui, const Dossier& dossier, const MapObject& object) {
    draw_reports(ui, dossier, object);
    if (object.place) draw_mentions(ui, dossier, *object.place);
}

}  // namespace dateline
