#include "text/decode.hpp"

#include "base/error.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Enough for uchardet to be sure, and little enough to be quick.
constexpr std::size_t guessing_bytes = 1 << 18;

[[nodiscard]] bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool harmless = (byte >= '\t' && byte <= '\r') || byte == 0x1A || byte == 0x1B;
    return byte < 0x20 && !harmless;
}

[[nodiscard]] std::string_view known_format(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) return " (it is a PDF; export its text first)";
    if (bytes.starts_with("PK\x03\x04")) return " (it is a zip archive or an office document)";
    if (bytes.starts_with("\x1F\x8B")) return " (it is compressed; unpack it first)";
    if (bytes.starts_with("\x89PNG") || bytes.starts_with("\xFF\xD8\xFF")) return " (it is a picture)";
    return "";
}

void refuse_binary(std::string_view bytes, std::string_view name) {
    const auto controls = std::count_if(bytes.begin(), bytes.end(), is_control);
    const bool has_nul = bytes.find('\0') != std::string_view::npos;
    const bool many = static_cast<std::size_t>(controls) * 100 > bytes.size();
    if (has_nul || many || !known_format(bytes).empty()) {
        throw InputError(fmt::format("{}: is not text{}", name, known_format(bytes)));
    }
}

/// How much of some bytes is UTF-8.
struct Utf8Share {
    std::size_t sequences = 0;  ///< well-formed, of two bytes and more
    std::size_t damaged = 0;    ///< bytes that belong to none
};

[[nodiscard]] Utf8Share utf8_share(std::string_view bytes) {
    Utf8Share share;
    while (!bytes.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8_length(bytes), 1);
        const bool ascii = (bytes.front() & 0x80) == 0;
        share.sequences += length > 1 ? 1 : 0;
        share.damaged += length == 1 && !ascii ? 1 : 0;
        bytes.remove_prefix(length);
    }
    return share;
}

/// Well-formed but for one sequence in ten: other encodings hardly ever look like UTF-8.
[[nodiscard]] bool passes_for_utf8(std::string_view bytes, bool whole) {
    if (is_utf8(bytes)) return true;
    constexpr std::size_t longest_cut = 3;
    Utf8Share share = utf8_share(bytes);
    if (!whole) share.damaged -= std::min(share.damaged, longest_cut);
    return share.damaged == 0 || share.sequences >= 10 * share.damaged;
}

[[nodiscard]] std::string guessed_encoding(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector{uchardet_new(), &uchardet_delete};
    const std::size_t size = std::min(bytes.size(), guessing_bytes);
    if (uchardet_handle_data(detector.get(), bytes.data(), size) != 0) return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

using ConverterHandle = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

[[nodiscard]] ConverterHandle opened(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    ConverterHandle converter{ucnv_open(encoding.c_str(), &status), &ucnv_close};
    if (U_FAILURE(status)) converter.reset();
    return converter;
}

/// What browsers take a name for: Latin 1 and ASCII mean Windows-1252 (WHATWG Encoding Standard, 4.2).
[[nodiscard]] std::string understood(std::string_view name) {
    constexpr auto western =
        std::to_array<std::string_view>({"iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1",
                                         "us-ascii", "ascii", "ansi_x3.4-1968"});
    std::string lower{name};
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const bool is_western = std::find(western.begin(), western.end(), lower) != western.end();
    const bool is_utf8_name = lower == "utf-8" || lower == "utf8";
    return is_western ? "WINDOWS-1252" : is_utf8_name ? std::string{} : std::string{name};
}

}  // namespace

TextEncoding encoding_of(std::string_view bytes, std::string_view name, bool whole,
                         std::string_view declared) {
    if (bytes.starts_with("\xFF\xFE")) return {"UTF-16LE", false, 2};
    if (bytes.starts_with("\xFE\xFF")) return {"UTF-16BE", false, 2};
    refuse_binary(bytes, name);
    if (bytes.starts_with(utf8_mark)) return {"UTF-8", false, utf8_mark.size()};
    if (passes_for_utf8(bytes, whole)) return {"UTF-8", false, 0};
    if (const auto known = understood(declared); !known.empty() && opened(known)) return {known, false, 0};
    if (const auto guess = understood(guessed_encoding(bytes)); !guess.empty() && opened(guess))
        return {guess, true, 0};
    // Every byte means something in Windows-1252, and it is what unlabelled Western text most often is.
    return {"WINDOWS-1252", true, 0};
}

struct TextDecoder::Converter {
    std::size_t mark_bytes;  ///< still to be skipped
    bool utf8;
    ConverterHandle handle;
    std::vector<char16_t> wide = std::vector<char16_t>(1 << 14);
};

TextDecoder::TextDecoder(const TextEncoding& encoding)
    : converter_{std::make_unique<Converter>(
          Converter{encoding.mark_bytes, encoding.name == "UTF-8", opened(encoding.name)})} {
    if (!converter_->handle) throw InputError(fmt::format("{}: no such encoding", encoding.name));
}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

void TextDecoder::append(std::string_view bytes, bool last, std::string& text) {
    const std::size_t mark = std::min(converter_->mark_bytes, bytes.size());
    converter_->mark_bytes -= mark;
    bytes.remove_prefix(mark);
    UErrorCode status = U_ZERO_ERROR;
    const bool none_cut = ucnv_toUCountPending(converter_->handle.get(), &status) == 0;
    if (converter_->utf8 && none_cut && is_utf8(bytes)) {
        text += bytes;
        return;
    }
    const char* source = bytes.data();
    const char* const source_end = source + bytes.size();
    auto& wide = converter_->wide;
    status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t* target = wide.data();
        ucnv_toUnicode(converter_->handle.get(), &target, wide.data() + wide.size(), &source, source_end,
                       nullptr, static_cast<UBool>(last), &status);
        icu::UnicodeString{wide.data(), static_cast<int32_t>(target - wide.data())}.toUTF8String(text);
    }
}

DecodedText decode_text(std::string_view bytes, std::string_view name, std::string_view declared) {
    const TextEncoding encoding = encoding_of(bytes, name, true, declared);
    DecodedText decoded{{}, encoding.name, encoding.guessed};
    TextDecoder{encoding}.append(bytes, true, decoded.text);
    if (decoded.text.find('\0') != std::string::npos) throw InputError(fmt::format("{}: is not text", name));
    return decoded;
}

}  // namespace dateline
