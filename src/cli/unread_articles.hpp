/// The articles beside those that a run reads.
#pragma once

#include "dossier/overrides.hpp"

#include <set>
#include <string>
#include <vector>

namespace dateline {

/// Whether a row of overrides that changed nothing may be for an article that lies beside those read.
class UnreadArticles {
public:
    /// @param read  the files that the run reads
    explicit UnreadArticles(const std::vector<std::string>& read);

    /**
     * Whether some unread article in the folder is the one that the row names, or holds its name; true as
     * well when there is more text than is worth looking through (16 MB), or a file cannot be read.
     */
    [[nodiscard]] bool may_be_meant(const Override& row, const std::string& folder) const;

private:
    std::set<std::string> read_;  ///< as their normal paths
};

}  // namespace dateline
