#include "window/sfml_input.hpp"

#include <SFML/Window/Event.hpp>

#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<sf::Keyboard::Key, Key>, 26> keys{{
    {sf::Keyboard::Tab, Key::tab},
    {sf::Keyboard::Left, Key::left},
    {sf::Keyboard::Right, Key::right},
    {sf::Keyboard::Up, Key::up},
    {sf::Keyboard::Down, Key::down},
    {sf::Keyboard::PageUp, Key::page_up},
    {sf::Keyboard::PageDown, Key::page_down},
    {sf::Keyboard::Home, Key::home},
    {sf::Keyboard::End, Key::end},
    {sf::Keyboard::Insert, Key::insert},
    {sf::Keyboard::Delete, Key::del},
    {sf::Keyboard::Backspace, Key::backspace},
    {sf::Keyboard::Space, Key::space},
    {sf::Keyboard::Enter, Key::enter},
    {sf::Keyboard::Escape, Key::escape},
    {sf::Keyboard::LShift, Key::shift},
    {sf::Keyboard::RShift, Key::shift},
    {sf::Keyboard::A, Key::a},
    {sf::Keyboard::C, Key::c},
    {sf::Keyboard::E, Key::e},
    {sf::Keyboard::F, Key::f},
    {sf::Keyboard::S, Key::s},
    {sf::Keyboard::V, Key::v},
    {sf::Keyboard::X, Key::x},
    {sf::Keyboard::Y, Key::y},
    {sf::Keyboard::Z, Key::z},
}};

Key key_of(sf::Keyboard::Key pressed) noexcept {
    for (const auto& [theirs, ours] : keys) {
        if (theirs == pressed) return ours;
    }
    return Key::unknown;
}

PixelPoint point(int x, int y) noexcept {
    return {static_cast<double>(x), static_cast<double>(y)};
}

std::optional<InputEvent> button_changed(const sf::Event::MouseButtonEvent& event, Press press) {
    switch (event.button) {
        case sf::Mouse::Left:
            return ButtonChanged{MouseButton::left, press, point(event.x, event.y)};
        case sf::Mouse::Right:
            return ButtonChanged{MouseButton::right, press, point(event.x, event.y)};
        case sf::Mouse::Middle:
            return ButtonChanged{MouseButton::middle, press, point(event.x, event.y)};
        default:
            return std::nullopt;
    }
}

InputEvent key_changed(const sf::Event::KeyEvent& event, Press press) {
    return KeyChanged{key_of(event.code), press, event.control, event.shift, event.alt};
}

std::optional<InputEvent> text_typed(char32_t character) {
    // SFML reports Backspace, Escape, Ctrl+C and their like as text, too; as keys they are enough.
    if (character < 32 || character == 127) return std::nullopt;
    return TextTyped{character};
}

std::optional<InputEvent> wheel_turned(const sf::Event::MouseWheelScrollEvent& event) {
    if (event.wheel != sf::Mouse::VerticalWheel) return std::nullopt;
    return WheelTurned{static_cast<double>(event.delta), point(event.x, event.y)};
}

}  // namespace

std::optional<InputEvent> input_from(const sf::Event& event) {
    switch (event.type) {
        case sf::Event::MouseMoved:
            return PointerMoved{point(event.mouseMove.x, event.mouseMove.y)};
        case sf::Event::MouseLeft:
            return PointerLeft{};
        case sf::Event::MouseButtonPressed:
            return button_changed(event.mouseButton, Press::down);
        case sf::Event::MouseButtonReleased:
            return button_changed(event.mouseButton, Press::up);
        case sf::Event::MouseWheelScrolled:
            return wheel_turned(event.mouseWheelScroll);
        case sf::Event::KeyPressed:
            return key_changed(event.key, Press::down);
        case sf::Event::KeyReleased:
            return key_changed(event.key, Press::up);
        case sf::Event::TextEntered:
            return text_typed(static_cast<char32_t>(event.text.unicode));
        case sf::Event::Resized:
            return WindowResized{
                {static_cast<double>(event.size.width), static_cast<double>(event.size.height)}};
        case sf::Event::LostFocus:
            return FocusLost{};
        case sf::Event::Closed:
            return CloseRequested{};
        default:
            return std::nullopt;
    }
}

}  // namespace dateline
