/// A turn of the wheel as the display server reports one.
#pragma once

namespace dateline {

/// Sends a turn of one step, towards the map where `steps_in` is true, to a window of this process through
/// the display server. @pre DISPLAY names a server that can be reached
void send_wheel_event(unsigned long window, int x_px, int y_px, bool steps_in);

}  // namespace dateline
