/// The short forms of American and Canadian states and provinces.
#pragma once

#include <string_view>

namespace dateline {

/// "California" for "CA", "Calif." or "Calif"; empty for anything else. Postal codes (USPS Publication 28,
/// appendix B; Canada Post) must be in capitals; the longer forms are those of the AP Stylebook.
[[nodiscard]] std::string_view state_name(std::string_view abbreviation);

}  // namespace dateline
