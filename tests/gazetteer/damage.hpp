/// Reads everything that a gazetteer file holds, for tests that damage one first.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include "base/error.hpp"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace dateline {

/// Asks for every kind of answer. @throws GazetteerError  and, whatever the bytes, nothing else.
inline void read_everything(const Gazetteer& gazetteer) {
    const auto info = gazetteer.info();
    for (std::uint32_t i = 0; i < info.places && i < 50; ++i) {
        const PlaceNumber number{i};
        (void)gazetteer.place(number);
        (void)gazetteer.names(number);
        (void)gazetteer.country_of(number);
        (void)gazetteer.admin1_of(number);
    }
    for (const auto* name :
         {"Baghdad", "Ain al-Asad", "Paris, Texas", "Georgia", "Bxghdad", "gn:98182", "أربيل"}) {
        (void)gazetteer.find(name);
    }
    (void)gazetteer.complete("a");
    (void)gazetteer.starts_a_name("al asad");
    (void)gazetteer.nearest(LatLon{Degrees{33}, Degrees{44}}, Meters{300'000}, 10);
    (void)gazetteer.within({Degrees{20}, Degrees{30}, Degrees{40}, Degrees{50}}, 10);
    for (const auto* name : {"bagdhad", "ein el asaad", "unitid staets", "أربي"}) {
        (void)gazetteer.by_near_name(name, 10);
    }
}

/// Writes without waiting for the disk, which write_whole_file does: tests write thousands of files.
inline void write_quickly(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream stream{file, std::ios::binary | std::ios::trunc};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Writes the bytes to the file, opens it and reads everything. @returns whether the file was found damaged.
inline bool is_found_damaged(std::string_view bytes, const std::filesystem::path& file) {
    write_quickly(file, bytes);
    try {
        read_everything(Gazetteer::open(file));
        return false;
    } catch (const GazetteerError&) {
        return true;
    }
}

}  // namespace dateline
