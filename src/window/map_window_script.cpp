#include "window/map_window.hpp"

#include "base/whole_file.hpp"

#include <SFML/Graphics/RenderWindow.hpp>

namespace dateline {

/// What a script asks of the window rather than of a person's hands.
class MapWindow::ScriptDoer {
public:
    explicit ScriptDoer(MapWindow& owner) : owner_{owner} {}

    void operator()(const Wait& action) const { owner_.script_wait_s_ = action.seconds; }
    void operator()(const Listen& action) const {
        const auto length = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double>{action.seconds});
        owner_.listening_until_ = std::chrono::steady_clock::now() + length;
    }
    void operator()(const ListenUntil& action) const { owner_.listening_for_ = action.file; }
    void operator()(const Resize& action) const {
        owner_.window_->setSize(
            {static_cast<unsigned>(action.size.width), static_cast<unsigned>(action.size.height)});
        owner_.queue_.push(WindowResized{action.size});
    }
    void operator()(const TakeScreenshot& action) const { owner_.screenshot_due_ = action.file; }
    void operator()(const WriteState& action) const {
        write_whole_file(action.file, owner_.session_.state(owner_.ui_.log()));
    }
    void operator()(const EndScript&) const { owner_.window_->close(); }
    template <class Other>
    void operator()(const Other&) const {}  // done by the player

private:
    MapWindow& owner_;
};

void MapWindow::play_script() {
    const auto left = script_->play_next(ui_.log(), queue_);
    if (left) std::visit(ScriptDoer{*this}, *left);
    frames_owed_ = frames_to_settle;
}

}  // namespace dateline
