/// What a person asks for, however they ask: by a panel, a key or a click on the map.
#pragma once

#include "geo/lat_lon.hpp"
#include "geo/place.hpp"
#include "mapview/range_rings.hpp"
#include "mapview/timeline.hpp"
#include "window/map_look.hpp"

#include <cstddef>
#include <variant>
#include <vector>

namespace dateline {

/// Positions refer to the dossier, or to the scene on the map.
struct ChooseEvent {
    std::size_t event = 0;
    friend bool operator==(ChooseEvent, ChooseEvent) = default;
};
struct ChooseClaim {
    std::size_t claim = 0;
    friend bool operator==(ChooseClaim, ChooseClaim) = default;
};
struct ChooseObject {
    std::size_t object = 0;
    friend bool operator==(ChooseObject, ChooseObject) = default;
};
/// A place of the dossier.
struct ChoosePlace {
    std::size_t place = 0;
};
/// What the search found, by its position in the list.
struct TakeFound {
    std::size_t number = 0;
};
struct ListAllEvents {};  ///< after those of one spot only
struct OpenSearch {};
struct CloseCard {};

/// The names that mean one place of the dossier shall mean another place.
struct UseInstead {
    std::size_t place = 0;
    Place instead;
};

/// Search for what the names shall mean.
struct FindInstead {
    std::size_t place = 0;
};
/// They mean no place at all.
struct UseNothing {
    std::size_t place = 0;
};

struct FitEverything {};
struct Zoom {
    double factor = 1;  ///< about the middle of the map
};
struct GoBack {};
struct GoForward {};

/// What the side panel shows. In a tool, a click on the map is the tool's.
enum class SideTab { events, claims, articles, measure, rings, layers };
struct ShowTab {
    SideTab tab = SideTab::events;
};
/// From a tool to the list before it.
struct LeaveTool {};
/// The text of one article in the articles tab; none: the list of them.
struct OpenArticle {
    std::size_t article = 0;
};
struct ListArticles {};

/// The radius of the next ring.
struct UseWeapon {
    std::size_t weapon = 0;  ///< position in weapon_ranges()
};
struct EditRadius {};
/// Whether the next ring says what may be reached, or where something may have come from.
struct TurnRings {
    RingDirection direction = RingDirection::forward;
};
struct RemoveRing {
    std::size_t ring = 0;
};
struct RingAround {
    LatLon point;
};

struct StepTime {
    int steps = 1;
};
struct PlayTime {};  ///< or stop
struct ShowTime {
    TimeSpan window;
};
struct ShowAllTime {};
struct ToggleUndated {};

struct ToggleLayer {
    MapLayer layer = MapLayer::sites;
};
struct ToggleTheme {};
struct UseProjection {
    ProjectionKind kind = ProjectionKind::web_mercator;
};

/// Coordinates under the pointer, in one of their forms.
enum class CoordinateForm { decimal, dms, mgrs };
struct CopyCoordinates {
    LatLon point;
    CoordinateForm form = CoordinateForm::decimal;
};
struct CopyMeasure {};
struct CopyMeant {};  ///< what was measured; else the coordinates under the pointer, or of the chosen place
struct CloseMenu {};
struct MeasureFrom {
    LatLon point;
};

struct Undo {};
struct AskSave {};
struct AskExport {};
/// With what is typed at the moment.
struct FinishField {};
struct LeaveField {};
struct ToggleKeys {};
struct ToggleLegend {};  ///< where the side panel has no room for it beside its lists
struct Quit {};

using Action =
    std::variant<ChooseEvent, ChooseClaim, ChooseObject, ChoosePlace, TakeFound, ListAllEvents, OpenSearch, CloseCard,
                 UseInstead, FindInstead, UseNothing, FitEverything, Zoom, GoBack, GoForward, ShowTab,
                 LeaveTool, OpenArticle, ListArticles, UseWeapon, EditRadius, TurnRings, RemoveRing,
                 RingAround, StepTime, PlayTime, ShowTime, ShowAllTime, ToggleUndated, ToggleLayer,
                 ToggleTheme, UseProjection, CopyCoordinates, CopyMeasure, CopyMeant, CloseMenu, MeasureFrom,
                 Undo, AskSave, AskExport, FinishField, LeaveField, ToggleKeys, ToggleLegend, Quit>;
using Actions = std::vector<Action>;

}  // namespace dateline
