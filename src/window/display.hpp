/// Whether there is a screen.
#pragma once

namespace dateline {

/// SFML ends the program when there is no display, so this is asked first.
/// @throws ExportError  saying what is missing and that `dateline render` needs none.
void require_display();

}  // namespace dateline
