/// Which field is typed into.
#pragma once

#include "window/file_prompt.hpp"
#include "window/input.hpp"
#include "window/place_search.hpp"
#include "window/tools/range_tool.hpp"

#include <optional>
#include <string_view>

namespace dateline {

/// Passes on what is typed: to the question for a file's name, else the search box, else a ring's radius.
class Typing {
public:
    /// All three must outlive this.
    Typing(std::optional<FilePrompt>& prompt, PlaceSearch& search, RangeTool& range_tool)
        : prompt_{prompt}, search_{search}, range_tool_{range_tool} {}

    [[nodiscard]] bool is_open() const noexcept {
        return prompt_ || search_.is_open() || range_tool_.editing();
    }
    void type(char32_t character);
    void paste(std::u32string_view text);
    /// A key that is not for leaving or finishing the field.
    void press(const KeyChanged& key);

private:
    std::optional<FilePrompt>& prompt_;
    PlaceSearch& search_;
    RangeTool& range_tool_;
};

}  // namespace dateline
