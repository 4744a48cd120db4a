#include "text/decode.hpp"

#include "base/error.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <optional>

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

/// Converts with ICU; nothing when ICU does not know the encoding.
[[nodiscard]] std::optional<std::string> converted(std::string_view bytes, const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{ucnv_open(encoding.c_str(), &status),
                                                                       &ucnv_close};
    if (U_FAILURE(status)) return std::nullopt;
    const icu::UnicodeString wide{bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status};
    if (U_FAILURE(status)) return std::nullopt;
    std::string text;
    wide.toUTF8String(text);
    return text;
}

[[nodiscard]] std::string guessed_encoding(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector{uchardet_new(), &uchardet_delete};
    const std::size_t size = std::min(bytes.size(), guessing_bytes);
    if (uchardet_handle_data(detector.get(), bytes.data(), size) != 0) return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

[[nodiscard]] std::optional<DecodedText> as_utf16(std::string_view bytes) {
    const bool little = bytes.starts_with("\xFF\xFE");
    if (!little && !bytes.starts_with("\xFE\xFF")) return std::nullopt;
    const std::string encoding = little ? "UTF-16LE" : "UTF-16BE";
    auto text = converted(bytes.substr(2), encoding);
    if (!text || text->find('\0') != std::string::npos) return std::nullopt;
    return DecodedText{std::move(*text), encoding};
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view name, std::string_view declared) {
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (auto wide = as_utf16(bytes)) return *wide;
    refuse_binary(bytes, name);
    if (is_utf8(bytes)) return {std::string{bytes}, "UTF-8"};
    for (const std::string& encoding : {std::string{declared}, guessed_encoding(bytes)}) {
        if (encoding.empty() || encoding == "ASCII") continue;
        if (auto text = converted(bytes, encoding)) return {std::move(*text), encoding};
    }
    // Every byte means something in Windows-1252, and it is what unlabelled Western text most often is.
    auto text = converted(bytes, "windows-1252");
    if (!text)
        throw InputError(fmt::format("{}: its encoding could not be recognised; save it as UTF-8", name));
    return {std::move(*text), "WINDOWS-1252"};
}

}  // namespace dateline
