/// A person's overrides take the place of what resolution chose.
#pragma once

#include "dossier/overrides.hpp"
#include "reading/article_reading.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/**
 * The overrides of a run. A row for one article beats one for all, then one that is not limited to a folder
 * beats one that is; of equals, the one added later holds.
 */
class OverrideBook {
public:
    /// `folder` limits the rows to articles of files in it (as folder_of() names it); empty: to none.
    void add(std::vector<Override> rows, const std::string& folder);

    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The rows whose surface begins with this word and that are for this article, weakest first.
    [[nodiscard]] std::vector<const Override*> beginning_with(std::string_view word,
                                                              const Article& article) const;

private:
    struct Row {
        Override override;
        std::string folder;
    };
    std::vector<Row> rows_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_word_;
};

/// The folder that a file is in, "." for one named without: the same text for files beside each other.
[[nodiscard]] std::string folder_of(const std::string& file);

/**
 * Gives the names of one article the meaning that a person gave them: wherever the surface stands as whole
 * words, it becomes a mention of that place, or one without candidates when it names none. What the program
 * found in its stead goes, but a longer name around it stays. An id that the gazetteer does not know leaves
 * everything as it was: see take_unknown_places(). Costs as much as the text is long.
 */
void apply_overrides(ArticleReading& reading, const OverrideBook& book);

/// Takes the rows away whose id the gazetteer does not know, and adds a fault for each.
void take_unknown_places(ReadOverrides& overrides, const Gazetteer& gazetteer);

}  // namespace dateline
