#include "exchange/json_walk.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Characters to look for: find_first_of() calls memchr() for each character it passes.
class Marks {
public:
    explicit constexpr Marks(std::string_view characters) {
        for (const char c : characters) is_mark_[static_cast<unsigned char>(c)] = true;
    }

    /// Where the first of them is from `at` on, or the text's length.
    [[nodiscard]] std::size_t first_in(std::string_view text, std::size_t at) const noexcept {
        while (at < text.size() && !is_mark_[static_cast<unsigned char>(text[at])]) ++at;
        return at;
    }

private:
    std::array<bool, 256> is_mark_{};
};

constexpr Marks string_marks{"\"\\"};
constexpr Marks value_marks{"{}[]\""};

}  // namespace

JsonWalk::JsonWalk(std::string_view text, std::string_view member) : text_{text} {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    enter(member);
}

void JsonWalk::enter(std::string_view member) {
    const std::size_t start = at_;
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '{') return;
    ++at_;
    while (true) {
        skip_blanks();
        if (at_ >= text_.size() || text_[at_] != '"') break;
        const std::string_view key = take_string();
        skip_blanks();
        if (at_ < text_.size() && text_[at_] == ':') ++at_;
        skip_blanks();
        if (key.substr(1, key.size() - 2) == member && text_.substr(at_).starts_with('[')) {
            ++at_;
            in_array_ = true;
            return;
        }
        static_cast<void>(take_value());
        skip_blanks();
        if (at_ >= text_.size() || text_[at_] != ',') break;
        ++at_;
    }
    at_ = start;
}

std::optional<std::string_view> JsonWalk::next() {
    skip_blanks();
    if (in_array_ && at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        skip_blanks();
    }
    if (at_ >= text_.size()) {
        if (in_array_) throw InputError("the list of features never ends; is the file cut off?");
        return std::nullopt;
    }
    if (in_array_ && text_[at_] == ']') return std::nullopt;
    if (text_[at_] != '{') throw InputError(fmt::format("byte {}: \"{{\" was expected", at_));
    return take_value();
}

void JsonWalk::skip_blanks() noexcept {
    while (at_ < text_.size() && std::string_view{" \t\r\n\x1e"}.find(text_[at_]) != std::string_view::npos)
        ++at_;
}

std::string_view JsonWalk::take_string() {
    const std::size_t begin = at_++;
    while (true) {
        at_ = string_marks.first_in(text_, at_);
        if (at_ >= text_.size()) {
            at_ = text_.size();
            throw InputError(fmt::format("byte {}: a text that never ends", begin));
        }
        if (text_[at_] == '"') break;
        at_ += 2;
    }
    return text_.substr(begin, ++at_ - begin);
}

std::string_view JsonWalk::take_value() {
    const std::size_t begin = at_;
    int depth = 0;
    do {
        at_ = depth == 0 ? at_ : value_marks.first_in(text_, at_);
        if (at_ >= text_.size()) {
            at_ = text_.size();
            throw InputError(fmt::format("byte {}: an object that never ends; is the file cut off?", begin));
        }
        const char c = text_[at_];
        if (c == '"') {
            static_cast<void>(take_string());
            continue;
        }
        if (depth == 0 && c != '{' && c != '[') {  // a number, true, false or null
            at_ = std::min(text_.find_first_of(",}] \t\r\n", at_), text_.size());
            break;
        }
        depth += c == '{' || c == '[' ? 1 : -1;
        ++at_;
    } while (depth > 0);
    return text_.substr(begin, at_ - begin);
}

}  // namespace dateline
