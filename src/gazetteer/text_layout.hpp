/// Where each text of a table will lie in the file's pool.
#pragma once

#include "gazetteer/file_format.hpp"
#include "gazetteer/text_table.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace dateline {

/// Texts get their place in the order of first use, so that those of neighbouring records lie together, and
/// those that nothing uses are left out. The table must outlive this.
class TextLayout {
public:
    explicit TextLayout(TextTable& texts);

    /// @throws InputError when all texts together pass 4 GB.
    TextOffset offset_of(TextNumber text);
    /// Of a text that may be new to the table.
    TextOffset offset_of(std::string_view text) { return offset_of(texts_.add(text)); }

    /// Passes the pool on, piece by piece.
    void write(const std::function<void(std::string_view)>& sink) const;

private:
    TextTable& texts_;
    std::vector<TextOffset> offsets_;
    std::vector<TextNumber> order_;
    std::uint64_t end_ = 0;
};

}  // namespace dateline
