#include "gazetteer/damage.hpp"

#include "base/input.hpp"
#include "gazetteer/file_format.hpp"
#include "gazetteer/key_hash.hpp"
#include "gazetteer/small_gazetteer.hpp"

#include <catch2/catch.hpp>

#include <cstring>
#include <random>

namespace dateline {
namespace {

using Catch::Matchers::Contains;

std::string good_bytes() {
    const SmallGazetteer gazetteer;
    return read_input(gazetteer.path().string(), 100'000'000);
}

FileHeader header_of(const std::string& bytes) {
    FileHeader header;
    std::memcpy(&header, bytes.data(), sizeof header);
    return header;
}

/// Puts a header back with a checksum that fits it, as a malicious writer would.
std::string with_header(std::string bytes, FileHeader header) {
    header.checksum = content_hash({reinterpret_cast<const char*>(&header), offsetof(FileHeader, checksum)});
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

std::string refusal(std::string_view bytes) {
    const TemporaryFile file;
    write_quickly(file.path(), bytes);
    try {
        (void)Gazetteer::open(file.path());
    } catch (const GazetteerError& error) {
        CHECK_THAT(error.what(), Contains(file.path().string()) && Contains("./dev build"));
        return error.what();
    }
    return "accepted";
}

TEST_CASE("a missing file and a folder are refused with the remedy") {
    CHECK_THROWS_WITH(Gazetteer::open("/nowhere/dateline.gaz"),
                      Contains("/nowhere/dateline.gaz") && Contains("./dev build"));
    CHECK_THROWS_AS(Gazetteer::open("/nowhere/dateline.gaz"), GazetteerError);
    CHECK_THROWS_AS(Gazetteer::open(std::filesystem::temp_directory_path()), GazetteerError);
}

TEST_CASE("an empty, a foreign and a truncated file are told apart") {
    const auto bytes = good_bytes();
    CHECK_THAT(refusal(""), Contains("empty"));
    CHECK_THAT(refusal("PK\x03\x04 this is a zip file"), Contains("not a gazetteer file"));
    CHECK_THAT(refusal(bytes.substr(0, 20)), Contains("only the first 20 bytes"));
    CHECK_THAT(refusal(bytes.substr(0, bytes.size() / 2)), Contains("bytes are there"));
    CHECK_THAT(refusal(bytes + "x"), Contains("bytes are there"));
}

TEST_CASE("another version and another byte order are named") {
    const auto bytes = good_bytes();
    auto header = header_of(bytes);
    header.format_version = 0;
    CHECK_THAT(refusal(with_header(bytes, header)), Contains("an older Dateline"));
    header.format_version = gazetteer_format_version + 1;
    CHECK_THAT(refusal(with_header(bytes, header)), Contains("a newer Dateline"));
    header.byte_order = 0x04030201;
    CHECK_THAT(refusal(with_header(bytes, header)), Contains("bytes the other way round"));
}

TEST_CASE("every changed byte of the header is noticed at opening") {
    const auto bytes = good_bytes();
    const TemporaryFile file;
    for (std::size_t i = 0; i < sizeof(FileHeader); ++i) {
        auto damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x41);
        write_quickly(file.path(), damaged);
        INFO("byte " << i);
        CHECK_THROWS_AS(Gazetteer::open(file.path()), GazetteerError);
    }
}

TEST_CASE("sections that lie outside of the file are refused though the checksum fits") {
    const auto bytes = good_bytes();
    for (std::size_t i = 0; i < section_count; ++i) {
        INFO("section " << i);
        auto header = header_of(bytes);
        header.sections[i].size = bytes.size() + 1;
        CHECK_THAT(refusal(with_header(bytes, header)), Contains("sections"));
        header.sections[i] = {~std::uint64_t{0} - 63, 128};
        CHECK_THAT(refusal(with_header(bytes, header)), Contains("sections"));
    }
}

TEST_CASE("a changed byte of the body is found by verify") {
    auto bytes = good_bytes();
    const TemporaryFile file;
    write_quickly(file.path(), bytes);
    CHECK_NOTHROW(Gazetteer::open(file.path()).verify());
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    write_quickly(file.path(), bytes);
    CHECK_THROWS_AS(Gazetteer::open(file.path()).verify(), GazetteerError);
}

TEST_CASE("a body of damaged bytes is read without harm") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    const auto bytes = good_bytes();
    const auto body = sizeof(FileHeader);
    const TemporaryFile file;
    int found = 0;
    for (int round = 0; round < 1500; ++round) {
        auto damaged = bytes;
        for (auto changes = 1 + random() % 16; changes > 0; --changes) {
            const auto at = body + random() % (damaged.size() - body);
            damaged[at] = static_cast<char>(round % 2 == 0 ? random() : 0xFF);
        }
        found += is_found_damaged(damaged, file.path()) ? 1 : 0;
    }
    CHECK(found > 0);
}

TEST_CASE("sections exchanged and cut are read without harm") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random{seed};
    const auto bytes = good_bytes();
    const TemporaryFile file;
    for (int round = 0; round < 500; ++round) {
        auto header = header_of(bytes);
        std::swap(header.sections[random() % section_count], header.sections[random() % section_count]);
        auto& cut = header.sections[random() % section_count];
        cut.size = cut.size > 0 ? random() % cut.size : 0;
        (void)is_found_damaged(with_header(bytes, header), file.path());
    }
    SUCCEED("nothing but GazetteerError was thrown");
}

}  // namespace
}  // namespace dateline
