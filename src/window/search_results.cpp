#include "window/search_results.hpp"

#include "window/wording.hpp"

#include <fmt/core.h>

namespace dateline {
namespace {

void draw_found(Ui& ui, const FoundPlace& found, std::size_t number, bool chosen, Actions& actions) {
    ui.begin_row();
    ui.text(found.place.name, strong_text);
    if (!found.as.empty() && found.as != found.place.name) {
        ui.same_line();
        ui.text(found.as, quiet_text);
    }
    ui.text(kind_text(found.place), quiet_text);
    if (ui.end_row(fmt::format("found {}", number + 1), chosen)) actions.push_back(TakeFound{number});
}

}  // namespace

void draw_search_results(Ui& ui, const PlaceSearch& search, std::string_view replaced, Actions& actions) {
    if (!replaced.empty()) {
        ui.text(fmt::format("Which place is meant instead of {}?", replaced), strong_text);
        ui.text("Enter takes the marked one and judges anew, Esc changes nothing.", quiet_text);
        ui.gap(4);
    }
    if (!search.remark().empty()) ui.text(search.remark(), quiet_text);
    for (std::size_t i = 0; i < search.found().size(); ++i) {
        draw_found(ui, search.found()[i], i, i == search.chosen(), actions);
    }
    if (search.found().empty() && search.remark().empty()) {
        ui.text("A name, the beginning of one, or coordinates: 33.79, 42.44. Arrows and Enter choose.",
                quiet_text);
    }
}

}  // namespace dateline
