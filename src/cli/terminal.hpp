/// Where an answer goes, and what a person's terminal can show.
#pragma once

#include "geo/place.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct Terminal {
    bool watched = false;       ///< a person looks on
    bool colour = false;        ///< NO_COLOR forbids it, CLICOLOR_FORCE demands it: https://no-color.org,
                                ///< bixense.com/clicolors
    bool links = false;         ///< OSC 8 hyperlinks
    std::size_t columns = 100;  ///< of the screen; where none is watched always the same, for the same bytes
};

/// What is at the end of a stream that answers go to; nothing is where it is not the program's standard
/// output.
[[nodiscard]] Terminal terminal_of(const std::ostream& out);

/// The text with its lines fitted to the screen (see fitted() in text/columns.hpp), where one is watched.
/// What could steer a terminal is made harmless anyhow.
[[nodiscard]] std::string shown_on(const Terminal& terminal, std::string_view text, std::size_t hanging);

/// The same with the places' coordinates, where they are told in that order, made links of geo URIs.
[[nodiscard]] std::string shown_on(const Terminal& terminal, std::string_view text, std::size_t hanging,
                                   const std::vector<Place>& places);

/// Whether a person reads what goes to standard error through this stream.
[[nodiscard]] bool remarks_are_watched(const std::ostream& remarks);

}  // namespace dateline
