#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

using Lines = std::vector<std::string>;

/// "launch Iran" for every site of every report, in order; "| " starts a further report.
Lines sites_in(const std::string& text) {
    HandmadeArticle article{text};
    Lines lines;
    for (const FoundReport& found : article.reports()) {
        for (const Site& site : found.report.sites) {
            lines.push_back(std::string{name_of(site.role)} + " " +
                            article.dossier().places[site.place].name);
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("the country that fires missiles is where they were launched") {
    CHECK(sites_in("Iran fired ballistic missiles at Al Asad Air Base.") ==
          Lines{"launch Iran", "impact Al Asad Air Base"});
    CHECK(sites_in("Missiles fired by Iran struck Erbil.") == Lines{"launch Iran", "impact Erbil"});
    CHECK(sites_in("Rockets were launched at Erbil by Iranian forces.") ==
          Lines{"launch Iran", "impact Erbil"});
}

TEST_CASE("a launch site that is named beats the country behind it") {
    CHECK(sites_in("Iran launched rockets from Kermanshah at Erbil.") ==
          Lines{"launch Kermanshah", "impact Erbil"});
    CHECK(sites_in("Missiles were launched from Iranian territory at Erbil.") ==
          Lines{"launch Iran", "impact Erbil"});
}

TEST_CASE("a capital that stands for its government launches from its country") {
    CHECK(sites_in("Tehran fired missiles at Erbil.") == Lines{"launch Iran", "impact Erbil"});
}

TEST_CASE("a drone strike is not taken to start in the country that ordered it") {
    CHECK(sites_in("The United States launched a drone strike on Erbil.") == Lines{"impact Erbil"});
}

TEST_CASE("what was hit is told by the words around it") {
    CHECK(sites_in("Missiles targeted both Al-Asad and Erbil.") ==
          Lines{"impact Al Asad Air Base", "impact Erbil"});
    CHECK(sites_in("At least two Iraqi bases were attacked, at Al-Assad and Irbil.") ==
          Lines{"impact Al Asad Air Base", "impact Erbil"});
    CHECK(sites_in("The Ain Assad base was hit by missiles.") == Lines{"impact Al Asad Air Base"});
    CHECK(sites_in("Al Asad Air Base, which was built in the 1980s, took most of the salvo.") ==
          Lines{"impact Al Asad Air Base"});
    CHECK(sites_in("The bases targeted were al-Asad and another facility in Erbil.") ==
          Lines{"impact Al Asad Air Base", "impact Erbil"});
}

TEST_CASE("a place that only serves to measure is no site") {
    CHECK(sites_in("Missiles hit Al Asad Air Base, about 100 miles west of Baghdad.") ==
          Lines{"impact Al Asad Air Base"});
    CHECK(sites_in("Rockets struck Erbil, 200 miles from Baghdad.") == Lines{"impact Erbil"});
}

TEST_CASE("what only contains the impact is no second impact") {
    CHECK(sites_in("Missiles hit the Al-Asad base in the Anbar province and Erbil in Iraq.") ==
          Lines{"impact Al Asad Air Base", "impact Erbil"});
    CHECK(sites_in("Missiles fell at bases in Iraq. They hit Erbil.") == Lines{"impact Erbil"});
    CHECK(sites_in("A strike hit an outpost in Iraq.") == Lines{"impact Iraq"});
}

TEST_CASE("whom it was against is not where it was") {
    CHECK(sites_in("Rockets were fired against U.S. and coalition forces in Iraq.") == Lines{"impact Iraq"});
    CHECK(sites_in("Missile strike against U.S. in Iraq") == Lines{"impact Iraq"});
    CHECK(sites_in("Missiles struck U.S. troops at Erbil.") == Lines{"impact Erbil"});
}

TEST_CASE("where somebody spoke is no site") {
    CHECK(sites_in("Missiles hit Erbil, the president said in New York.") == Lines{"impact Erbil"});
    CHECK(sites_in("Officials in Tehran called the strike on Erbil an answer.") == Lines{"impact Erbil"});
}

TEST_CASE("what may, will or must not happen is not reported") {
    CHECK(sites_in("Israel will be targeted.").empty());
    CHECK(sites_in("Iran could fire missiles at Erbil.").empty());
    CHECK(sites_in("If rockets struck Baghdad, Iraq would answer.").empty());
    CHECK(sites_in("Any soil from which an attack on Iran begins is a target.").empty());
    CHECK(sites_in("Iran vowed to strike back in Iraq.").empty());
    CHECK(sites_in("Police arrested two men accused of plotting a terror attack in Baghdad.").empty());
    CHECK(sites_in("He wanted to conduct a violent attack in Iraq.").empty());
}

TEST_CASE("a region too wide for a map symbol is no site") {
    CHECK(sites_in("Rockets hit a base in the Middle East.").empty());
}

TEST_CASE("verbs that have nothing to do with weapons are no events") {
    CHECK(sites_in("Iraq launched a website in Baghdad.").empty());
    CHECK(sites_in("Iran fired its oil minister in Tehran.").empty());
    CHECK(sites_in("Iraq used the money in Baghdad.").empty());
    CHECK(sites_in("Furious winds and hail hit Erbil.").empty());
    CHECK(sites_in("The crew spent days shooting footage in Baghdad.").empty());
}

TEST_CASE("several sentences about one strike are one report") {
    HandmadeArticle article{
        "Iran fired missiles at Al Asad Air Base. The attack also hit Erbil. The Iraqi military said 22 "
        "missiles were fired."};
    const auto reports = article.reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].report.sites.size() == 3);
    CHECK(reports[0].report.counts.size() == 1);
}

TEST_CASE("blasts in two towns are two events unless the text joins them") {
    HandmadeArticle apart{
        "A blast in Baghdad killed 12 people. An explosion was heard in Erbil a week before."};
    CHECK(apart.reports().size() == 2);
    HandmadeArticle another{"A blast in Baghdad killed 12 people. Another explosion was heard in Erbil."};
    CHECK(another.reports().size() == 2);
    HandmadeArticle joined{"A blast in Baghdad killed 12 people. It was heard in Erbil as well."};
    CHECK(joined.reports().size() == 1);
}

TEST_CASE("a killing that is the reason for a strike is an event of its own") {
    HandmadeArticle article{
        "Iran fired missiles at Al Asad Air Base in retaliation for the killing of a general, who died in a "
        "U.S. air "
        "strike in Baghdad."};
    const auto reports = article.reports();
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].kind == EventKind::strike);
    CHECK(reports[0].report.sites.size() == 2);
    CHECK(reports[1].kind == EventKind::killing);
    REQUIRE(reports[1].report.sites.size() == 1);
    CHECK(article.dossier().places[reports[1].report.sites[0].place].name == "Baghdad");
}

TEST_CASE("an explosion, a clash and an earthquake have a location, not an impact") {
    CHECK(sites_in("A huge explosion was heard in Baghdad.") == Lines{"location Baghdad"});
    CHECK(sites_in("Clashes erupted near Erbil.") == Lines{"location Erbil"});
    CHECK(sites_in("An earthquake shook houses in Kermanshah.") == Lines{"location Kermanshah"});
    CHECK(sites_in("Two quakes struck near Kermanshah.") == Lines{"location Kermanshah"});
}

TEST_CASE("an article without events has no reports") {
    CHECK(sites_in("").empty());
    CHECK(sites_in("The prime minister of Iraq arrived in Baghdad on Monday.").empty());
    CHECK(sites_in("!!! ... ,,, (((").empty());
}

TEST_CASE("a report quotes its sentence by its offsets") {
    const std::string text = "Quiet day. Rockets hit Erbil. Nothing else.";
    HandmadeArticle article{text};
    const auto reports = article.reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].report.quote == "Rockets hit Erbil.");
    CHECK(reports[0].report.span == Span{11, 29});
    CHECK(reports[0].report.weapon == "rocket");
}

TEST_CASE("missiles fired toward a place are not said to have hit it") {
    CHECK(sites_in("Iran fired missiles toward Erbil.") == Lines{"launch Iran", "impact Erbil"});
    HandmadeArticle article{"Iran fired missiles toward Erbil."};
    REQUIRE(article.reports().size() == 1);
    CHECK(article.reports().front().kind == EventKind::launch);
    CHECK(sites_in("Iran fired missiles towards Erbil and they struck Baghdad.") ==
          Lines{"launch Iran", "impact Baghdad"});
}
