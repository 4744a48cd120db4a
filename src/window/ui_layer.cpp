#include "window/ui_layer.hpp"

#include "window/fonts.hpp"
#include "window/ui_font_atlas.hpp"
#include "window/ui_theme.hpp"

#include <backends/imgui_impl_opengl2.h>
#include <imgui.h>
#include <SFML/System/String.hpp>
#include <SFML/Window/Clipboard.hpp>

#include <algorithm>
#include <cassert>
#include <limits>
#include <string>

namespace dateline {
namespace {

constexpr float nowhere = -std::numeric_limits<float>::max();  // what Dear ImGui takes for "no pointer"

void set_clipboard(void*, const char* utf8) {
    const std::string_view text{utf8};
    sf::Clipboard::setString(sf::String::fromUtf8(text.begin(), text.end()));
}

const char* get_clipboard(void* kept) {
    const auto utf8 = sf::Clipboard::getString().toUtf8();
    auto& text = *static_cast<std::string*>(kept);
    text.assign(utf8.begin(), utf8.end());
    return text.c_str();
}

/// Our key numbers are the ones that Dear ImGui sees.
void map_keys(ImGuiIO& io) {
    const auto map = [&io](ImGuiKey theirs, Key ours) { io.KeyMap[theirs] = static_cast<int>(ours); };
    map(ImGuiKey_Tab, Key::tab);
    map(ImGuiKey_LeftArrow, Key::left);
    map(ImGuiKey_RightArrow, Key::right);
    map(ImGuiKey_UpArrow, Key::up);
    map(ImGuiKey_DownArrow, Key::down);
    map(ImGuiKey_PageUp, Key::page_up);
    map(ImGuiKey_PageDown, Key::page_down);
    map(ImGuiKey_Home, Key::home);
    map(ImGuiKey_End, Key::end);
    map(ImGuiKey_Insert, Key::insert);
    map(ImGuiKey_Delete, Key::del);
    map(ImGuiKey_Backspace, Key::backspace);
    map(ImGuiKey_Space, Key::space);
    map(ImGuiKey_Enter, Key::enter);
    map(ImGuiKey_Escape, Key::escape);
    map(ImGuiKey_A, Key::a);
    map(ImGuiKey_C, Key::c);
    map(ImGuiKey_V, Key::v);
    map(ImGuiKey_X, Key::x);
    map(ImGuiKey_Y, Key::y);
    map(ImGuiKey_Z, Key::z);
}

/// Writes an event into Dear ImGui's state for the next frame.
class Feeder {
public:
    explicit Feeder(ImGuiIO& io) : io_{io} {}

    void operator()(const PointerMoved& event) const { move_to(event.at); }
    void operator()(const PointerLeft&) const { io_.MousePos = {nowhere, nowhere}; }
    void operator()(const ButtonChanged& event) const {
        move_to(event.at);
        io_.MouseDown[static_cast<int>(event.button)] = event.press == Press::down;
    }
    void operator()(const WheelTurned& event) const {
        move_to(event.at);
        io_.MouseWheel += static_cast<float>(event.steps);
    }
    void operator()(const KeyChanged& event) const {
        io_.KeysDown[static_cast<int>(event.key)] = event.press == Press::down;
        io_.KeyCtrl = event.control;
        io_.KeyShift = event.shift;
        io_.KeyAlt = event.alt;
    }
    void operator()(const TextTyped&) const {}  // texts are typed into fields of our own
    void operator()(const TextPasted&) const {}
    void operator()(const FocusLost&) const {
        std::fill(std::begin(io_.KeysDown), std::end(io_.KeysDown), false);
        std::fill(std::begin(io_.MouseDown), std::end(io_.MouseDown), false);
        io_.KeyCtrl = io_.KeyShift = io_.KeyAlt = false;
    }
    void operator()(const WindowResized&) const {}   // begin_frame is told the size
    void operator()(const CloseRequested&) const {}  // the window's matter

private:
    void move_to(PixelPoint at) const { io_.MousePos = {static_cast<float>(at.x), static_cast<float>(at.y)}; }
    ImGuiIO& io_;
};

/// Hands the letters' picture over to the graphics system, and keeps none.
void hand_over_letters() {
    ImGui_ImplOpenGL2_CreateFontsTexture();
    ImGui::GetIO().Fonts->ClearTexData();
}

std::string& clipboard_text() {
    static std::string text;
    return text;
}

}  // namespace

UiLayer::UiLayer(double scale, std::string_view texts) : scale_{scale}, texts_{texts} {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename =
        nullptr;  // where panels are is the program's business, and nothing is left in the folder
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    io.SetClipboardTextFn = set_clipboard;
    io.GetClipboardTextFn = get_clipboard;
    io.ClipboardUserData = &clipboard_text();
    io.MousePos = {nowhere, nowhere};
    map_keys(io);
    build_font_atlas(scale, texts);
    set_ui_theme(MapTheme::light, scale);
    ImGui_ImplOpenGL2_Init();
    hand_over_letters();
}

UiLayer::~UiLayer() {
    ImGui_ImplOpenGL2_Shutdown();
    ImGui::DestroyContext();
}

bool UiLayer::add_letters(std::string_view letters) {
    if (letters.empty() || texts_.find(letters) != std::string::npos) return false;
    texts_ += letters;
    ImGui_ImplOpenGL2_DestroyFontsTexture();
    ImGui::GetIO().Fonts->Clear();
    build_font_atlas(scale_, texts_);
    hand_over_letters();
    return true;
}

void UiLayer::set_theme(MapTheme theme) {
    if (theme != theme_) set_ui_theme(theme, scale_);
    theme_ = theme;
}

void UiLayer::feed(const InputEvent& event) {
    std::visit(Feeder{ImGui::GetIO()}, event);
}

void UiLayer::begin_frame(PixelSize window, double elapsed_s) {
    assert(elapsed_s > 0);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(window.width), static_cast<float>(window.height)};
    io.DeltaTime = static_cast<float>(elapsed_s);
    ImGui_ImplOpenGL2_NewFrame();
    ImGui::NewFrame();
}

void UiLayer::draw() {
    ImGui::Render();
    ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
}

bool UiLayer::wants_pointer() const {
    return ImGui::GetIO().WantCaptureMouse;
}

PointerShape UiLayer::pointer_shape() const {
    switch (ImGui::GetMouseCursor()) {
        case ImGuiMouseCursor_TextInput:
            return PointerShape::text;
        case ImGuiMouseCursor_Hand:
            return PointerShape::hand;
        case ImGuiMouseCursor_ResizeEW:
            return PointerShape::horizontal_resize;
        default:
            return PointerShape::arrow;
    }
}

void push_font(UiFont font) {
    ImGui::PushFont(ImGui::GetIO().Fonts->Fonts[static_cast<int>(font)]);
}
void pop_font() {
    ImGui::PopFont();
}

}  // namespace dateline
