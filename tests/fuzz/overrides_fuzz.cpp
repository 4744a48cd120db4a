// Feeds arbitrary bytes to the reader and the writer of overrides: what is written must be read again.
#include "base/error.hpp"
#include "dossier/overrides.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace dateline;
    const std::string_view csv{reinterpret_cast<const char*>(data), size};
    Override wanted;
    wanted.surface = "Hit";
    wanted.meaning = PlaceId{"gn:95788"};
    wanted.file = "fuzz.csv";
    try {
        const std::size_t before = overrides_from(csv, "fuzz.csv").rows.size();
        const auto after = overrides_from(with_override(csv, wanted), "fuzz.csv");
        if (after.rows.empty() || after.rows.size() < before) std::abort();
    } catch (const InputError&) {  // refused with a message: as it should be
    }
    return 0;
}
