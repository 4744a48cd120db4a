/// Names of those who wrote an article, which look like places.
#pragma once

#include "reading/mentions/recognise.hpp"
#include "text/utf8.hpp"

#include <string_view>
#include <vector>

namespace dateline {

/// Takes away what was recognised in a byline: a line near the top that says nothing but "By Paris Bordeaux
/// in Rome". `index` is that of `text`.
void leave_out_bylines(std::vector<RecognisedName>& names, std::string_view text,
                       const CodePointIndex& index);

}  // namespace dateline
