#include "window/text_field.hpp"

#include <SFML/System/String.hpp>

namespace dateline {
namespace {

constexpr std::size_t longest = 400;  // no name, path or radius is longer

std::string to_utf8(std::u32string_view text) {
    std::string utf8;
    sf::Utf<32>::toUtf8(text.begin(), text.end(), std::back_inserter(utf8));
    return utf8;
}

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

}  // namespace

void TextField::set(std::string_view utf8) {
    text_.clear();
    sf::Utf<8>::toUtf32(utf8.begin(), utf8.end(), std::back_inserter(text_));
    caret_ = text_.size();
    all_marked_ = !text_.empty();
}

void TextField::type(char32_t character) {
    drop_marked();
    if (is_control(character) || text_.size() >= longest) return;
    text_.insert(caret_++, 1, character);
}

void TextField::paste(std::u32string_view text) {
    for (const char32_t character : text) type(character);
}

void TextField::drop_marked() {
    if (all_marked_) erase(0, text_.size());
}

void TextField::erase(std::size_t from, std::size_t count) {
    text_.erase(from, count);
    caret_ = from;
    all_marked_ = false;
}

bool TextField::press(const KeyChanged& key) {
    const bool deletes = key.key == Key::backspace || key.key == Key::del;
    if (deletes && all_marked_) {
        drop_marked();
        return true;
    }
    switch (key.key) {
        case Key::backspace:
            if (caret_ > 0) erase(caret_ - 1, 1);
            return true;
        case Key::del:
            if (caret_ < text_.size()) erase(caret_, 1);
            return true;
        case Key::left:
            caret_ -= caret_ > 0 ? 1 : 0;
            break;
        case Key::right:
            caret_ += caret_ < text_.size() ? 1 : 0;
            break;
        case Key::home:
            caret_ = 0;
            break;
        case Key::end:
            caret_ = text_.size();
            break;
        case Key::a:
            if (key.control) all_marked_ = !text_.empty();
            return key.control;
        default:
            return false;
    }
    all_marked_ = false;
    return true;
}

std::string TextField::text() const {
    return to_utf8(text_);
}

std::string TextField::before_caret() const {
    return to_utf8(std::u32string_view{text_}.substr(0, caret_));
}

}  // namespace dateline
