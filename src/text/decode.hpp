/// From a file's bytes to UTF-8 text.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/// What bytes were taken for, and why.
struct TextEncoding {
    std::string name;            ///< "UTF-8", "UTF-16LE", "WINDOWS-1252", …
    bool guessed = false;        ///< from letter frequencies (uchardet): nothing in the bytes says it
    std::size_t mark_bytes = 0;  ///< of a byte order mark at the front, which is no part of the text
};

/**
 * The encoding of a text by its beginning. A byte order mark is believed first, then well-formed UTF-8 (where
 * one sequence in ten may be damaged), then `declared` (a charset that the document names; Latin 1 means
 * Windows-1252, as in browsers), then a guess from letter frequencies.
 *
 * @param name   for messages
 * @param whole  false when more bytes follow, so that the last character may be cut
 * @throws InputError  when the bytes are no text: NUL bytes, or more than 1 % control bytes.
 */
[[nodiscard]] TextEncoding encoding_of(std::string_view bytes, std::string_view name, bool whole,
                                       std::string_view declared = {});

/// Turns the bytes of a long text into UTF-8 piece by piece. What no character explains becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(const TextEncoding& encoding);
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;
    ~TextDecoder();

    /// Adds the text of the next bytes. A character that is cut at their end waits for the next call, unless
    /// these are the last.
    void append(std::string_view bytes, bool last, std::string& text);

private:
    struct Converter;
    std::unique_ptr<Converter> converter_;
};

struct DecodedText {
    std::string text;  ///< well-formed UTF-8 without a byte order mark
    std::string encoding;
    bool guessed = false;
};

/// Decodes a whole text. Parameters and errors as for encoding_of().
[[nodiscard]] DecodedText decode_text(std::string_view bytes, std::string_view name,
                                      std::string_view declared = {});

}  // namespace dateline
