#include "cli/place_options.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace dateline {
namespace {

std::string all_kinds() {
    std::string kinds;
    for (int kind = 0; kind <= static_cast<int>(PlaceKind::other); ++kind) {
        if (!kinds.empty()) kinds += ' ';
        kinds += name_of(static_cast<PlaceKind>(kind));
    }
    return kinds;
}

}  // namespace

void add_place_options(CLI::App& command, PlaceOptions& options) {
    command
        .add_option("--in", options.in,
                    "Only places in this country (ISO code), or in this place (id or name)")
        ->type_name("PLACE");
    command.add_option("--near", options.near, "Nearer places first: a name, an id, or LAT,LON in degrees")
        ->type_name("PLACE");
    command.add_option("--kind", options.kind, "Only this kind of place")->type_name("KIND");
}

SearchOptions search_options(const PlaceOptions& options, const Gazetteer& gazetteer) {
    SearchOptions search;
    search.in = options.in;
    if (!options.kind.empty()) {
        search.kind = place_kind_from(options.kind);
        if (!search.kind) {
            throw UsageError(
                fmt::format("--kind {}: no such kind of place; there are: {}", options.kind, all_kinds()));
        }
    }
    if (!options.near.empty()) search.near = place_from_argument(gazetteer, options.near).point;
    return search;
}

}  // namespace dateline
