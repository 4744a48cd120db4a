/// Military Grid Reference System.
#pragma once

#include "geo/coordinate_text.hpp"

namespace dateline {

/**
 * Reads "38SKC63074132", "38S KC 6307 4132", "38skc6307". At least two digits must follow the letters:
 * without them it may as well be a name.
 *
 * @returns the centre of the named square and half its diagonal; nothing when the text has another shape.
 * @throws InputError  when it has the shape but names no square (odd number of digits, letters that do not
 *                     exist in that zone).
 */
[[nodiscard]] std::optional<WrittenPosition> position_from_mgrs(std::string_view text);

}  // namespace dateline
