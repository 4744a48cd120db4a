/// The overrides that stand beside articles.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <functional>
#include <string>
#include <vector>

namespace dateline {

/**
 * What the file overrides.csv in the folder of each of these files says, for the articles in that folder, and
 * last, so that it prevails, what `general` says for all; empty: no such file. An overrides.csv among the
 * files (named by
 * "*") is taken out: it is no article. What is wrong beside an article goes to `report`: it can be read
 * without.
 *
 * @throws InputError  when nothing in `general` can be used.
 */
[[nodiscard]] OverrideBook overrides_for(std::vector<std::string>& files, const std::string& general,
                                         const Gazetteer& gazetteer,
                                         const std::function<void(const std::string&)>& report);

}  // namespace dateline
