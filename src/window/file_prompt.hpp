/// Asking for the name of a file to write.
#pragma once

#include "window/actions.hpp"
#include "window/text_field.hpp"
#include "window/ui.hpp"

#include <string_view>

namespace dateline {

struct FilePrompt {
    enum class Purpose { save_view, export_findings } purpose = Purpose::save_view;
    TextField field;
};

[[nodiscard]] FilePrompt ask_to_save();
[[nodiscard]] FilePrompt ask_to_export();

/// "save" or "export": as in states.
[[nodiscard]] std::string_view name_of(FilePrompt::Purpose purpose) noexcept;

/// Draws the question into `box` (drawing pixels).
void draw_file_prompt(Ui& ui, PixelBox box, const FilePrompt& prompt, Actions& actions);

}  // namespace dateline
