/// From a file's bytes to UTF-8 text.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

struct DecodedText {
    std::string text;      ///< well-formed UTF-8 without a byte order mark
    std::string encoding;  ///< what the bytes were taken for: "UTF-8", "UTF-16LE", "WINDOWS-1252", …
};

/**
 * Decodes text of any common encoding. Well-formed UTF-8 is taken as it is; UTF-16 is known by its byte
 * order mark; else `declared` (a charset that the document names) is believed, then a guess is made from
 * letter frequencies (uchardet). Characters that no encoding explains become U+FFFD.
 *
 * @throws InputError  naming `name`, when the bytes are no text: NUL bytes, or more than 1 % control bytes.
 */
[[nodiscard]] DecodedText decode_text(std::string_view bytes, std::string_view name,
                                      std::string_view declared = {});

}  // namespace dateline
