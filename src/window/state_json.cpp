#include "window/state_json.hpp"

#include "dossier/calendar_text.hpp"
#include "window/object_kind_name.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double value, int decimals) {
    const double factor = std::pow(10, decimals);
    return std::round(value * factor) / factor;
}

Json position(LatLon point) {
    return {{"lat", rounded(point.latitude().value(), 7)}, {"lon", rounded(point.longitude().value(), 7)}};
}

Json camera_json(const MapView& view) {
    const PixelSize size = view.camera.size;
    const PixelPoint middle{size.width / 2, size.height / 2};
    Json camera;
    if (const auto point = view.to_lat_lon(middle)) camera = position(*point);
    if (const auto ground = view.ground_meters_per_pixel(middle)) {
        camera["ground_m_per_px"] = rounded(*ground, 4);
    }
    camera["projection"] = name_of(view.projection.kind());
    const LatLon center = view.projection.center();
    camera["center_lat"] = rounded(center.latitude().value(), 7);
    camera["center_lon"] = rounded(center.longitude().value(), 7);
    camera["width"] = size.width;
    camera["height"] = size.height;
    return camera;
}

Json pointer_json(const WindowState& state) {
    if (!state.pointer) return nullptr;
    Json pointer{{"x", (state.pointer->x + state.layout.map.left) * state.scale},
                 {"y", (state.pointer->y + state.layout.map.top) * state.scale}};
    if (const auto point = state.view.to_lat_lon(*state.pointer)) pointer.update(position(*point));
    return pointer;
}

Json selection_json(const Selection& selection) {
    if (const auto* chosen = std::get_if<ChooseEvent>(&selection)) return {{"event", chosen->event + 1}};
    if (const auto* chosen = std::get_if<ChooseClaim>(&selection)) return {{"claim", chosen->claim + 1}};
    if (const auto* chosen = std::get_if<ChooseObject>(&selection)) return {{"object", chosen->object}};
    if (const auto* chosen = std::get_if<FoundChosen>(&selection)) return {{"found", chosen->place.id}};
    return nullptr;
}

Json search_json(const WindowState& state) {
    const PlaceSearch& search = state.search;
    if (!search.is_open()) return nullptr;
    Json found = Json::array();
    for (const FoundPlace& one : search.found()) found.push_back(one.place.id);
    const auto& places = state.model.dossier().places;
    return {{"text", search.field().text()},
            {"found", found},
            {"chosen", search.chosen() + 1},
            {"instead_of", state.replaced ? Json(places[*state.replaced].id) : Json(nullptr)}};
}

Json rings_json(const RangeTool& tool) {
    Json rings = Json::array();
    for (const DrawnRing& ring : tool.rings()) {
        rings.push_back({{"center", ring.center.id},
                         {"name", ring.range.name},
                         {"direction", ring.direction == RingDirection::forward ? "forward" : "backward"},
                         {"radius_m", rounded(ring.range.range.value(), 3)}});
    }
    return rings;
}

Json span_json(TimeSpan span) {
    return {{"begin", instant_text(span.begin)}, {"end", instant_text(span.end)}};
}

Json timeline_json(const Timeline& timeline) {
    if (!timeline.span()) return nullptr;
    return {{"span", span_json(*timeline.span())},
            {"window", timeline.has_window() ? span_json(timeline.window()) : Json(nullptr)},
            {"playing", timeline.playing()},
            {"bins", timeline.bins().size()},
            {"undated", timeline.undated()},
            {"undated_shown", timeline.undated_shown()},
            {"shown", timeline.shown_count()}};
}

/// Those that are shown.
Json layers_json(const MapLook& look) {
    Json layers = Json::array();
    for (const MapLayer layer : all_map_layers) {
        if (look.shows(layer)) layers.push_back(name_of(layer));
    }
    return layers;
}

Json verdicts_json(const Dossier& dossier) {
    Json verdicts = Json::array();
    for (const Judgement& judgement : dossier.judgements) verdicts.push_back(name_of(judgement.verdict));
    return verdicts;
}

Json leg_json(const Leg& leg) {
    return {{"from", leg.from.id},
            {"to", leg.to.id},
            {"length_m", rounded(leg.line.length.value(), 3)},
            {"bearing_deg", rounded(leg.line.bearing_at_start.value(), 6)},
            {"bearing_back_deg", rounded(leg.bearing_back.value(), 6)},
            {"length", length_text_of(leg)}};
}

Json measure_json(const Measure& measure) {
    Json points = Json::array();
    for (const Place& point : measure.points()) points.push_back(point.id);
    Json legs = Json::array();
    for (const Leg& leg : measure.legs()) legs.push_back(leg_json(leg));
    return {{"points", points}, {"legs", legs}, {"total_m", rounded(measure.total().value(), 3)}};
}

/// A symbol's point, or the middle of a line, in device pixels of the window.
Json object_json(const WindowState& state, std::size_t position_in_shown) {
    const MapObject& object = state.model.shown().objects[position_in_shown];
    Json json{{"object", state.model.object_of(position_in_shown)},
              {"kind", name_of(object.kind)},
              {"label", object.label},
              {"remark", object.remark()}};
    if (object.place) json["place"] = state.model.dossier().places[*object.place].id;
    const LatLon anchor = object.line.empty() ? object.point : object.line[object.line.size() / 2];
    if (const auto pixel = state.view.to_pixel(anchor)) {
        json["x"] = rounded((pixel->x + state.layout.map.left) * state.scale, 2);
        json["y"] = rounded((pixel->y + state.layout.map.top) * state.scale, 2);
        json["in_view"] =
            PixelBox{0, 0, state.layout.map.width(), state.layout.map.height()}.contains(*pixel);
    }
    return json;
}

Json objects_json(const WindowState& state) {
    Json objects = Json::array();
    for (std::size_t i = 0; i < state.model.shown().objects.size(); ++i)
        objects.push_back(object_json(state, i));
    return objects;
}

Json widgets_json(const ScreenLog& screen) {
    Json widgets = Json::array();
    for (const ShownWidget& widget : screen.widgets()) {
        widgets.push_back({{"panel", widget.panel},
                           {"name", widget.name},
                           {"left", widget.box.left},
                           {"top", widget.box.top},
                           {"right", widget.box.right},
                           {"bottom", widget.box.bottom},
                           {"visible", widget.visible}});
    }
    return widgets;
}

Json texts_json(const ScreenLog& screen) {
    Json texts = Json::object();
    for (const ShownText& shown : screen.texts()) texts[shown.panel].push_back(shown.text);
    return texts;
}

}  // namespace

std::string state_json(const WindowState& state) {
    const Json json{
        {"camera", camera_json(state.view)},
        {"pointer", pointer_json(state)},
        {"selection", selection_json(state.model.selection())},
        {"listed", state.model.listed_event_count()},
        {"search", search_json(state)},
        {"measure", measure_json(state.measure)},
        {"rings", rings_json(state.range_tool)},
        {"timeline", timeline_json(state.timeline)},
        {"copied", state.copied},
        {"notice", state.notice},
        {"asks", state.asks},
        {"focus", state.focus},
        {"style", state.look.theme == MapTheme::dark ? "dark" : "light"},
        {"layers", layers_json(state.look)},
        {"tab", name_of(state.tab)},
        {"article", state.article ? Json(state.model.dossier().articles[*state.article].id) : Json(nullptr)},
        {"verdicts", verdicts_json(state.model.dossier())},
        {"objects", objects_json(state)},
        {"widgets", widgets_json(state.screen)},
        {"texts", texts_json(state.screen)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace dateline
