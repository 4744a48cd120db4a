/// Makes a file in the format of GeoNames' allCountries.txt, of any length, from the names in a gazetteer.
///
/// geonames_rows GAZETTEER ROWS SEED > rows.txt
///
/// Each row takes a place at random and gives it a new number, a place some way off, a feature class as often
/// as GeoNames has it, and a name: as it is (places share names), or with letters changed. A little under
/// half of the rows have alternate names, one a row on average. The same seed gives the same bytes.
#include "gazetteer/gazetteer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace dateline;
using Random = std::mt19937_64;

struct Class {
    const char* code;
    int percent;
};

/// Shares of GeoNames' main table in 2023, rounded.
constexpr std::array classes{
    Class{"P\tPPL", 38}, Class{"P\tPPLX", 4}, Class{"S\tSCH", 8},  Class{"S\tFRM", 6}, Class{"S\tHTL", 4},
    Class{"H\tSTM", 14}, Class{"H\tLK", 4},   Class{"T\tMT", 7},   Class{"T\tHLL", 5}, Class{"L\tLCTY", 3},
    Class{"A\tADM3", 4}, Class{"R\tRD", 1},   Class{"V\tFRST", 1}, Class{"S\tAIRF", 1}};

std::size_t below(Random& random, std::size_t limit) {
    return static_cast<std::size_t>(random() % limit);
}

bool happens(Random& random, int percent) {
    return below(random, 100) < static_cast<std::size_t>(percent);
}

const char* random_class(Random& random) {
    auto left = static_cast<int>(below(random, 100));
    for (const auto& [code, percent] : classes) {
        if (left < percent) return code;
        left -= percent;
    }
    return classes.front().code;
}

/// One or two ASCII letters changed; names in other scripts stay as they are.
std::string changed(std::string name, Random& random) {
    constexpr std::string_view vowels = "aeiou", consonants = "bdfghklmnprstvz";
    for (auto changes = 1 + below(random, 2); changes > 0; --changes) {
        auto& c = name[below(random, name.size())];
        if (vowels.find(c) != std::string_view::npos)
            c = vowels[below(random, vowels.size())];
        else if (c >= 'a' && c <= 'z')
            c = consonants[below(random, consonants.size())];
    }
    return name;
}

/// Some names of a place, with commas between them.
std::string alternates(const std::vector<Gazetteer::StoredName>& names, Random& random) {
    std::string list;
    if (!happens(random, 45)) return list;
    for (auto count = 1 + below(random, 4); count > 0; --count) {
        const auto& name = names[below(random, names.size())].text;
        if (name.find(',') != std::string_view::npos) continue;
        if (!list.empty()) list += ',';
        list += changed(std::string{name}, random);
    }
    return list;
}

double shifted(double degrees, double most, Random& random) {
    const auto shift = static_cast<double>(below(random, 20'001)) / 10'000 - 1;
    return std::clamp(degrees + shift, -most, most);
}

void add_row(std::string& out, const Gazetteer& gazetteer, PlaceNumber model, std::uint32_t id,
             Random& random) {
    const auto facts = gazetteer.summary(model);
    const auto names = gazetteer.names(model);
    std::string name{names.front().text};
    if (happens(random, 45)) name = changed(std::move(name), random);
    const auto people = happens(random, 4) ? below(random, 100'000) : 0;
    fmt::format_to(std::back_inserter(out),
                   "{}\t{}\t{}\t{}\t{:.5f}\t{:.5f}\t{}\t{}\t\t{:02}\t\t\t\t{}\t\t\tEtc/UTC\t2026-11-20\n", id,
                   name, name, alternates(names, random), shifted(facts.point.latitude().value(), 90, random),
                   shifted(facts.point.longitude().value(), 180, random), random_class(random), facts.country,
                   facts.admin1 % 40, people);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        fmt::print(stderr, "usage: geonames_rows GAZETTEER ROWS SEED > rows.txt\n");
        return 2;
    }
    const auto gazetteer = Gazetteer::open(argv[1]);
    const auto rows = std::strtoul(argv[2], nullptr, 10);
    Random random{std::strtoul(argv[3], nullptr, 10)};
    const auto places = gazetteer.info().places;
    std::string out;
    for (std::uint32_t id = 1; id <= rows; ++id) {
        add_row(out, gazetteer, PlaceNumber{static_cast<std::uint32_t>(below(random, places))}, id, random);
        constexpr std::size_t full = std::size_t{1} << 20U;
        if (out.size() < full && id != rows) continue;
        std::fwrite(out.data(), 1, out.size(), stdout);
        out.clear();
    }
    return std::fflush(stdout) == 0 ? 0 : 3;
}
