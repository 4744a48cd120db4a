#include "window/map_session.hpp"

#include "mapview/weapon_ranges.hpp"
#include "window/saved_view.hpp"
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
        const Place place = found[action.number].place;
        session_.search_.close();
        const auto replaced = std::exchange(session_.replaced_, std::nullopt);
        if (replaced) return session_.correct(correction_to(*replaced, place), place);
        session_.take_place(place);
    }
    void operator()(const ListAllEvents&) const { session_.model_.list_all_events(); }
    void operator()(const OpenSearch&) const {
        session_.replaced_.reset();
        session_.search_.open();
    }
    void operator()(const CloseCard&) const { session_.model_.choose(NothingChosen{}); }
    void operator()(const UseInstead& action) const {
        session_.correct(correction_to(action.place, action.instead), action.instead);
    }
    void operator()(const FindInstead& action) const { session_.find_instead(action.place); }
    void operator()(const UseNothing& action) const {
        session_.correct(correction_to_no_place(action.place), std::nullopt);
    }

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
    void operator()(const TurnRings& action) const { session_.range_tool_.turn(action.direction); }
    void operator()(const EditRadius&) const { session_.range_tool_.edit(); }
    void operator()(const RemoveRing& action) const {
        session_.remember_drawn();
        session_.range_tool_.remove(action.ring);
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
        MapLook look = session_.look_;
        look.toggle(action.layer);
        session_.history_.add(std::exchange(session_.look_, look));
        session_.look(look);
    }
    void operator()(const ToggleTheme&) const {
        MapLook look = session_.look_;
        look.theme = look.theme == MapTheme::light ? MapTheme::dark : MapTheme::light;
        session_.history_.add(std::exchange(session_.look_, look));
        session_.look(look);
    }
    void operator()(const UseProjection& action) const { session_.use_projection(action.kind); }

    void operator()(const CopyCoordinates& action) const {
        session_.menu_.reset();
        session_.copy(text_of(action.point, action.form));
    }
    void operator()(const CopyMeasure&) const { session_.copy(session_.measure_.as_text()); }
    void operator()(const CopyMeant&) const { session_.copy_what_is_meant(); }
    void operator()(const CloseMenu&) const { session_.menu_.reset(); }
    void operator()(const MeasureFrom& action) const { session_.use_tool_at(SideTab::measure, action.point); }

    void operator()(const Undo&) const { session_.undo(); }
    void operator()(const AskSave&) const { session_.prompt_ = ask_to_save(); }
    void operator()(const AskExport&) const { session_.prompt_ = ask_to_export(); }
    void operator()(const FinishField&) const { session_.finish_field(); }
    void operator()(const LeaveField&) const { session_.leave_field(); }
    void operator()(const ToggleKeys&) const { session_.keys_open_ = !session_.keys_open_; }
    void operator()(const ToggleLegend&) const { session_.legend_open_ = !session_.legend_open_; }
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
    fly_to_chosen();
}

/// Shows the quotes of what was chosen, where texts are shown.
void MapSession::follow_choice() {
    if (tab_ == SideTab::articles && model_.has_selection()) articles_.follow(model_);
}

/// Events outside the window of time leave the map.
void MapSession::change_time(const std::function<void(Timeline&)>& change) {
    if (!timeline_.span()) return;
    change(timeline_);
    model_.set_shown_events([this](std::size_t event) { return timeline_.shows(event); });
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
            save_view({model_, gazetteer_, navigation_.view(), look_, style_, scale_}, file);
            notice_ = {fmt::format("Saved {}", file), false};
        }
    });
}

}  // namespace dateline
