// Feeds arbitrary bytes to the gazetteer reader. For libFuzzer:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined (see tests/fuzz/README.md)
// The header's checksum is put right first, so that the fuzzer reaches the sections.
#include "gazetteer/damage.hpp"
#include "gazetteer/file_format.hpp"
#include "gazetteer/key_hash.hpp"

#include <unistd.h>
#include <cstdint>
#include <cstring>
#include <string>

namespace {

std::string with_fitting_header(std::string bytes) {
    using namespace dateline;
    if (bytes.size() < sizeof(FileHeader)) return bytes;
    FileHeader header;
    std::memcpy(&header, bytes.data(), sizeof header);
    header.magic = gazetteer_magic;
    header.byte_order = gazetteer_byte_order;
    header.format_version = gazetteer_format_version;
    header.file_size = bytes.size();
    header.checksum = content_hash({reinterpret_cast<const char*>(&header), offsetof(FileHeader, checksum)});
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto file =
        std::filesystem::temp_directory_path() / ("dateline-fuzz-" + std::to_string(::getpid()));
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    (void)dateline::is_found_damaged(bytes, file);
    (void)dateline::is_found_damaged(with_fitting_header(bytes), file);
    return 0;
}
