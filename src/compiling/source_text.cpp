#include "compiling/source_text.hpp"

#include "base/error.hpp"
#include "base/input.hpp"

#include <fmt/format.h>
#include <zstd.h>

#include <memory>

namespace dateline {
namespace {

constexpr std::size_t largest_text = std::size_t{256} << 20U;

/// A frame may leave its size unsaid, so the text is taken piece by piece.
std::string decompressed(const std::string& bytes, const std::string& file) {
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream{ZSTD_createDStream(),
                                                                            &ZSTD_freeDStream};
    std::string text;
    std::string piece(ZSTD_DStreamOutSize(), '\0');
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    std::size_t left = 1;  // 0 once a frame is complete
    while (in.pos < in.size || left != 0) {
        ZSTD_outBuffer out{piece.data(), piece.size(), 0};
        const auto before = in.pos;
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(left))
            throw InputError(fmt::format("{}: not zstd: {}", file, ZSTD_getErrorName(left)));
        if (out.pos == 0 && in.pos == before)
            throw InputError(fmt::format("{}: cut off before its end", file));
        text.append(piece, 0, out.pos);
        if (text.size() > largest_text) throw InputError(fmt::format("{}: more than 256 MB of text", file));
    }
    return text;
}

}  // namespace

std::string read_source_text(const std::filesystem::path& file) {
    auto bytes = read_input(file.string(), largest_text);
    return file.extension() == ".zst" ? decompressed(bytes, file.string()) : bytes;
}

}  // namespace dateline
