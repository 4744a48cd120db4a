/// Names reduced to what their spellings share.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/**
 * The exact key of a name: any script to Latin (ICU), accents and case dropped, punctuation, apostrophes,
 * ʿayn and hyphens to single spaces or nothing, so that "Ḥadīthah", "HADITHAH" and "Hadithah" meet.
 * Words stay words: "al-Asad" gives "al asad". ASCII input takes a fast path without ICU.
 */
[[nodiscard]] std::string fold_name(std::string_view name);

/**
 * The loose key, made from a folded name: transliteration variants meet. Articles (al, el, ul, ain/ayn/ein
 * with the article that follows), doubled letters, -iyah/-iyya/-iya, kh/x, q/k/g, ee/i, ou/u/w, o/u, e/i fall
 * together
 * ("ain al asad", "ayn al asad", "al assad" share one key with "al asad"). Never empty for a non-empty fold.
 */
[[nodiscard]] std::string loose_key(std::string_view folded);

}  // namespace dateline
