#include "window/key_actions.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr double key_zoom_factor = 1.6;

const std::array<std::pair<char32_t, Action>, 16> letters{{
    {U'+', Zoom{key_zoom_factor}},
    {U'=', Zoom{key_zoom_factor}},  // the same key without Shift
    {U'-', Zoom{1 / key_zoom_factor}},
    {U'f', FitEverything{}},
    {U'/', OpenSearch{}},
    {U'e', ShowTab{SideTab::events}},
    {U'c', ShowTab{SideTab::claims}},
    {U'a', ShowTab{SideTab::articles}},
    {U'd', ToggleTheme{}},
    {U'[', StepTime{-1}},
    {U']', StepTime{1}},
    {U' ', PlayTime{}},
    {U'0', ShowAllTime{}},
    {U'u', ToggleUndated{}},
    {U'?', ToggleKeys{}},
    {U'q', Quit{}},
}};

constexpr std::array<std::pair<char32_t, SideTab>, 3> tools{
    {{U'm', SideTab::measure}, {U'r', SideTab::rings}, {U'l', SideTab::layers}}};

const std::array<std::pair<Key, Action>, 5> with_control{{
    {Key::f, OpenSearch{}},
    {Key::z, Undo{}},
    {Key::s, AskSave{}},
    {Key::e, AskExport{}},
    {Key::c, CopyMeant{}},
}};

/// What a table says of a key.
template <class Table, class Typed>
auto found_in(const Table& table, Typed typed) {
    const auto found =
        std::find_if(table.begin(), table.end(), [typed](const auto& row) { return row.first == typed; });
    return found == table.end() ? std::nullopt : std::optional{found->second};
}

char32_t small(char32_t letter) {
    return letter >= U'A' && letter <= U'Z' ? letter + (U'a' - U'A') : letter;
}

ProjectionKind next_kind(ProjectionKind kind) {
    const auto at = std::find(all_projection_kinds.begin(), all_projection_kinds.end(), kind);
    return at + 1 == all_projection_kinds.end() ? all_projection_kinds.front() : *(at + 1);
}

}  // namespace

std::optional<Action> action_of(char32_t typed, const KeyContext& context) {
    const char32_t letter = small(typed);
    if (letter >= U'1' && letter < U'1' + layers_with_keys) return ToggleLayer{all_map_layers[letter - U'1']};
    if (letter == U'p') return UseProjection{next_kind(context.projection)};
    if (const auto tool = found_in(tools, letter)) {
        return ShowTab{context.tab == *tool ? context.list_tab : *tool};
    }
    return found_in(letters, letter);
}

std::optional<Action> action_with_control(Key key) {
    return found_in(with_control, key);
}

}  // namespace dateline
