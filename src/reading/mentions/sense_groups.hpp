/// Which occurrences of a spelling mean one place.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/recognise.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/**
 * For each name the number of its group, counted by first occurrence. Occurrences of one spelling mean one
 * place, unless the text tells two apart by what contains them: "Birmingham, Alabama" and "Birmingham,
 * England". Then a bare "Birmingham" is the one told of shortly before, or else that of the last dateline, or
 * the first.
 */
[[nodiscard]] std::vector<std::size_t> sense_groups(const std::vector<RecognisedName>& names,
                                                    const Gazetteer& gazetteer);

}  // namespace dateline
