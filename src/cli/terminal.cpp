#include "cli/terminal.hpp"

#include "geo/coordinate_text.hpp"
#include "report/terminal_text.hpp"
#include "text/columns.hpp"

#include <sys/ioctl.h>
#include <unistd.h>
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace dateline {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool is_dumb() {
    return variable("TERM").empty() || variable("TERM") == "dumb";
}

bool wants_colour(bool watched) {
    if (!variable("NO_COLOR").empty()) return false;
    const std::string_view force = variable("CLICOLOR_FORCE");
    if (!force.empty() && force != "0") return true;
    return watched && !is_dumb() && variable("CLICOLOR") != "0";
}

/// The Linux console and dumb terminals print the address.
bool shows_links(bool watched) {
    return watched && !is_dumb() && variable("TERM") != "linux";
}

/// 0: not known
std::size_t columns_of_screen() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    const std::string_view text = variable("COLUMNS");
    std::size_t columns = 0;
    std::from_chars(text.data(), text.data() + text.size(), columns);
    return columns;
}

}  // namespace

Terminal terminal_of(const std::ostream& out) {
    Terminal terminal;
    const bool standard = out.rdbuf() == std::cout.rdbuf();
    terminal.watched = standard && ::isatty(STDOUT_FILENO) != 0;
    terminal.colour = standard && wants_colour(terminal.watched);
    terminal.links = shows_links(terminal.watched);
    if (const std::size_t columns = columns_of_screen(); terminal.watched && columns > 0)
        terminal.columns = columns;
    return terminal;
}

std::string shown_on(const Terminal& terminal, std::string_view text, std::size_t hanging) {
    std::string safe = harmless(text);
    const std::size_t narrowest = 2 * hanging;
    return terminal.watched ? fitted(safe, std::max(terminal.columns, narrowest), hanging) : safe;
}

std::string shown_on(const Terminal& terminal, std::string_view text, std::size_t hanging,
                     const std::vector<Place>& places) {
    std::string shown = shown_on(terminal, text, hanging);
    if (!terminal.links) return shown;
    std::size_t from = 0;
    for (const Place& place : places) {
        const std::string position = as_decimal(place.point);
        const std::size_t at = shown.find(position, from);
        if (at == std::string::npos) continue;
        const std::string link = hyperlink(as_geo_uri(place.point, place.extent.radius), position);
        shown.replace(at, position.size(), link);
        from = at + link.size();
    }
    return shown;
}

bool remarks_are_watched(const std::ostream& remarks) {
    return remarks.rdbuf() == std::cerr.rdbuf() && ::isatty(STDERR_FILENO) != 0;
}

}  // namespace dateline
