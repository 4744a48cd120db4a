#include "reading/merged_articles.hpp"

#include "reading/events/count_agreement.hpp"
#include "reading/events/site_relations.hpp"

#include <catch2/catch.hpp>

#include <ctime>

using namespace dateline;
using namespace std::chrono;

namespace {

constexpr std::chrono::year_month_day wednesday = std::chrono::year{2020} / 1 / 8;

Merged merged(const std::vector<std::string>& texts) {
    return merged_articles(texts, wednesday);
}

std::vector<std::string> site_names(const Merged& merged, std::size_t event) {
    std::vector<std::string> names;
    for (const Site& site : merged.events[event].sites) {
        names.push_back(std::string{name_of(site.role)} + " " + merged.dossier.places[site.place].name);
    }
    return names;
}

Agreement agreement_on(const Event& event, const std::string& what) {
    const auto found = std::ranges::find(event.comparisons, what, &CountComparison::what);
    REQUIRE(found != event.comparisons.end());
    return found->agreement;
}

Count interval(double low, double high, bool low_open = false) {
    Count count;
    count.what = "missiles launched";
    count.low = low;
    count.high = high;
    count.low_open = low_open;
    return count;
}

constexpr double unbounded = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("reports of one strike are one event, and what only contains its sites goes") {
    const Merged result = merged({"Iran fired 15 missiles at bases in Iraq early Wednesday.",
                                  "Iran fired 22 missiles at Al Asad Air Base and Erbil on January 8.",
                                  "Missiles struck Ain al-Asad."});
    REQUIRE(result.events.size() == 1);
    CHECK(result.events[0].id == "strike-2020-01-08");
    CHECK(result.events[0].reports.size() == 3);
    CHECK(site_names(result, 0) ==
          std::vector<std::string>{"launch Iran", "impact Al Asad Air Base", "impact Erbil"});
    CHECK(agreement_on(result.events[0], "missiles launched") == Agreement::disputed);
}

TEST_CASE("strikes at other times or other places are other events") {
    CHECK(merged({"Rockets hit Erbil on January 8.", "Rockets hit Erbil on January 3."}).events.size() == 2);
    CHECK(merged({"Rockets hit Erbil on January 8.", "Rockets hit Baghdad on January 8."}).events.size() ==
          2);
    CHECK(merged({"Rockets hit Erbil on January 8.", "An earthquake shook Erbil on January 8."})
              .events.size() == 2);
}

TEST_CASE("a killing in a country and one in its capital in the same days are one event") {
    const Merged result = merged({"The general was assassinated in Baghdad last week.",
                                  "Friday's killing in Iraq of the general shocked many."});
    REQUIRE(result.events.size() == 1);
    CHECK(result.events[0].id == "killing-2020-01-03");
    CHECK(site_names(result, 0) == std::vector<std::string>{"location Baghdad"});
}

TEST_CASE("a report of somewhere in a country is no report of a town in it when only one gives a time") {
    CHECK(merged({"Rockets hit Erbil on January 8.", "A blast was reported in Iraq."}).events.size() == 2);
}

TEST_CASE("events with the same name are numbered") {
    const Merged result = merged({"Rockets hit Erbil on January 8.", "Rockets hit Baghdad on January 8."});
    REQUIRE(result.events.size() == 2);
    CHECK(result.events[0].id == "strike-2020-01-08");
    CHECK(result.events[1].id == "strike-2020-01-08-2");
}

TEST_CASE("an event's time is when all reports can be right") {
    const Merged result = merged({"Missiles hit Erbil on Wednesday.",
                                  "Missiles hit Erbil at about 1:30 a.m. (2230 GMT) on Wednesday."});
    REQUIRE(result.events.size() == 1);
    REQUIRE(result.events[0].time);
    CHECK(result.events[0].time->end - result.events[0].time->begin == std::chrono::minutes{30});
}

TEST_CASE("no reports give no events") {
    CHECK(merge_reports({}, Dossier{}).empty());
}

TEST_CASE("two counts agree when some number satisfies both") {
    CHECK_FALSE(can_both_be_right(interval(15, 15), interval(22, 22)));
    CHECK(can_both_be_right(interval(12, unbounded, true), interval(15, 15)));
    CHECK(can_both_be_right(interval(12, unbounded, true), interval(22, 22)));
    CHECK(can_both_be_right(interval(20, unbounded), interval(22, 22)));
    CHECK_FALSE(can_both_be_right(interval(20, unbounded), interval(15, 15)));
    CHECK_FALSE(can_both_be_right(interval(12, unbounded, true), interval(12, 12)));
    CHECK(can_both_be_right(interval(12, unbounded), interval(12, 12)));
    CHECK(can_both_be_right(interval(12, unbounded, true), interval(20, unbounded)));
}

TEST_CASE("counts compare only when they count the same thing") {
    const Merged result =
        merged({"The Iraqi military said 22 missiles were fired at Erbil.", "15 missiles hit Erbil."});
    REQUIRE(result.events.size() == 1);
    CHECK(agreement_on(result.events[0], "missiles launched") == Agreement::single_source);
    CHECK(agreement_on(result.events[0], "missiles hit") == Agreement::single_source);
}

TEST_CASE("two sources in one article can agree or dispute") {
    const Merged agree =
        merged({"The Pentagon said more than a dozen missiles were fired at Erbil. The Iraqi military "
                "said 22 missiles were fired."});
    CHECK(agreement_on(agree.events.at(0), "missiles launched") == Agreement::consistent);
}

TEST_CASE("no casualties disputes a number of dead") {
    const Merged result = merged({"Missiles hit Erbil. State television said at least 80 were killed.",
                                  "Missiles hit Erbil. The Pentagon said there were no casualties."});
    REQUIRE(result.events.size() == 1);
    CHECK(agreement_on(result.events[0], "killed") == Agreement::disputed);
    CHECK(agreement_on(result.events[0], "casualties") == Agreement::disputed);
}

TEST_CASE("a country contains its towns, a division those of its name, and nothing itself") {
    const auto& places = handmade_places();
    const auto named = [&places](const std::string& name) {
        return *std::ranges::find(places, name, &Place::name);
    };
    CHECK(contains_place(named("Iraq"), named("Erbil")));
    CHECK(contains_place(named("Anbar"), named("Al Asad Air Base")));
    CHECK_FALSE(contains_place(named("Anbar"), named("Erbil")));
    CHECK_FALSE(contains_place(named("Erbil"), named("Iraq")));
    CHECK_FALSE(contains_place(named("Iraq"), named("Iraq")));
    CHECK_FALSE(contains_place(named("Iran"), named("Erbil")));
}

TEST_CASE("a strike of another year is another event, though it hit the same town") {
    const Merged result =
        merged({"Rebels fired rockets at Erbil from Anbar. In 1990 Iran fired missiles at Erbil."});
    REQUIRE(result.events.size() == 2);
    CHECK(site_names(result, 0) == std::vector<std::string>{"launch Iran", "impact Erbil"});
    CHECK(site_names(result, 1) == std::vector<std::string>{"impact Erbil", "launch Anbar"});
}

TEST_CASE("missiles launched from two countries are of two events") {
    CHECK(merged({"Rebels fired rockets at Erbil from Anbar. Iran also fired missiles at Erbil."})
              .events.size() == 2);
}

TEST_CASE("news without a time is of about the day its article came out") {
    const auto on = [](year_month_day day) {
        HandmadeArticle article{"Rockets hit Erbil.", day};
        auto reports = article.reports();
        REQUIRE(reports.size() == 1);
        return std::pair{reports[0], article.dossier()};
    };
    auto [old_report, dossier] = on(year{2014} / 7 / 8);
    auto [new_report, other] = on(year{2021} / 5 / 12);
    new_report.report.article = 1;
    dossier.articles.push_back(other.articles.front());
    CHECK(merge_reports({old_report, new_report}, dossier).size() == 2);
    dossier.articles[1].published = year{2014} / 7 / 9;
    CHECK(merge_reports({old_report, new_report}, dossier).size() == 1);
    dossier.articles[1].published.reset();
    CHECK(merge_reports({old_report, new_report}, dossier).size() == 1);
}

TEST_CASE("what has no date at all is not merged when it may be of two years") {
    const Merged result =
        merged({"Rockets hit Erbil on January 8, 2014.", "Rockets hit Erbil on January 8, 2018."});
    REQUIRE(result.events.size() == 2);
    Dossier dossier = result.dossier;
    std::vector<FoundReport> reports;
    for (const Event& event : result.events) reports.push_back({event.kind, event.reports.front()});
    reports.push_back(reports.front());
    reports.back().report.article = dossier.articles.size();
    reports.back().report.time.reset();
    dossier.articles.emplace_back();
    CHECK(merge_reports(reports, dossier).size() == 3);
}

TEST_CASE("merging ten times the reports takes about ten times as long") {
    const auto seconds_for = [](int count) {
        Dossier dossier;
        std::vector<FoundReport> reports;
        for (const Place& place : handmade_places()) dossier.places.push_back(place);
        for (int i = 0; i < count; ++i) {
            Article article;
            article.published = std::chrono::sys_days{year{2001} / 1 / 1} + days{3 * i};
            dossier.articles.push_back(article);
            FoundReport found{EventKind::strike, {}};
            found.report.article = static_cast<std::size_t>(i);
            found.report.sites = {{SiteRole::impact, static_cast<std::size_t>(4 + i % 3), {}}};
            reports.push_back(found);
        }
        const auto begin = std::clock();
        CHECK_FALSE(merge_reports(reports, dossier).empty());
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const double small = seconds_for(1000);
    CHECK(seconds_for(10'000) < 40 * std::max(small, 0.01));
}
