#include "gazetteer/key_hash.hpp"

#include <xxhash.h>

#include <new>

namespace dateline {

std::uint64_t content_hash(std::string_view bytes) noexcept {
    return XXH3_64bits(bytes.data(), bytes.size());
}

ContentHash::ContentHash() : state_{XXH3_createState()} {
    if (!state_) throw std::bad_alloc{};
    XXH3_64bits_reset(static_cast<XXH3_state_t*>(state_.get()));
}

void ContentHash::add(std::string_view bytes) noexcept {
    XXH3_64bits_update(static_cast<XXH3_state_t*>(state_.get()), bytes.data(), bytes.size());
}

std::uint64_t ContentHash::value() const noexcept {
    return XXH3_64bits_digest(static_cast<const XXH3_state_t*>(state_.get()));
}

void ContentHash::Free::operator()(void* state) const noexcept {
    XXH3_freeState(static_cast<XXH3_state_t*>(state));
}

}  // namespace dateline
