/// One line of text while it is typed.
#pragma once

#include "window/input.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// The text of a field, where the next character goes, and whether it would replace everything.
class TextField {
public:
    TextField() = default;
    explicit TextField(std::string_view utf8) { set(utf8); }

    /// The whole text is marked: what is typed next replaces it.
    void set(std::string_view utf8);
    void type(char32_t character);
    /// Line breaks and other control characters are left out.
    void paste(std::u32string_view text);
    /// Moves or deletes. @returns whether the key means something in a field
    bool press(const KeyChanged& key);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string before_caret() const;
    [[nodiscard]] bool all_marked() const noexcept { return all_marked_; }

private:
    void erase(std::size_t from, std::size_t count);
    void drop_marked();

    std::u32string text_;
    std::size_t caret_ = 0;
    bool all_marked_ = false;
};

}  // namespace dateline
