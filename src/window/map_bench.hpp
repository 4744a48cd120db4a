/// Frames drawn by way of trial, and timed.
#pragma once

#include "window/frame_bench.hpp"
#include "window/map_window.hpp"

namespace dateline {

/**
 * Pans, zooms, turns the wheel and steps through the time on the map that is shown, then says on standard
 * output how long frames took: from the input to pixels that the graphics system has finished (glFinish). For
 * the wheel, from the event sent to the display server.
 */
class MapWindow::Bench {
public:
    explicit Bench(MapWindow& owner) : owner_{owner} {}
    void run();

private:
    void settle();
    [[nodiscard]] PixelPoint middle_of_map() const;
    FrameTime timed_frame(const InputEvent& input);
    FrameTimes pan();
    FrameTimes zoom();
    FrameTimes wheel();
    FrameTimes time();

    MapWindow& owner_;
    long first_frame_ms_ = 0;
};

}  // namespace dateline
