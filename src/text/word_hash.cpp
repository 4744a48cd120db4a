#include "text/word_hash.hpp"

#define XXH_INLINE_ALL  // for words of a few letters a second call would cost as much as the hash
#include <xxhash.h>

namespace dateline {

std::size_t word_hash(std::string_view word) noexcept {
    return XXH3_64bits(word.data(), word.size());
}

}  // namespace dateline
