/// The writing system of a name.
#pragma once

#include <string_view>

namespace dateline {

/// ISO 15924 code of the first letter's script among those that the sources use ("Latn", "Arab", "Cyrl", …);
/// "Zzzz" for any other, "Zyyy" when the name has no letter.
[[nodiscard]] std::string_view script_of(std::string_view name) noexcept;

}  // namespace dateline
