#include "window/map_window.hpp"

#include "window/display.hpp"
#include "window/map_bench.hpp"
#include "window/opened_window.hpp"
#include "window/process_age.hpp"
#include "window/screenshot.hpp"
#include "window/sfml_input.hpp"

#include <fmt/core.h>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Sleep.hpp>
#include <SFML/Window/Clipboard.hpp>
#include <SFML/Window/Event.hpp>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace dateline {
namespace {

constexpr double script_frame_s = 1.0 / 60;  // every run of a script sees the same times
constexpr double longest_frame_s = 0.1;      // after a rest, a flight starts from its beginning

/// How long to rest between two looks for events: hardly while a person is at work, longer (which nobody
/// feels, once) when nothing has happened for a second.
sf::Time rest_after(std::chrono::steady_clock::duration quiet) {
    return sf::milliseconds(quiet < std::chrono::seconds{1} ? 4 : 20);
}

std::optional<ScriptPlayer> script_of(const WindowOptions& options) {
    if (options.script.empty()) return std::nullopt;
    return ScriptPlayer{read_script(options.script)};
}

PixelSize asked_size(const WindowOptions& options) {
    return {static_cast<double>(options.width_px), static_cast<double>(options.height_px)};
}

PixelSize size_of(const sf::RenderWindow& window) {
    const auto size = window.getSize();
    return {static_cast<double>(size.x), static_cast<double>(size.y)};
}

/// What panels may show of the dossier, as far as a first look goes through it: what the fonts must have
/// letters for. Others are added when they are first shown.
std::string texts_of(const Dossier& dossier) {
    constexpr std::size_t most_bytes = 1 << 18;
    std::string texts;
    const auto add = [&](const std::string& text) {
        if (texts.size() < most_bytes) texts.append(text, 0, most_bytes);
    };
    for (const Article& article : dossier.articles) {
        for (const auto* text : {&article.title, &article.outlet, &article.text}) add(*text);
    }
    for (const Place& place : dossier.places) {
        for (const auto* text : {&place.name, &place.admin1, &place.country_name}) add(*text);
    }
    for (const Claim& claim : dossier.claims) add(claim.quote);
    return texts;
}

/// Ctrl+V as what it stands for.
InputEvent with_clipboard(const InputEvent& event) {
    const auto* key = std::get_if<KeyChanged>(&event);
    const bool pastes = key != nullptr && key->press == Press::down && key->control && key->key == Key::v;
    if (!pastes) return event;
    const sf::String text = sf::Clipboard::getString();
    return TextPasted{std::u32string(text.begin(), text.end())};
}

}  // namespace

MapWindow::MapWindow(Dossier& dossier, const Gazetteer& gazetteer, const WindowOptions& options,
                     const WindowServices& services)
    : options_{options},
      script_{script_of(options)},
      session_{dossier, gazetteer, services, asked_size(options), options.scale, options.text_size},
      basemap_{Basemap::open_default()},
      ground_{options.scale, basemap_},
      window_{open_window()},
      layer_{options.scale * options.text_size, texts_of(dossier)},
      ui_{options.scale, options.text_size},
      glyphs_{options.scale},
      map_{options.scale, glyphs_},
      overlay_{options.scale, glyphs_},
      legend_{options.scale, glyphs_},
      watch_{services.watched},
      last_frame_{std::chrono::steady_clock::now()},
      frames_owed_{frames_to_settle} {
    session_.resize(size_of(*window_));  // a window manager may have given another one
}

MapWindow::~MapWindow() = default;

std::unique_ptr<sf::RenderWindow> MapWindow::open_window() {
    ground_.begin(session_.view(), session_.ground_style());
    return opened_window(options_);
}

void MapWindow::run() {
    if (options_.bench) return Bench{*this}.run();
    while (window_->isOpen()) {
        collect_events();
        if (has_work()) {
            draw_frame();
        } else if (watch_.has_changed(std::chrono::steady_clock::now())) {
            session_.reload();
            frames_owed_ = frames_to_settle;
        } else if (script_ && !listening()) {
            play_script();
        } else if (session_.playing()) {
            draw_frame();
        } else {
            rest();
        }
    }
}

void MapWindow::rest() {
    if (!std::exchange(rested_, true)) malloc_trim(0);  // what reading took and nobody needs any more
    ground_.rest(std::chrono::steady_clock::now());
    sf::sleep(rest_after(std::chrono::steady_clock::now() - last_frame_));
}

void MapWindow::collect_events() {
    for (sf::Event event{}; window_->pollEvent(event);) {
        frames_owed_ = frames_to_settle;  // also for events that only uncover the window
        if (const auto input = input_from(event)) queue_.push(*input);
    }
}

bool MapWindow::has_work() const {
    return frames_owed_ > 0 || !queue_.empty() || session_.flying() || script_wait_s_ > 0 ||
           !screenshot_due_.empty() || ground_.is_due();
}

bool MapWindow::listening() const {
    const bool file_is_due = !listening_for_.empty() && !std::filesystem::exists(listening_for_);
    return file_is_due || std::chrono::steady_clock::now() < listening_until_;
}

double MapWindow::elapsed_s() {
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> since = now - last_frame_;
    last_frame_ = now;
    return script_ ? script_frame_s : std::clamp(since.count(), 1e-4, 60.0);
}

void MapWindow::draw_frame() {
    const double passed_s = elapsed_s();
    clock_s_ += passed_s;
    script_wait_s_ = std::max(0.0, script_wait_s_ - passed_s);
    frames_owed_ = std::max(0, frames_owed_ - 1);
    session_.advance(std::min(passed_s, longest_frame_s));

    if (layer_.add_letters(ui_.take_missing_letters())) frames_owed_ = frames_to_settle;
    const auto events = queue_.next_frame();
    for (const InputEvent& event : events) layer_.feed(event);
    layer_.begin_frame(size_of(*window_), passed_s);
    const bool pointer_free = !layer_.wants_pointer();
    for (const InputEvent& event : events) session_.feed(with_clipboard(event), pointer_free, clock_s_);
    if (!events.empty()) frames_owed_ = frames_to_settle;
    ui_.begin_frame();
    session_.draw_panels(ui_);
    session_.do_actions();
    if (session_.take_reread()) watch_.accept();
    layer_.set_theme(session_.theme());
    if (const auto text = session_.take_copied()) {
        sf::Clipboard::setString(sf::String::fromUtf8(text->begin(), text->end()));
    }
    paint();
    show();
    if (session_.wants_to_quit()) window_->close();
}

void MapWindow::paint() {
    if (session_.take_changed()) {
        map_.set(session_.compose(basemap_, glyphs_));
        legend_.set(session_.compose_legend(basemap_, glyphs_));
        frames_owed_ = std::max(frames_owed_, 1);  // the panels of this frame were laid out before
    }
    if (session_.take_ground_changed()) ground_.forget();
    window_->clear();
    const auto quality = script_ ? GroundQuality::crisp : GroundQuality::quick;
    ground_.paint(*window_, session_.layout().map, session_.view(), session_.ground_style(), quality);
    map_.paint(*window_, session_.layout().map);
    overlay_.set(session_.compose_overlay());
    overlay_.paint(*window_, session_.layout().map);
    window_->pushGLStates();
    layer_.draw();
    window_->popGLStates();
    window_->resetGLStates();  // what SFML believes to be set must be what is set again
    if (session_.legend_box().height() > 0) legend_.paint(*window_, session_.legend_box());
}

void MapWindow::show() {
    if (!screenshot_due_.empty()) save_screenshot(*window_, std::exchange(screenshot_due_, {}));
    const bool hand = session_.over_object();
    pointers_.set(*window_, hand ? PointerShape::hand : layer_.pointer_shape());
    window_->display();
    if (!std::exchange(first_shown_, true) && options_.print_first_frame_time) {
        fmt::print(stderr, "first frame {} ms after the start of the process\n", process_age().count());
    }
}

void run_window(Dossier& dossier, const Gazetteer& gazetteer, const WindowOptions& options,
                const WindowServices& services) {
    // Pictures and meshes are megabytes each: when let go, they return to the system instead of the heap.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    const DisplayConnection display;
    MapWindow{dossier, gazetteer, options, services}.run();
}

}  // namespace dateline
