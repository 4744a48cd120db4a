/// The panels' letters.
#pragma once

#include <string_view>

namespace dateline {

/// Fills the current Dear ImGui context's atlas with one font for each UiFont, each merged from several files
/// so that every character of `texts` that some installed font has can be shown.
/// @throws GazetteerError  when no font is installed.
void build_font_atlas(double scale, std::string_view texts);

}  // namespace dateline
