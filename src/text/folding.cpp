#include "text/folding.hpp"

#include "text/folding_letters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace dateline {
namespace {

/// Builds a folded name word by word, so that no space is ever doubled or at an end.
class FoldedText {
public:
    void letter(char c) { append({&c, 1}); }

    void append(std::string_view letters) {
        if (space_due_ && !text_.empty()) text_ += ' ';
        space_due_ = false;
        text_ += letters;
    }

    void space() { space_due_ = true; }

    /// Initials join: the full stop after a word of one letter is no space ("U.S."), after a longer one it
    /// is.
    void full_stop() {
        const auto size = text_.size();
        const bool one_letter = size >= 1 && (size == 1 || text_[size - 2] == ' ');
        const bool initials = one_letter || joined_at_ == size;
        if (!initials || space_due_) return space();
        joined_at_ = size + 1;
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
    std::size_t joined_at_ = std::string::npos;  ///< length after the next letter of a run of initials
    bool space_due_ = false;
};

void fold_ascii(FoldedText& folded, char c) {
    if (c >= 'a' && c <= 'z') {
        folded.letter(c);
    } else if (c >= 'A' && c <= 'Z') {
        folded.letter(static_cast<char>(c - 'A' + 'a'));
    } else if (c >= '0' && c <= '9') {
        folded.letter(c);
    } else if (c == '.') {
        folded.full_stop();
    } else if (c != '\'' && c != '`') {
        folded.space();
    }
}

void append_utf8(FoldedText& folded, char32_t letter) {
    std::string bytes;
    icu::UnicodeString{static_cast<UChar32>(letter)}.toUTF8String(bytes);
    folded.append(bytes);
}

void fold_letter(FoldedText& folded, char32_t c) {
    if (c < 0x80) return fold_ascii(folded, static_cast<char>(c));
    if (is_dropped_in_names(c)) return;
    if (const auto latin = plain_latin(c); !latin.empty()) return folded.append(latin);
    const auto code_point = static_cast<UChar32>(plain_arabic(c));
    if (const int digit = u_charDigitValue(code_point); digit >= 0) {
        return folded.letter(static_cast<char>('0' + digit));
    }
    constexpr std::uint32_t in_words = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    if ((U_GET_GC_MASK(code_point) & in_words) == 0) return folded.space();
    append_utf8(folded, static_cast<char32_t>(code_point));
}

/// Compatibility decomposition with case folded, so that what is left to do is letter by letter. Case is
/// folded twice, because some letters only decompose to one with a case: the lunate sigma to a final one,
/// that to a common one.
icu::UnicodeString decomposed(icu::UnicodeString text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
    for (int round = 0; round < 2 && U_SUCCESS(status); ++round) {
        text.foldCase();
        text = normalizer->normalize(text, status);
    }
    return text;
}

std::string fold_unicode(const icu::UnicodeString& name) {
    const auto text = decomposed(name);
    FoldedText folded;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        fold_letter(folded, static_cast<char32_t>(text.char32At(i)));
    }
    return folded.take();
}

bool is_ascii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & '\x80') != 0; });
}

/// Most words of a text are.
bool is_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::string small_letters(std::string_view letters) {
    std::string small{letters};
    for (char& c : small) c = static_cast<char>(c | 0x20);
    return small;
}

/// The script of the first letter that has one of its own.
UScriptCode script_of(const icu::UnicodeString& text) {
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        UErrorCode status = U_ZERO_ERROR;
        const auto script = uscript_getScript(text.char32At(i), &status);
        if (U_SUCCESS(status) && script > USCRIPT_INHERITED) return script;
    }
    return USCRIPT_COMMON;
}

std::unique_ptr<icu::Transliterator> made_transliterator(UScriptCode script) {
    if (script == USCRIPT_LATIN || script == USCRIPT_COMMON) return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    const auto id = icu::UnicodeString{uscript_getName(script)} + "-Latin";
    std::unique_ptr<icu::Transliterator> made{
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status)};
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

/// Transliterators are slow to make, so each is made at its first use and kept. @returns the script it was in.
UScriptCode to_latin(icu::UnicodeString& text) {
    static std::mutex mutex;
    static std::map<UScriptCode, std::unique_ptr<icu::Transliterator>> transliterators;
    const std::lock_guard lock{mutex};
    const auto script = script_of(text);
    auto known = transliterators.find(script);
    if (known == transliterators.end()) {
        known = transliterators.emplace(script, made_transliterator(script)).first;
    }
    if (known->second) known->second->transliterate(text);
    return script;
}

icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

}  // namespace

std::string fold_name(std::string_view name) {
    if (is_letters(name)) return small_letters(name);
    if (!is_ascii(name)) return fold_unicode(from_utf8(name));
    FoldedText folded;
    for (const char c : name) fold_ascii(folded, c);
    return folded.take();
}

std::string latin_fold(std::string_view name) {
    if (is_ascii(name)) return fold_name(name);
    auto text = from_utf8(name);
    const auto script = to_latin(text);
    auto folded = fold_unicode(text);
    if (script == USCRIPT_HAN) std::erase(folded, ' ');  // a word for each letter
    return folded;
}

}  // namespace dateline
