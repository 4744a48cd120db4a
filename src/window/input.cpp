#include "window/input.hpp"

#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<std::string_view, Key>, 25> key_names{{
    {"Tab", Key::tab},
    {"Left", Key::left},
    {"Right", Key::right},
    {"Up", Key::up},
    {"Down", Key::down},
    {"PageUp", Key::page_up},
    {"PageDown", Key::page_down},
    {"Home", Key::home},
    {"End", Key::end},
    {"Insert", Key::insert},
    {"Delete", Key::del},
    {"Backspace", Key::backspace},
    {"Space", Key::space},
    {"Enter", Key::enter},
    {"Escape", Key::escape},
    {"Shift", Key::shift},
    {"a", Key::a},
    {"c", Key::c},
    {"e", Key::e},
    {"f", Key::f},
    {"s", Key::s},
    {"v", Key::v},
    {"x", Key::x},
    {"y", Key::y},
    {"z", Key::z},
}};

}  // namespace

Key key_from(std::string_view name) noexcept {
    for (const auto& [known, key] : key_names) {
        if (known == name) return key;
    }
    return Key::unknown;
}

}  // namespace dateline
