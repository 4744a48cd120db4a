#include "reading/articles/load_articles.hpp"
#include "reading/read_articles.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dateline;

namespace {

/// The five reports of examples/al-asad-2020, read with the whole gazetteer.
const Dossier& example() {
    static const Dossier dossier = [] {
        const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
        std::vector<Article> articles;
        for (const char* name :
             {"caspian-monitor", "delta-courier", "harbour-ledger", "meridian-wire", "northlight-gazette"}) {
            const std::string path =
                std::string{DATELINE_TESTS_DIR "/../examples/al-asad-2020/"} + name + ".txt";
            for (Article& article :
                 load_articles(path, {}, [](const std::string& message) { FAIL(message); })) {
                articles.push_back(std::move(article));
            }
        }
        return read_articles(std::move(articles), gazetteer);
    }();
    return dossier;
}

const Event& event_of_kind(EventKind kind) {
    const auto found = std::ranges::find(example().events, kind, &Event::kind);
    REQUIRE(found != example().events.end());
    return *found;
}

std::vector<std::string> site_names(const Event& event) {
    std::vector<std::string> names;
    for (const Site& site : event.sites) {
        names.push_back(std::string{name_of(site.role)} + " " + example().places[site.place].id);
    }
    std::ranges::sort(names);
    return names;
}

Agreement agreement_on(const Event& event, const std::string& what) {
    const auto found = std::ranges::find(event.comparisons, what, &CountComparison::what);
    REQUIRE(found != event.comparisons.end());
    return found->agreement;
}

/// The counts of missiles launched that a source of this name gives.
std::vector<Count> counts_by(const Event& event, const std::string& source) {
    std::vector<Count> counts;
    for (const Report& report : event.reports) {
        for (const Count& count : report.counts) {
            if (count.attribution == source && count.what == "missiles launched") counts.push_back(count);
        }
    }
    return counts;
}

}  // namespace

TEST_CASE("five reports of one night are one strike and the killing before it") {
    CHECK(example().events.size() == 2);
    CHECK(event_of_kind(EventKind::strike).reports.size() == 5);
    CHECK(event_of_kind(EventKind::killing).reports.size() == 5);
    CHECK(event_of_kind(EventKind::strike).id == "strike-2020-01-08");
}

TEST_CASE("the strike was launched from Iran and hit Al Asad and Erbil, whatever their spelling") {
    CHECK(site_names(event_of_kind(EventKind::strike)) ==
          std::vector<std::string>{"impact gn:95446", "impact oa:ORAA", "launch gn:130758"});
    CHECK(site_names(event_of_kind(EventKind::killing)) == std::vector<std::string>{"location gn:98182"});
}

TEST_CASE("who counts how many missiles is kept apart, and disputed") {
    const Event& strike = event_of_kind(EventKind::strike);
    CHECK(agreement_on(strike, "missiles launched") == Agreement::disputed);
    REQUIRE(counts_by(strike, "Iranian state television").size() == 1);
    CHECK(counts_by(strike, "Iranian state television")[0].low == 15);
    REQUIRE(counts_by(strike, "the Iraqi military").size() == 1);
    CHECK(counts_by(strike, "the Iraqi military")[0].low == 22);
    REQUIRE(counts_by(strike, "the Revolutionary Guards").size() == 1);
    CHECK(counts_by(strike, "the Revolutionary Guards")[0].low == 20);
    CHECK(agreement_on(strike, "killed") == Agreement::disputed);
}

TEST_CASE("the strike's time is the half hour that the clock time leaves open") {
    using namespace std::chrono;
    const auto& time = event_of_kind(EventKind::strike).time;
    REQUIRE(time);
    CHECK(time->begin == sys_days{year{2020} / 1 / 7} + hours{22} + minutes{15});
    CHECK(time->end == sys_days{year{2020} / 1 / 7} + hours{22} + minutes{45});
}

TEST_CASE("every finding of the example quotes its article by its offsets") {
    for (const Event& event : example().events) {
        for (const Report& report : event.reports) {
            const CodePointIndex index{example().articles[report.article].text};
            CHECK(index.slice(report.span) == report.quote);
            for (const Count& count : report.counts) CHECK(index.slice(count.span) == count.quote);
            for (const Site& site : report.sites) {
                REQUIRE(site.mention);
                CHECK(example().mentions[*site.mention].article == report.article);
            }
        }
    }
}
