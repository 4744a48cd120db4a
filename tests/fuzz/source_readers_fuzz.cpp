// Feeds arbitrary bytes to the readers of gazetteer sources; the first byte says to which. For libFuzzer, see
// README.md.
#include "compiling/feed_sources.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace dateline;
    if (size == 0) return 0;
    const auto reader = static_cast<SourceReader>(data[0] % source_reader_count);
    (void)is_refused(reader, {reinterpret_cast<const char*>(data + 1), size - 1});
    return 0;
}
