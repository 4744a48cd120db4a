#include "webpage/page_assets.hpp"

#include "page_digests.hpp"

#include <cstdint>

// The page's style and scripts are part of the program, so that they cannot be missing.
#define DATELINE_EMBED(name, file)                 \
    asm(".section .rodata\n"                       \
        ".global dateline_" name                   \
        "_begin\n"                                 \
        ".global dateline_" name                   \
        "_end\n"                                   \
        "dateline_" name                           \
        "_begin:\n"                                \
        ".incbin \"" DATELINE_PAGE_FOLDER "/" file \
        "\"\n"                                     \
        "dateline_" name                           \
        "_end:\n"                                  \
        ".byte 0\n"                                \
        ".previous\n")

DATELINE_EMBED("page_style", "page.css");
DATELINE_EMBED("page_script", "page.js");
DATELINE_EMBED("leaflet_script", "leaflet.js");
DATELINE_EMBED("leaflet_licence", "leaflet-licence.txt");

// NOLINTBEGIN(modernize-avoid-c-arrays): named by the assembler above
extern "C" {
extern const char dateline_page_style_begin[], dateline_page_style_end[];
extern const char dateline_page_script_begin[], dateline_page_script_end[];
extern const char dateline_leaflet_script_begin[], dateline_leaflet_script_end[];
extern const char dateline_leaflet_licence_begin[], dateline_leaflet_licence_end[];
}
// NOLINTEND(modernize-avoid-c-arrays)

namespace dateline {
namespace {

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

std::uint32_t value_of(char hex) {
    return static_cast<std::uint32_t>(hex <= '9' ? hex - '0' : hex - 'a' + 10);
}

/// RFC 4648, with padding.
std::string base64_of_hex(std::string_view hex) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < hex.size(); at += 6) {
        const std::string_view group = hex.substr(at, 6);  // three bytes, the last group fewer
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 6; ++i) bits = bits << 4 | (i < group.size() ? value_of(group[i]) : 0);
        const std::size_t letters = group.size() / 2 + 1;
        for (std::size_t i = 0; i < 4; ++i) text += i < letters ? alphabet[bits >> (18 - 6 * i) & 63] : '=';
    }
    return text;
}

}  // namespace

PageAsset page_style() {
    return {between(dateline_page_style_begin, dateline_page_style_end), page_style_sha256};
}

PageAsset leaflet_script() {
    return {between(dateline_leaflet_script_begin, dateline_leaflet_script_end), leaflet_script_sha256};
}

PageAsset page_script() {
    return {between(dateline_page_script_begin, dateline_page_script_end), page_script_sha256};
}

std::string_view leaflet_licence() {
    return between(dateline_leaflet_licence_begin, dateline_leaflet_licence_end);
}

std::string policy_source(const PageAsset& asset) {
    return "'sha256-" + base64_of_hex(asset.sha256_hex) + "'";
}

}  // namespace dateline
