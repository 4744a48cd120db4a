/// The texts of a gazetteer file under construction.
#pragma once

#include "gazetteer/file_format.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace dateline {

/// Collects texts, equal ones once, and tells where each will lie in the file.
class TextPool {
public:
    TextPool();

    /// @throws InputError for a text over 65535 bytes, or when all texts together pass 4 GB.
    TextOffset add(std::string_view text);

    /// The text at an offset that add() returned. Valid until the next add().
    [[nodiscard]] std::string_view at(TextOffset offset) const;
    [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }

private:
    std::string bytes_;
    std::unordered_map<std::string, TextOffset> offsets_;
};

}  // namespace dateline
