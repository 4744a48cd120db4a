#include "window/typing.hpp"

namespace dateline {

void Typing::type(char32_t character) {
    if (prompt_) return prompt_->field.type(character);
    if (search_.is_open()) return search_.type(character);
    if (range_tool_.editing()) range_tool_.type(character);
}

void Typing::paste(std::u32string_view text) {
    if (prompt_) return prompt_->field.paste(text);
    if (search_.is_open()) return search_.paste(text);
    if (range_tool_.editing()) range_tool_.paste(text);
}

void Typing::press(const KeyChanged& key) {
    if (prompt_) {
        prompt_->field.press(key);
    } else if (search_.is_open()) {
        search_.press(key);
    } else {
        range_tool_.press(key);
    }
}

}  // namespace dateline
