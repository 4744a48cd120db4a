/// Names that differ from a given one by a slip of the fingers.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

/**
 * Calls `each` with every word that one missing, doubled, swapped, wrong or additional letter (a-z) or space
 * makes of `folded`: about 54 times its length. Names longer than 40 bytes give none; bytes outside ASCII are
 * dropped and swapped only within ASCII.
 */
void for_each_near_spelling(std::string_view folded, const std::function<void(const std::string&)>& each);

}  // namespace dateline
