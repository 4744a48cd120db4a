#include "compiling/feed_sources.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace dateline;

namespace {

using Random = std::mt19937;

/// Bytes that mean something to some reader.
constexpr std::string_view telling{"\t\n\r\",;|{}[]:0129-.eE\\/\xff\xc3\x00 nullNaN", 33};

/// A few bytes exchanged, put in, taken out, or a part said twice.
std::string spoilt(std::string bytes, Random& random) {
    for (auto changes = 1 + random() % 4; changes > 0 && !bytes.empty(); --changes) {
        const auto at = random() % bytes.size();
        const char c = telling[random() % telling.size()];
        switch (random() % 4) {
            case 0:
                bytes[at] = c;
                break;
            case 1:
                bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), c);
                break;
            case 2:
                bytes.erase(at, 1 + random() % 8);
                break;
            default:
                bytes += bytes.substr(at, random() % 64);
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("valid sources are read") {
    for (int reader = 0; reader < source_reader_count; ++reader) {
        INFO("reader " << reader);
        CHECK_FALSE(is_refused(static_cast<SourceReader>(reader),
                               valid_sources.at(static_cast<std::size_t>(reader))));
    }
}

TEST_CASE("spoilt sources are read or refused, and nothing else happens") {
    constexpr unsigned seed = 20261122;
    Random random{seed};
    for (int reader = 0; reader < source_reader_count; ++reader) {
        INFO("reader " << reader << ", seed " << seed);
        const std::string valid{valid_sources.at(static_cast<std::size_t>(reader))};
        const int runs = static_cast<SourceReader>(reader) >= SourceReader::own_features ? 150 : 2000;
        for (int i = 0; i < runs; ++i) {
            CHECK_NOTHROW(is_refused(static_cast<SourceReader>(reader), spoilt(valid, random)));
        }
    }
}

TEST_CASE("a map layer in a format that is not read here is refused, though GDAL could read it") {
    // A driver for one of those formats leaked memory on a few hostile bytes.
    constexpr std::string_view track = R"(<?xml version="1.0"?><gpx version="1.0"><wpt lat="1" lon="2"/></gpx>)";
    CHECK(is_refused(SourceReader::areas, track));
    CHECK(is_refused(SourceReader::own_features, track));
}
