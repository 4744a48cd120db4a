/// What every command says and asks about places given by name.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>

namespace CLI {
class App;
}

namespace dateline {

/// For the help text of an argument that place_from_argument reads.
inline constexpr const char* place_argument_help = "Place name, id, or coordinates (latitude first)";

/// For the footer of a command that takes such arguments.
inline constexpr const char* place_argument_footer =
    R"(A place is given as a name, alone or with what contains it ("Springfield, Illinois"), as an id (gn:98182), or
as coordinates: 33.3152,44.3661  33°18'55"N 44°21'58"E  38SKC63074132 (MGRS)  geo:33.3152,44.3661;u=35.)";

/// The options --in, --near and --kind.
struct PlaceOptions {
    std::string in;
    std::string near;
    std::string kind;
};

void add_place_options(CLI::App& command, PlaceOptions& options);

/// @throws UsageError for an unknown kind (listing them); InputError when --near is no place.
[[nodiscard]] SearchOptions search_options(const PlaceOptions& options, const Gazetteer& gazetteer);

}  // namespace dateline
