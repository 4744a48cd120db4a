/// Where the outlet that published an article is at home, as far as its address tells.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Who published an article. Both may be empty.
struct ArticleOrigin {
    std::string_view outlet;  ///< "Dallas Morning News"
    std::string_view url;     ///< "https://www.dallasnews.com/…"
};

struct OutletHome {
    std::string country;              ///< ISO alpha-2, from a national domain: "GB" for .co.uk; or empty
    std::vector<std::string> places;  ///< folded names of places in the outlet's name or host: "dallas"
};

/**
 * Reads the outlet's name and the host of its address. A place is taken from them only when all that is left
 * are words that newspapers and stations are called by: "palestineherald" gives "palestine", "expressen"
 * nothing. Domains that are sold for their look (.tv, .co, .io) name no country.
 */
[[nodiscard]] OutletHome outlet_home(const ArticleOrigin& origin, const Gazetteer& gazetteer);

}  // namespace dateline
