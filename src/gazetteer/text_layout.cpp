#include "gazetteer/text_layout.hpp"

#include "base/error.hpp"

#include <limits>

namespace dateline {
namespace {

constexpr TextOffset not_laid_out = std::numeric_limits<TextOffset>::max();
using Length = std::uint16_t;

}  // namespace

TextLayout::TextLayout(TextTable& texts) : texts_{texts} {
    offset_of(std::string_view{});  // offset 0 is the empty text
}

TextOffset TextLayout::offset_of(TextNumber text) {
    const auto index = static_cast<std::size_t>(text);
    if (index >= offsets_.size()) offsets_.resize(texts_.size(), not_laid_out);
    auto& offset = offsets_[index];
    if (offset != not_laid_out) return offset;
    if (end_ >= not_laid_out) throw InputError("the texts of this gazetteer pass 4 GB; split it by country");
    offset = static_cast<TextOffset>(end_);
    const auto length = texts_.at(text).size();
    end_ += (length < long_text ? 1 : 1 + sizeof(Length)) + length;
    order_.push_back(text);
    return offset;
}

void TextLayout::write(const std::function<void(std::string_view)>& sink) const {
    for (const auto number : order_) {
        const auto text = texts_.at(number);
        const auto length = static_cast<Length>(text.size());
        const bool is_short = length < long_text;
        const auto first = static_cast<char>(is_short ? length : long_text);
        sink({&first, 1});
        if (!is_short) sink({reinterpret_cast<const char*>(&length), sizeof length});
        sink(text);
    }
}

}  // namespace dateline
