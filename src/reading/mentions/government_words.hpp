/// Words that tell a government in its capital's name from the town.
#pragma once

#include <string_view>

namespace dateline {

// Each takes a folded word (see fold_name).

/// "Kyiv's mayor", "London's airports": what a capital has as a town, not as a government.
[[nodiscard]] bool is_town_matter(std::string_view word);
/// "imposed", "summoned", "retaliated": what a government does and a city does not.
[[nodiscard]] bool is_government_verb(std::string_view word);
/// "accused", "warned", "sanctioned": what is done to a government and not to a city.
[[nodiscard]] bool is_done_to_governments(std::string_view word);

}  // namespace dateline
