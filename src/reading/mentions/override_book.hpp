/// A person's overrides, asked for one after the other, and what became of each.
#pragma once

#include "dossier/dossier.hpp"
#include "dossier/overrides.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What became of a row in an article; what comes later in this list says more.
enum class OverrideUse : std::uint8_t {
    none,
    in_longer_name,  ///< its surface stands only inside a longer name, which keeps its place
    gave_way,        ///< a stronger row, or a longer surface, prevailed
    applied,
};

/// By the numbers of rows, the best that became of them.
using OverrideUses = std::unordered_map<std::size_t, OverrideUse>;

/// A row that is for an article. Its number is for OverrideBook::note().
struct FoundOverride {
    const Override* row = nullptr;
    std::size_t number = 0;
};

/// A row that changed nothing.
struct UnusedOverride {
    const Override* row = nullptr;
    std::string folder;  ///< to whose articles the row is limited; empty: to none
    std::string remark;  ///< where it stands, why it changed nothing, and what to write instead
};

/**
 * The overrides of a run. A row for one article beats one for all, then one that is not limited to a folder
 * beats one that is; of equals, the one added later holds. Several threads may ask and note at once.
 */
class OverrideBook {
public:
    OverrideBook();
    OverrideBook(OverrideBook&&) noexcept;
    OverrideBook& operator=(OverrideBook&&) noexcept;
    ~OverrideBook();

    /// `folder` limits the rows to articles of files in it (as folder_of() names it); empty: to none.
    void add(std::vector<Override> rows, const std::string& folder);

    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The rows whose surface begins with this word and that are for this article, weakest first.
    [[nodiscard]] std::vector<FoundOverride> beginning_with(std::string_view word,
                                                            const Article& article) const;

    /// Remembers what became of rows in an article; those not named stand nowhere in it.
    void note(const Article& article, const OverrideUses& uses) const;

    /// The rows that changed nothing, in order. Of rows for a folder of which no article was read there is
    /// nothing to say.
    [[nodiscard]] std::vector<UnusedOverride> unused() const;

private:
    struct Row {
        Override override;
        std::string folder;
    };
    struct Log;

    [[nodiscard]] std::string remark_on(std::size_t number) const;

    std::vector<Row> rows_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_word_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_article_;  ///< rows that are not for all
    std::unique_ptr<Log> log_;
};

/// The folder that a file is in, "." for one named without: the same text for files beside each other.
[[nodiscard]] std::string folder_of(const std::string& file);

}  // namespace dateline
