#include "gazetteer/key_hash.hpp"

#include <xxhash.h>

namespace dateline {

std::uint64_t content_hash(std::string_view bytes) noexcept {
    return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace dateline
