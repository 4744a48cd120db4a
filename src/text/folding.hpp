/// Names reduced to what their spellings share.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * The exact key of a name: case, accents, vowel points and width dropped; apostrophes, ʿayn and hamza marks
 * to nothing; hyphens and other punctuation to single spaces; digits of any script to 0-9. So "Ḥadīthah",
 * "HADITHAH" and "Hadithah" meet, and so do "أربيل" and "اربيل". Words stay words: "al-Asad" gives "al asad",
 * and initials join: "U.S." gives "us".
 *
 * A name keeps its script, because gazetteers hold names in their own scripts; see latin_fold for the
 * fallback. Bytes that are not UTF-8 fold to spaces. ASCII input takes a fast path without ICU.
 */
[[nodiscard]] std::string fold_name(std::string_view name);

/// fold_name of the name transliterated to Latin letters by ICU's rules for the script of its first letter:
/// for a name in a script in which the gazetteer does not have it. Han is read as
/// Mandarin: 東京 gives "dongjing". The first call for a script costs some 5 to 20 ms, for Han 200 ms.
[[nodiscard]] std::string latin_fold(std::string_view name);

/**
 * The loose key, made from a folded name: transliteration variants of Arabic, Persian and Hebrew names meet.
 * The article (al, el, ul, also "ash" before "sh…") and a leading ain/ayn/ein are dropped; kh, q, g, gh and k
 * fall together, so do e/i/y, o/u/w, -iyah/-iyya/-ia, -ah/-eh/-a, and doubled letters; words are joined.
 * "ain al asad", "ayn al asad", "al assad" and "al asad" share one key. So do the Persian link ("bandar e abbas"
 * and "bandar abbas"), and st/saint, mt/mount, ft/fort, tel/tell/tall, jebel/jabal, kfar/kafr as words of longer
 * names. Never empty for a non-empty fold.
 */
[[nodiscard]] std::string loose_key(std::string_view folded);

}  // namespace dateline
