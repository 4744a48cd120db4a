/// Whether there is a screen.
#pragma once

#include <memory>

namespace dateline {

/// A connection to the display. SFML ends the program when there is no display, so this one is made first and
/// kept: a server that starts anew when its last client leaves could turn SFML away at that moment.
class DisplayConnection {
public:
    /// @throws ExportError  saying what is missing and that `dateline render` needs no display.
    DisplayConnection();
    ~DisplayConnection();
    DisplayConnection(const DisplayConnection&) = delete;
    DisplayConnection& operator=(const DisplayConnection&) = delete;

private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

}  // namespace dateline
