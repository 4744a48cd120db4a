#include "window/map_session.hpp"

#include "mapview/weapon_ranges.hpp"
#include "picture/render.hpp"
#include "window/bookmark.hpp"
#include "window/side_panel.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

/// One action's effect.
class MapSession::Doer {
public:
    explicit Doer(MapSession& session) : session_{session} {}

    void operator()(const ChooseEvent& action) const { session_.choose(action); }
    void operator()(const ChooseClaim& action) const { session_.choose(action); }
    void operator()(const ChooseObject& action) const {
        session_.model_.choose(action);  // it is in view already: it was clicked there
        session_.follow_choice();
    }
    void operator()(const ChoosePlace& action) const {
        session_.choose(FoundChosen{session_.dossier().places[action.place]});
    }
    void operator()(const TakeFound& action) const {
        const auto& found = session_.search_.found();
        if (action.number >= found.size()) return;
        session_.search_.close();
        session_.take_place(found[action.number].place);
    }
    void operator()(const OpenSearch&) const { session_.search_.open(); }
    void operator()(const CloseCard&) const { session_.model_.choose(NothingChosen{}); }
    void operator()(const UseInstead& action) const { session_.correct(action.place, action.instead); }

    void operator()(const FitEverything&) const { session_.fit_everything(); }
    void operator()(const Zoom& action) const { session_.navigation_.zoom(action.factor); }
    void operator()(const GoBack&) const { session_.navigation_.back(); }
    void operator()(const GoForward&) const { session_.navigation_.forward(); }

    void operator()(const ShowTab& action) const { session_.show_tab(action.tab); }
    void operator()(const LeaveTool&) const { session_.show_tab(session_.list_tab_); }
    void operator()(const OpenArticle& action) const { session_.articles_.open(action.article); }
    void operator()(const ListArticles&) const { session_.articles_.list(); }

    void operator()(const UseWeapon& action) const {
        session_.range_tool_.use(weapon_ranges()[action.weapon]);
    }
    void operator()(const EditRadius&) const { session_.range_tool_.edit(); }
    void operator()(const RemoveRing& action) const {
        session_.range_tool_.remove(action.ring);
        std::erase(session_.steps_, Step::drawn_ring);  // which was the last one is not known any more
        session_.show_drawn();
    }
    void operator()(const RingAround& action) const { session_.use_tool_at(SideTab::rings, action.point); }

    void operator()(const StepTime& action) const {
        session_.change_time([&](Timeline& timeline) { timeline.step(action.steps); });
    }
    void operator()(const PlayTime&) const {
        session_.change_time(
            [](Timeline& timeline) { timeline.playing() ? timeline.pause() : timeline.play(); });
    }
    void operator()(const ShowTime& action) const {
        session_.change_time([&](Timeline& timeline) { timeline.set_window(action.window); });
    }
    void operator()(const ShowAllTime&) const {
        session_.change_time([](Timeline& timeline) { timeline.show_all(); });
    }
    void operator()(const ToggleUndated&) const {
        session_.change_time([](Timeline& timeline) { timeline.show_undated(!timeline.undated_shown()); });
    }

    void operator()(const ToggleLayer& action) const {
        session_.look_.toggle(action.layer);
        session_.model_.set_look(session_.look_);
        session_.ground_changed_ = true;
    }
    void operator()(const ToggleTheme&) const {
        MapTheme& theme = session_.look_.theme;
        theme = theme == MapTheme::light ? MapTheme::dark : MapTheme::light;
        session_.ground_changed_ = true;
        session_.style_ = style_with(theme, session_.text_size_);
    }
    void operator()(const UseProjection& action) const { session_.use_projection(action.kind); }

    void operator()(const CopyCoordinates& action) const {
        session_.menu_.reset();
        session_.copy(text_of(action.point, action.form));
    }
    void operator()(const CopyMeasure&) const { session_.copy(session_.measure_.as_text()); }
    void operator()(const CloseMenu&) const { session_.menu_.reset(); }
    void operator()(const MeasureFrom& action) const { session_.use_tool_at(SideTab::measure, action.point); }

    void operator()(const Undo&) const { session_.undo(); }
    void operator()(const AskSave&) const { session_.prompt_ = ask_to_save(); }
    void operator()(const AskExport&) const { session_.prompt_ = ask_to_export(); }
    void operator()(const ToggleKeys&) const { session_.keys_open_ = !session_.keys_open_; }
    void operator()(const Quit&) const { session_.quit_ = true; }

private:
    MapSession& session_;
};

void MapSession::do_actions() {
    const Actions asked = std::exchange(actions_, {});
    for (const Action& action : asked) std::visit(Doer{*this}, action);
    if (!asked.empty()) changed_ = true;
}

void MapSession::choose(const Selection& selection) {
    model_.choose(selection);
    follow_choice();
    const auto points = model_.points_of_chosen();
    if (points.empty()) return;
    navigation_.fly_to(view_of(points, layout_.map_size(), {.margins = margins_of(layout_, Card::open)}));
}

/// Shows the quotes of what was chosen, where texts are shown.
void MapSession::follow_choice() {
    if (tab_ == SideTab::articles && model_.has_selection()) articles_.follow(model_);
}

void MapSession::fit_everything() {
    const Card card = model_.has_selection() ? Card::open : Card::closed;
    navigation_.fly_to(
        view_of(model_.scene().extent, layout_.map_size(), {.margins = margins_of(layout_, card)}));
}

void MapSession::use_projection(ProjectionKind kind) {
    navigation_.jump_to(in_projection(navigation_.view(), kind));
    notice_ = {fmt::format("Projection: {}", title_of(kind)), false};
}

void MapSession::show_tab(SideTab tab) {
    range_tool_.finish_editing();
    if (tab_ == SideTab::measure && tab != tab_) {
        measure_.clear();
        std::erase(steps_, Step::measured_point);
        show_drawn();
    }
    tab_ = tab;
    if (!is_tool(tab)) list_tab_ = tab;
    follow_choice();
}

/// Found by name or met by a click: the next point of what is being measured, or something to look at.
void MapSession::take_place(const Place& place) {
    if (!is_tool(tab_)) return choose(FoundChosen{place});
    if (tab_ == SideTab::rings) return take_ring_center(place);
    measure_.add(place);
    steps_.push_back(Step::measured_point);
    show_drawn();
    const auto pixel = navigation_.view().to_pixel(place.point);
    const PixelBox map{0, 0, layout_.map.width(), layout_.map.height()};
    if (pixel && map.contains(*pixel)) return;
    std::vector<LatLon> points;
    for (const Place& point : measure_.points()) points.push_back(point.point);
    navigation_.fly_to(view_of(points, layout_.map_size(), {.margins = margins_of(layout_, Card::closed)}));
}

void MapSession::take_ring_center(const Place& place) {
    range_tool_.add(place);
    range_tool_.finish_editing();
    steps_.push_back(Step::drawn_ring);
    show_drawn();
}

/// Events outside the window of time leave the map.
void MapSession::change_time(const std::function<void(Timeline&)>& change) {
    if (!timeline_->span()) return;
    change(*timeline_);
    model_.set_shown_events([this](std::size_t event) { return timeline_->shows(event); });
    changed_ = true;
}

void MapSession::use_tool_at(SideTab tool, LatLon point) {
    menu_.reset();
    show_tab(tool);
    const auto pixel = navigation_.view().to_pixel(point);
    if (const auto place = pixel ? place_at_pixel(snap_ground(), *pixel) : std::nullopt) take_place(*place);
}

void MapSession::correct(std::size_t place, std::size_t instead) {
    const Place chosen = dossier().places[instead];
    change_dossier(
        [&] {
            std::string said = desk_.correct(place, instead);
            steps_.push_back(Step::correction);
            return said;
        },
        chosen);
}

void MapSession::undo() {
    if (steps_.empty()) {
        notice_ = {"There is nothing to take back", false};
        return;
    }
    const Step step = steps_.back();
    steps_.pop_back();
    if (step == Step::measured_point) measure_.remove_last();
    if (step == Step::drawn_ring) range_tool_.remove_last();
    if (step != Step::correction) return show_drawn();
    change_dossier([this] { return desk_.take_back(); }, std::nullopt);
}

void MapSession::reload() {
    const auto reread = [this] {
        desk_.reread();
        return std::string{"The files have changed; they were read again"};
    };
    change_dossier(reread, std::nullopt);
}

/// `change` reads everything again and says so. The same thing stays chosen, or its place gives way to
/// `follow`.
void MapSession::change_dossier(const std::function<std::string()>& change,
                                const std::optional<Place>& follow) {
    try_to([&] {
        Bookmark kept = bookmark_of(model_);
        if (kept.place && follow) kept.place = follow;
        notice_ = {change(), false};
        reread_ = true;
        model_.rebuild();
        seen_ = {};
        crowd_.emplace(dossier());
        timeline_.emplace(dossier());
        resize(size_);  // there may be a timeline now, or none any more
        articles_.forget(dossier().articles.size());
        model_.choose(selection_at(kept, dossier()));
        show_drawn();
    });
}

/// The map as it is on the screen, laid out as `dateline render` does.
void MapSession::save_view(const std::string& file) const {
    const MapStyle style = look_.applied_to(style_);
    PictureOptions options;
    options.scale = scale_;
    options.width_px = static_cast<int>(layout_.map.width());
    options.height_px = static_cast<int>(layout_.map.height());
    options.page.theme = look_.theme;
    options.page.view = &navigation_.view();
    options.page.scene = &model_.shown();
    options.page.gazetteer = &gazetteer_;
    options.page.style = &style;
    options.page.names = look_.shows(MapLayer::names);
    options.page.graticule_labels = look_.shows(MapLayer::graticule);
    const Dossier told = model_.shown_dossier();
    options.page.told = &told;
    render(dossier(), file, options);
}

void MapSession::try_to(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& error) {
        notice_ = {error.what(), true};
    }
    changed_ = true;
}

void MapSession::show_drawn() {
    auto drawn = measure_.objects(model_.scene());
    for (auto& object : range_tool_.objects(model_.scene())) drawn.push_back(std::move(object));
    model_.set_drawn(std::move(drawn));
    changed_ = true;
}

void MapSession::copy(std::string text) {
    notice_ = {"Copied: " + text.substr(0, text.find('\n')), false};
    copied_ = text;
    to_copy_ = std::move(text);
}

/// What was measured; else the coordinates under the pointer; else those of the chosen place.
void MapSession::copy_what_is_meant() {
    if (measure_.points().size() > 1) return copy(measure_.as_text());
    if (const auto point = point_at_pointer()) return copy(text_of(*point, CoordinateForm::decimal));
    if (const auto place = chosen_place(dossier(), model_.scene(), model_.selection())) {
        copy(text_of(dossier().places[*place].point, CoordinateForm::decimal));
    }
}

void MapSession::finish_prompt() {
    const FilePrompt asked = *std::exchange(prompt_, std::nullopt);
    try_to([&] {
        const std::string file = asked.field.text();
        if (asked.purpose == FilePrompt::Purpose::export_findings) {
            const std::size_t features = services_.export_to(dossier(), file);
            notice_ = {fmt::format("{} features written to {}", features, file), false};
        } else {
            save_view(file);
            notice_ = {fmt::format("Saved {}", file), false};
        }
    });
}

}  // namespace dateline
