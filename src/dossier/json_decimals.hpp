/// How many digits after the point each quantity of the dossier has earned.
#pragma once

namespace dateline::json_decimals {

inline constexpr int position_deg = 7;  ///< 1 cm: RFC 7946 11.2 calls 6 enough; one more keeps a GNSS fix
inline constexpr int length_m = 0;      ///< gazetteer points are known to tens of metres at best
inline constexpr int bearing_deg = 1;
inline constexpr int percent = 1;
inline constexpr int score = 3;
inline constexpr int as_worded = 6;  ///< numbers copied from a text, such as "2.5" miles or 22 missiles

}  // namespace dateline::json_decimals
