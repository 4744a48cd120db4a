/// Measures searching a gazetteer file and, in the same run, SQLite with the same names. See the README
/// beside it.
#include "gazetteer/gazetteer.hpp"
#include "misspelling.hpp"
#include "sqlite_names.hpp"
#include "text/folding.hpp"
#include "timing.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

namespace dateline {
namespace {

using NameAndPlace = std::pair<std::string, std::uint32_t>;

/// Memory of this process that is in use now, in megabytes.
double resident_mb() {
    std::ifstream status{"/proc/self/statm"};
    long total = 0, resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident) * 4096 / 1e6;
}

void print(const char* what, const Timings& timings, std::string_view more = "") {
    fmt::print("{:<34} median {:>9.2f} us   p99 {:>9.2f} us   {}\n", what, timings.quantile(0.5),
               timings.quantile(0.99), more);
    std::fflush(stdout);
}

/// Names as they are written, of places taken at random.
std::vector<std::string> sampled_names(const Gazetteer& gazetteer, std::size_t count, std::mt19937& random) {
    const auto places = static_cast<std::uint32_t>(gazetteer.info().places);
    std::vector<std::string> names;
    while (names.size() < count) {
        const auto of_place = gazetteer.names(PlaceNumber{static_cast<std::uint32_t>(random() % places)});
        if (!of_place.empty()) names.emplace_back(of_place[random() % of_place.size()].text);
    }
    return names;
}

bool has_letters(std::string_view folded, long least) {
    return std::count_if(folded.begin(), folded.end(), [](char c) { return (c & '\xC0') != '\x80'; }) >=
           least;
}

struct Misspelling {
    std::string meant, written;  ///< folded
};

std::vector<Misspelling> misspellings(const Gazetteer& gazetteer, std::size_t count, std::mt19937& random) {
    std::vector<Misspelling> all;
    while (all.size() < count) {
        for (const auto& name : sampled_names(gazetteer, count, random)) {
            const auto meant = fold_name(name);
            if (!has_letters(meant, 4) || all.size() == count) continue;
            const auto written = fold_name(misspelt(meant, random));
            if (gazetteer.by_folded_name(written).empty()) all.push_back({meant, written});
        }
    }
    return all;
}

std::vector<NameAndPlace> all_names(const Gazetteer& gazetteer) {
    std::vector<NameAndPlace> names;
    for (std::uint32_t place = 0; place < gazetteer.info().places; ++place) {
        for (const auto& name : gazetteer.names(PlaceNumber{place}))
            names.emplace_back(fold_name(name.text), place);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

/// The first look-up is part of it: an opened file of which nothing was read would be no answer.
void opening(const std::string& file) {
    const double before_mb = resident_mb();
    Timings timings{CLOCK_MONOTONIC};
    std::size_t hits = 0;
    for (int i = 0; i < 200; ++i) {
        timings.add([&] { hits += Gazetteer::open(file).by_folded_name("baghdad").size(); });
    }
    const auto gazetteer = Gazetteer::open(file);
    hits += gazetteer.by_folded_name("baghdad").size();
    print("opening and one exact look-up", timings,
          fmt::format("resident {:.1f} MB more, {} hits", resident_mb() - before_mb, hits / 201));
}

class Bench {
public:
    Bench(const std::string& file, unsigned seed) : gazetteer_{Gazetteer::open(file)}, random_{seed} {
        const auto info = gazetteer_.info();
        fmt::print("{}: {} places, {} names; seed {}\n", file, info.places, info.names, seed);
        opening(file);
    }

    /// @returns the median of names that were folded before, as SQLite is given them
    double exact() {
        const auto names = sampled_names(gazetteer_, 200'000, random_);
        const auto ours =
            timed(names, [&](const std::string& name) { sum_ += sum_of_places(fold_name(name)); });
        print("exact, folding included", ours, fmt::format("resident {:.0f} MB", resident_mb()));
        for (const auto& name : names) folded_names_.push_back(fold_name(name));
        const auto folded =
            timed(folded_names_, [&](const std::string& name) { sum_ += sum_of_places(name); });
        print("exact, folded before", folded);
        return folded.quantile(0.5);
    }

    double fuzzy() {
        misspellings_ = misspellings(gazetteer_, 2000, random_);
        Timings ours{CLOCK_THREAD_CPUTIME_ID};
        std::size_t met = 0;
        for (const auto& [meant, written] : misspellings_) {
            std::vector<Gazetteer::NearName> found;
            ours.add([&] { found = gazetteer_.by_near_name(fold_name(written), 10); });
            met += std::any_of(found.begin(), found.end(),
                               [&](const auto& near) { return near.folded == meant; });
        }
        print("fuzzy, folding included", ours, recall(met));
        return ours.quantile(0.5);
    }

    void prefix() {
        Timings ours{CLOCK_THREAD_CPUTIME_ID};
        for (const auto& name : sampled_names(gazetteer_, 2000, random_)) {
            const auto typed = name.substr(0, 1 + random_() % 4);
            ours.add([&] { hits_ += gazetteer_.complete(typed).size(); });
        }
        print("prefix of 1 to 4 bytes, top 10", ours, fmt::format("resident {:.0f} MB", resident_mb()));
    }

    void position() {
        std::uniform_real_distribution<double> sine{-1, 1}, lon{-180, 180};
        Timings nearest{CLOCK_THREAD_CPUTIME_ID};
        for (int i = 0; i < 2000; ++i) {
            const LatLon point{Degrees{std::asin(sine(random_)) * 57.29577951308232}, Degrees{lon(random_)}};
            nearest.add([&] { hits_ += gazetteer_.nearest(point, infinite_length, 10).size(); });
        }
        print("nearest 10 anywhere on the globe", nearest);
    }

    void against_sqlite(double our_exact_us, double our_fuzzy_us) {
        SqliteNames sqlite{all_names(gazetteer_)};
        for (const auto& name : folded_names_)
            different_ += sqlite.sum_of_places(name) != sum_of_places(name);
        const auto exact =
            timed(folded_names_, [&](const std::string& name) { sum_ += sqlite.sum_of_places(name); });
        print("SQLite exact, folded before", exact,
              fmt::format("{:.1f} times ours", exact.quantile(0.5) / our_exact_us));
        Timings fuzzy{CLOCK_THREAD_CPUTIME_ID};
        std::size_t met = 0;
        for (const auto& [meant, written] : misspellings_) {
            std::vector<std::string> found;
            fuzzy.add([&] { found = sqlite.fuzzy(written); });
            met += std::find(found.begin(), found.end(), meant) != found.end();
        }
        print("SQLite fuzzy", fuzzy,
              fmt::format("{}; {:.0f} times ours", recall(met), fuzzy.quantile(0.5) / our_fuzzy_us));
        fmt::print("SQLite {}, in memory, prepared statements; {} of {} exact answers differ\n",
                   SqliteNames::version(), different_, folded_names_.size());
    }

private:
    /// Of all that have the name, so that every hit is read.
    [[nodiscard]] std::uint64_t sum_of_places(std::string_view folded) const {
        std::uint64_t sum = 0;
        for (const auto& hit : gazetteer_.by_folded_name(folded))
            sum += static_cast<std::uint32_t>(hit.place);
        return sum;
    }

    static Timings timed(const std::vector<std::string>& names, const auto& look_up) {
        Timings timings{CLOCK_MONOTONIC};
        for (const auto& name : names) timings.add([&] { look_up(name); });
        return timings;
    }

    [[nodiscard]] std::string recall(std::size_t met) const {
        return fmt::format("recall@10 {:.4f}",
                           static_cast<double>(met) / static_cast<double>(misspellings_.size()));
    }

    Gazetteer gazetteer_;
    std::mt19937 random_;
    std::vector<Misspelling> misspellings_;
    std::vector<std::string> folded_names_;
    std::size_t different_ = 0;
    std::size_t hits_ = 0;  ///< so that no look-up is idle
    std::uint64_t sum_ = 0;
};

int measure(const std::string& file, bool with_sqlite, unsigned seed) {
    Bench bench{file, seed};
    const auto exact_us = bench.exact();
    const auto fuzzy_us = bench.fuzzy();
    bench.prefix();
    bench.position();
    if (with_sqlite) bench.against_sqlite(exact_us, fuzzy_us);
    return 0;
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
    if (argc < 2) {
        fmt::print(stderr, "usage: gazetteer_search FILE [SEED] [alone]\n");
        return 2;
    }
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 20200108;
    const bool alone = argc > 3 && std::string_view{argv[3]} == "alone";
    return dateline::measure(argv[1], !alone, seed);
}
