/// The overrides that stand beside articles.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <functional>
#include <string>
#include <vector>

namespace dateline {

/// Who is told what is wrong with overrides: each message has the file, and the line where there is one.
struct OverrideFaults {
    std::function<void(const std::string&)> row;   ///< cannot be used; the others hold
    std::function<void(const std::string&)> file;  ///< cannot be read at all; the article beside it can
};

/**
 * What the file overrides.csv in the folder of each of these files says, for the articles in that folder, and
 * last, so that it prevails, what `general` says for all; empty: no such file. An overrides.csv among the
 * files (named by
 * "*") is taken out: it is no article.
 *
 * @throws InputError  when nothing in `general` can be used.
 */
[[nodiscard]] OverrideBook overrides_for(std::vector<std::string>& files, const std::string& general,
                                         const Gazetteer& gazetteer, const OverrideFaults& faults);

}  // namespace dateline
