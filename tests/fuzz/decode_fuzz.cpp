// Feeds arbitrary bytes to the decoders of text. See tests/fuzz/README.md.
#include "fuzz/expect.hpp"

#include "base/error.hpp"
#include "text/decode.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace dateline;

namespace {

/// The same text must come out however the bytes arrive.
std::string decoded_in_pieces(const TextEncoding& encoding, std::string_view bytes, std::size_t piece) {
    TextDecoder decoder{encoding};
    std::string text;
    while (bytes.size() > piece) {
        decoder.append(bytes.substr(0, piece), false, text);
        bytes.remove_prefix(piece);
    }
    decoder.append(bytes, true, text);
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    try {
        const auto encoding = encoding_of(bytes, "fuzz", true);
        const std::string whole = decoded_in_pieces(encoding, bytes, size + 1);
        expect(is_utf8(whole));
        expect(decoded_in_pieces(encoding, bytes, 1 + size % 7) == whole);
        (void)find_mojibake(whole);
        (void)decode_text(bytes, "fuzz", "koi8-r");
    } catch (const InputError&) {
        // that it is no text is an answer
    }
    return 0;
}
