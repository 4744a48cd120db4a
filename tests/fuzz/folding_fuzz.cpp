// Feeds arbitrary bytes to the folding of names, and checks what it promises: a key of a key is the key, and
// no name that leaves a folded key is without a loose one. For libFuzzer (see tests/fuzz/README.md).
#include "text/folding.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view name{reinterpret_cast<const char*>(data), size};
    const auto folded = dateline::fold_name(name);
    if (dateline::fold_name(folded) != folded) std::abort();
    if (dateline::loose_key(folded).empty() != folded.empty()) std::abort();
    const auto latin = dateline::latin_fold(name);
    if (dateline::fold_name(latin) != latin) std::abort();
    return 0;
}
