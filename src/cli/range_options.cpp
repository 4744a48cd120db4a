#include "cli/range_options.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace dateline {
namespace {

RangeRequest::Ring ring_from(const std::string& text, const Gazetteer& gazetteer) {
    const auto mark = text.rfind('=');
    if (mark == std::string::npos) {
        throw InputError(fmt::format("--ring {}: no range; write PLACE=RANGE, as in \"Erbil=700 km\"", text));
    }
    const Place place = place_from_argument(gazetteer, text.substr(0, mark));
    return {place.point, place.name, text.substr(mark + 1)};
}

}  // namespace

void add_range_options(CLI::App& command, RangeOptions& options) {
    command
        .add_option("--ring", options.rings,
                    "Circle of this range (\"700 km\", or a weapon: \"Fateh-110\") around a place")
        ->type_name("PLACE=RANGE")
        ->allow_extra_args(false);
    command
        .add_option("--range-from-launch", options.from_launches,
                    "Circle around each launch site: what may be reached")
        ->type_name("RANGE")
        ->allow_extra_args(false);
    command
        .add_option("--range-to-impact", options.to_impacts,
                    "Circle around each impact site: where it may have come from")
        ->type_name("RANGE")
        ->allow_extra_args(false);
}

RangeRequest range_request(const RangeOptions& options, const Gazetteer& gazetteer) {
    RangeRequest request{{}, options.from_launches, options.to_impacts};
    for (const auto& ring : options.rings) request.rings.push_back(ring_from(ring, gazetteer));
    return request;
}

}  // namespace dateline
