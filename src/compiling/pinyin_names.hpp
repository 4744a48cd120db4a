/// Chinese names as they are read.
#pragma once

#include "compiling/place_tables.hpp"

#include <cstdint>

namespace dateline {

/**
 * Gives each place of China, Taiwan, Hong Kong, Macao and Singapore the pinyin of its Chinese names ("Wulumuqi" of
 * 乌鲁木齐), as weak names, where it has no such name yet. Letters are read by ICU, one by one: the common reading, not
 * always the place's own. Elsewhere the same letters are read otherwise (東京 is Tokyo), so nothing is added.
 *
 * @returns how many names were added.
 */
std::uint64_t add_pinyin_names(PlaceList& places);

}  // namespace dateline
