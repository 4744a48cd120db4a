/// Texts of a gazetteer under construction, equal ones once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The number of a text in its table. 0 is the empty text.
enum class TextNumber : std::uint32_t {};

/// Keeps each text once, for about its length and 14 bytes.
class TextTable {
public:
    TextTable();

    /// @throws InputError for a text over 65535 bytes, or when all texts together pass 4 GB.
    TextNumber add(std::string_view text);
    /// Nothing when the text was never added.
    [[nodiscard]] std::optional<TextNumber> find(std::string_view text) const;

    /// Valid until the next add().
    [[nodiscard]] std::string_view at(TextNumber number) const;
    [[nodiscard]] std::size_t size() const noexcept { return starts_.size() - 1; }

private:
    struct Slot {
        std::uint32_t tag = 0;              ///< low half of the text's hash
        std::uint32_t number_plus_one = 0;  ///< 0: empty
    };
    [[nodiscard]] std::size_t slot_for(std::string_view text, std::uint64_t hash) const;
    void grow();

    std::string bytes_;
    std::vector<std::uint32_t> starts_{0};  ///< of each text, and the end of the last
    std::vector<Slot> slots_;
};

}  // namespace dateline
