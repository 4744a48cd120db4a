#include "window/map_session.hpp"

#include "window/bookmark.hpp"
#include "window/side_panel.hpp"

#include <algorithm>
#include <utility>

namespace dateline {

/// The name as an article spells it finds its namesakes at once.
void MapSession::find_instead(std::size_t place) {
    const auto& mentions = dossier().mentions;
    const auto named = std::find_if(mentions.begin(), mentions.end(), [place](const Mention& mention) {
        return mention.resolved() && mention.candidates.front().place == place;
    });
    replaced_ = place;
    search_.open_with(named == mentions.end() ? dossier().places[place].name : named->quote);
}

void MapSession::correct(const Correction& correction, const std::optional<Place>& instead) {
    const auto change = [&] {
        CorrectionMade step{dossier().places[correction.place], instead ? instead->id : ""};
        std::string said = desk_.correct(correction);
        history_.add(std::move(step));
        return said;
    };
    change_dossier(change, instead);
    if (notice_.is_fault) return;
    const bool shows_place = std::holds_alternative<FoundChosen>(model_.selection());
    if (!instead && shows_place) model_.choose(NothingChosen{});
    fly_to_chosen();
}

/// Map and card return to what the names mean again, unless they show something else by now.
void MapSession::take_back(const CorrectionMade& made) {
    const auto shown = bookmark_of(model_).place;
    const bool follows = shown ? shown->id == made.now : !model_.has_selection();
    change_dossier([this] { return desk_.take_back(); }, std::nullopt);
    if (!notice_.is_fault && follows) choose(FoundChosen{made.before});
}

void MapSession::look(const MapLook& look) {
    look_ = look;
    style_ = style_with(look.theme, text_size_);
    model_.set_look(look);
    ground_changed_ = true;
    changed_ = true;
}

/// Puts back what there was before a step.
class MapSession::Undoer {
public:
    explicit Undoer(MapSession& session) : session_{session} {}

    void operator()(const CorrectionMade& made) const { session_.take_back(made); }
    void operator()(const DrawnBefore& before) const {
        session_.measure_ = before.measure;
        session_.range_tool_.put_back(before.rings);
        if (is_tool(before.tab)) session_.tab_ = before.tab;
        session_.show_drawn();
    }
    void operator()(const MapLook& before) const { session_.look(before); }

private:
    MapSession& session_;
};

void MapSession::undo() {
    if (const auto step = history_.take_last()) return std::visit(Undoer{*this}, *step);
    notice_ = {"There is nothing to take back", false};
}

void MapSession::reload() {
    const auto reread = [this] {
        desk_.reread();
        return std::string{"The files have changed; they were read again"};
    };
    change_dossier(reread, std::nullopt);
}

/// What was marked before stays marked, as far as the new events reach.
void MapSession::take_over_time(const Timeline& before) {
    change_time([&before](Timeline& timeline) {
        if (before.has_window()) timeline.set_window(before.window());
        timeline.show_undated(before.undated_shown());
    });
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
        replaced_.reset();
        model_.rebuild();
        seen_ = {};
        crowd_.emplace(dossier());
        const Timeline before = std::exchange(timeline_, Timeline{dossier()});
        take_over_time(before);
        resize(size_);  // there may be a timeline now, or none any more
        articles_.forget(dossier().articles.size());
        model_.choose(selection_at(kept, dossier()));
        show_drawn();
    });
}

void MapSession::try_to(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::exception& error) {
        notice_ = {error.what(), true};
    }
    changed_ = true;
}

}  // namespace dateline
