#include "window/script_words.hpp"

#include "base/error.hpp"

#include <fmt/core.h>
#include <SFML/System/String.hpp>

#include <charconv>
#include <cmath>

namespace dateline {

void ScriptWords::skip_blanks() {
    const auto first = left_.find_first_not_of(" \t");
    left_.remove_prefix(first == std::string_view::npos ? left_.size() : first);
}

std::string ScriptWords::word() {
    skip_blanks();
    const auto length = left_.find_first_of(" \t");
    const std::string found{left_.substr(0, length)};
    if (found.empty()) throw InputError("the line ends too early");
    left_.remove_prefix(found.size());
    return found;
}

double ScriptWords::number() {
    const std::string text = word();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        throw InputError(fmt::format("'{}' is not a number", text));
    }
    return value;
}

PixelPoint ScriptWords::point() {
    const double x = number();
    return {x, number()};
}

bool ScriptWords::next_is_quoted() {
    skip_blanks();
    return !left_.empty() && left_.front() == '"';
}

std::string ScriptWords::quoted() {
    const auto end = next_is_quoted() ? left_.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos) throw InputError("a name in \"…\" is expected");
    const std::string name{left_.substr(1, end - 1)};
    left_.remove_prefix(end + 1);
    return name;
}

std::string ScriptWords::rest() {
    skip_blanks();
    const auto last = left_.find_last_not_of(" \t");
    if (last == std::string_view::npos) throw InputError("the line ends too early");
    const std::string all{left_.substr(0, last + 1)};
    left_ = {};
    return all;
}

std::u32string ScriptWords::characters() {
    const std::string text = rest();
    const auto decoded = sf::String::fromUtf8(text.begin(), text.end());
    return {decoded.begin(), decoded.end()};
}

void ScriptWords::end() {
    skip_blanks();
    if (!left_.empty()) throw InputError(fmt::format("'{}' is too much", left_));
}

}  // namespace dateline
