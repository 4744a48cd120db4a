/// Columns of a person's own tables and layers, all of them together.
#pragma once

#include "compiling/own_rows.hpp"

#include <set>
#include <string>

namespace dateline {

class OwnSources {
public:
    explicit OwnSources(const OwnTableOptions& options) : options_{options} {}

    [[nodiscard]] OwnColumns columns(const std::string& source, const CsvColumns& columns,
                                     OwnColumns::Position position);

    /// @throws InputError  for a mapping to a column that none of the sources has had so far.
    void require_mapped_columns() const;

private:
    const OwnTableOptions& options_;
    std::set<std::string> mapped_;  ///< what --map gave a column in some source
    std::string seen_;              ///< columns, for a message
};

}  // namespace dateline
