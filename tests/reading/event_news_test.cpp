// Sentences of our own about many kinds of news, each with what a careful reader takes from it.
#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <cmath>
#include <ctime>

using namespace dateline;
using namespace std::chrono;

namespace {

using Lines = std::vector<std::string>;

constexpr year_month_day published = year{2024} / 3 / 14;  // a Thursday

std::string number(double value) {
    return std::isinf(value) ? "inf" : fmt::format("{}", value);
}

/// "strike: launch Russia, impact Odesa" for every report.
Lines told(const std::string& text) {
    HandmadeArticle article{text, published};
    Lines lines;
    for (const FoundReport& found : article.reports()) {
        std::string line = std::string{name_of(found.kind)} + ":";
        for (const Site& site : found.report.sites) {
            line += fmt::format("{} {} {}", line.ends_with(':') ? "" : ",", name_of(site.role),
                                article.dossier().places[site.place].name);
        }
        lines.push_back(line);
    }
    return lines;
}

/// "killed 7..7 | the mayor" for every count.
Lines counted(const std::string& text) {
    HandmadeArticle article{text, published};
    Lines lines;
    for (const FoundReport& found : article.reports()) {
        for (const Count& count : found.report.counts) {
            lines.push_back(fmt::format("{} {}..{}{} | {}", count.what, number(count.low), number(count.high),
                                        count.low_open ? " open" : "", count.attribution));
        }
    }
    return lines;
}

/// The dates, in UTC, on which the first report's time begins and ends; "" for none.
std::string days_of(const std::string& text) {
    HandmadeArticle article{text, published};
    const auto reports = article.reports();
    REQUIRE_FALSE(reports.empty());
    const auto& time = reports.front().report.time;
    if (!time) return "";
    const auto text_of = [](sys_seconds instant) {
        const year_month_day date{floor<days>(instant)};
        return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                           static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    };
    return text_of(time->begin) + " " + text_of(time->end);
}

/// The first count of the first report.
Count first_count(const std::string& text) {
    HandmadeArticle article{text, published};
    const auto reports = article.reports();
    REQUIRE_FALSE(reports.empty());
    REQUIRE_FALSE(reports.front().report.counts.empty());
    return reports.front().report.counts.front();
}

}  // namespace

TEST_CASE("strikes on Ukraine") {
    CHECK(told("Russian drones struck a grain terminal in Odesa overnight.") ==
          Lines{"strike: impact Odesa"});
    CHECK(told("Shelling in Kharkiv wounded four people.") == Lines{"strike: impact Kharkiv"});
    CHECK(told("Russia fired 29 missiles at Kharkiv and Odesa on Tuesday.") ==
          Lines{"strike: launch Russia, impact Kharkiv, impact Odesa"});
    CHECK(counted("Russia fired 29 missiles at Kharkiv, the Ukrainian air force said.") ==
          Lines{"missiles launched 29..29 | the Ukrainian air force"});
    CHECK(counted("Shelling in Kharkiv killed two people and wounded at least nine, the governor said.") ==
          Lines{"killed 2..2 | the governor", "wounded 9..inf | the governor"});
}

TEST_CASE("rockets and raids around Gaza") {
    CHECK(told("Dozens of rockets were fired from Gaza at Ashkelon.") ==
          Lines{"strike: launch Gaza, impact Ashkelon"});
    CHECK(told("An airstrike in Gaza destroyed a four-storey building.") == Lines{"strike: impact Gaza"});
    CHECK(counted("Health officials said a strike on Gaza killed 31 people.") ==
          Lines{"killed 31..31 | Health officials"});
}

TEST_CASE("fighting and shootings") {
    CHECK(told("Clashes broke out in Khartoum between the two armies.") == Lines{"clash: location Khartoum"});
    CHECK(told("A mass shooting in Philadelphia left five people dead.") ==
          Lines{"shooting: location Philadelphia"});
    CHECK(counted("A mass shooting in Philadelphia left five people dead.") == Lines{"killed 5..5 | "});
    CHECK(told("A teacher was shot dead in Philadelphia.") == Lines{"shooting: location Philadelphia"});
}

TEST_CASE("what the earth, the water and fires do") {
    CHECK(told("A magnitude-7.8 earthquake struck near Gaziantep.") ==
          Lines{"earthquake: location Gaziantep"});
    CHECK(counted("An earthquake shook Gaziantep. The death toll has risen to 4,300, officials said.") ==
          Lines{"killed 4300..4300 | officials"});
    CHECK(told("Floods in Derna swept whole quarters into the sea.") == Lines{"flood: location Derna"});
    CHECK(counted("Floods in Derna claimed at least 5,000 lives.") == Lines{"killed 5000..inf | "});
    CHECK(told("A huge blaze gutted a market in Khartoum.") == Lines{"fire: location Khartoum"});
    CHECK(told("A fire broke out at a hotel in Kathmandu.") == Lines{"fire: location Kathmandu"});
}

TEST_CASE("crashes") {
    CHECK(told("A passenger plane crashed near Kathmandu.") == Lines{"crash: location Kathmandu"});
    CHECK(counted("A plane crashed near Kathmandu, killing all 72 people on board.") ==
          Lines{"killed 72..72 | "});
    CHECK(told("A boy in Philadelphia was hit by a car and killed.") ==
          Lines{"crash: location Philadelphia"});
    CHECK(told("Two trains collided outside Philadelphia.") == Lines{"crash: location Philadelphia"});
}

TEST_CASE("a ship off a coast is attacked there, also behind another target") {
    CHECK(told("A missile hit a tanker off Hodeidah.") == Lines{"strike: impact Hodeidah"});
    CHECK(told("A drone struck a depot in Erbil. A tanker was attacked off the coast of Hodeidah.") ==
          Lines{"strike: impact Erbil", "attack: impact Hodeidah"});
    CHECK(told("After the strike on Erbil, a tanker was attacked off Hodeidah.").size() == 2);
}

TEST_CASE("missiles that are not said to hit anything were launched") {
    CHECK(told("Iran fired ballistic missiles toward the sea.") == Lines{"launch: launch Iran"});
    CHECK(told("A missile was launched from Kermanshah.") == Lines{"launch: launch Kermanshah"});
}

TEST_CASE("words in another sense tell of no event") {
    for (const char* sentence :
         {"Workers in Philadelphia went on strike.", "A rail strike in Philadelphia stranded thousands.",
          "He died of a heart attack in Philadelphia.", "The two sides struck a deal in Khartoum.",
          "The ceasefire in Gaza held.", "He shot a film in Kathmandu.",
          "Police in Philadelphia opened an office.", "The stock market crash worried Philadelphia.",
          "A flood of letters reached Kathmandu.", "The fire department in Philadelphia has a new chief.",
          "A general strike in Kathmandu closed shops."}) {
        CAPTURE(sentence);
        const auto lines = told(sentence);
        CHECK((lines.empty() || lines == Lines{"killing: location Philadelphia"}));
    }
}

TEST_CASE("a source inside a quotation counts, and who speaks it passed it on") {
    const Count count = first_count(
        "\"Two people were killed in the strike on Erbil, a security source told the network,\" its "
        "correspondent Ann Lee said.");
    CHECK(count.attribution == "a security source");
    CHECK(count.via == "its correspondent Ann Lee");
}

TEST_CASE("a source named shortly is the one named before") {
    CHECK(counted("The Iraqi military said 22 missiles hit Erbil. \"There were no casualties,\" the military "
                  "said.") ==
          Lines{"missiles hit 22..22 | the Iraqi military", "casualties 0..0 | the Iraqi military"});
    CHECK(counted(
              "The regional governor spoke first. The mayor said a blast in Erbil hurt three people. He said "
              "two people were killed.") == Lines{"wounded 3..3 | the mayor", "killed 2..2 | the mayor"});
}

TEST_CASE("a source in another sentence is not this one's, though a company's period stands between") {
    CHECK(
        counted(
            "Two bases were attacked in Erbil by Northern Guard Corp. Iran fired multiple missiles according "
            "to its news agency.")
            .front() == "sites attacked 2..2 | ");
}

TEST_CASE("the article's own doubt stays with the number") {
    CHECK(
        first_count("State television claimed, without offering evidence, that the strike on Erbil killed 80 "
                    "soldiers.")
            .caveat == "without offering evidence");
    CHECK(first_count("The group said the strike on Erbil killed 80 soldiers, a figure that could not be "
                      "independently verified.")
              .caveat == "could not be independently verified");
    CHECK(first_count("The strike on Erbil killed 80 soldiers.").caveat.empty());
}

TEST_CASE("times are those that the words mean on the day of publication") {
    CHECK(days_of("Rockets hit Erbil on Tuesday.") == "2024-03-11 2024-03-12");  // Baghdad is UTC+3
    CHECK(days_of("Rockets hit Erbil three days ago.") == "2024-03-10 2024-03-11");
    CHECK(days_of("Rockets hit Erbil in 2014.") == "2013-12-31 2014-12-31");
    CHECK(days_of("In the 2014 war rockets hit Erbil.") == "2013-12-31 2014-12-31");
    CHECK(days_of("Rockets hit Erbil last Thursday.") == "2024-03-06 2024-03-07");
    CHECK(days_of("Rockets hit Erbil in December.") == "2023-11-30 2023-12-31");
}

TEST_CASE("a year that is not the event's leaves it without one") {
    CHECK(days_of("Rockets hit Erbil, the worst attack since 2014.").empty());
    CHECK(days_of("Rockets hit Erbil in the heaviest barrage since the 2014 war.").empty());
    CHECK(days_of("Rebels who fought in the 2014 war fired rockets at Erbil.").empty());
    CHECK(days_of("Rockets hit Erbil on Tuesday, the first attack since 2014.") == "2024-03-11 2024-03-12");
}

TEST_CASE("a number behind a month counts when it is no day") {
    CHECK(counted("In May 15 missiles hit Erbil.") == Lines{"missiles hit 15..15 | "});
    CHECK(days_of("In May 15 missiles hit Erbil.") == "2023-04-30 2023-05-31");
    CHECK(counted("On May 15 missiles hit Erbil.").empty());
    CHECK(days_of("On May 15 missiles hit Erbil.") == "2023-05-14 2023-05-15");
}

TEST_CASE("each launch is joined to what its clause says it hit") {
    HandmadeArticle article{
        "Missiles launched from Kermanshah hit Erbil. Rockets were launched from Anbar at Baghdad as well."};
    std::vector<std::string> trajectories;
    for (const FoundReport& found : article.reports()) {
        for (const Trajectory& trajectory : found.report.trajectories)
            trajectories.push_back(article.dossier().places[trajectory.launch].name + " to " +
                                   article.dossier().places[trajectory.impact].name);
    }
    std::ranges::sort(trajectories);
    CHECK(trajectories == Lines{"Anbar to Baghdad", "Kermanshah to Erbil"});
}

TEST_CASE("a long text of events costs as much a word as a short one") {
    const auto reports_in = [](int times) {
        std::string text;
        for (int i = 0; i < times; ++i) {
            text += fmt::format("Rockets hit {} and wounded {} people. ", i % 2 == 0 ? "Erbil" : "Baghdad",
                                i + 2);
        }
        HandmadeArticle article{text, published};
        const auto begin = std::clock();
        (void)article.reports();
        return static_cast<double>(std::clock() - begin);
    };
    reports_in(200);
    const double small = std::min(reports_in(400), reports_in(400));
    const double large = std::min(reports_in(4000), reports_in(4000));
    CHECK(large < 40 * std::max(small, 1000.0));  // ten times the text
}

TEST_CASE("a place that only serves to measure or to describe somebody is not what was hit") {
    CHECK(told("Al-Asad, about 100 miles west of Baghdad, was hit by rockets.") ==
          Lines{"strike: impact Al Asad Air Base"});
    CHECK(told("Police in Philadelphia said a man of New York was shot dead.") ==
          Lines{"shooting: location Philadelphia"});
}

TEST_CASE("without a named site, a report is where it is measured from or where its witnesses are") {
    CHECK(told("A bomb exploded 20 miles west of Baghdad.") == Lines{"explosion: location Baghdad"});
    CHECK(told("Police in Philadelphia said two men were shot dead.") ==
          Lines{"shooting: location Philadelphia"});
    CHECK(told("A bomb exploded 20 miles west of Baghdad, in Anbar.") == Lines{"explosion: location Anbar"});
}

TEST_CASE("a deed is named after its place, but an actor's deed is not there") {
    CHECK(told("The Odesa blast shook the port.") == Lines{"explosion: location Odesa"});
    CHECK(told("The U.S. attack killed three people.").empty());
}

TEST_CASE("tolls are read wherever their number stands, with who puts them so") {
    CHECK(counted("The death toll from the Odesa blast on Thursday rose to 15, police said.") ==
          Lines{"killed 15..15 | police"});
    CHECK(counted("A blast in Odesa hurt many. The military put the death toll at 28.").back() ==
          "killed 28..28 | the military");
    CHECK(counted("A ferry sank off Odesa. The coast guard put the number of dead at nine.") ==
          Lines{"killed 9..9 | the coast guard"});
    CHECK(counted("More than 300 people were killed when a quake hit Gaziantep.") ==
          Lines{"killed 300..inf open | "});
    CHECK(counted("At least 12 people died. The blast hit a market in Kathmandu.") ==
          Lines{"killed 12..inf | "});
    CHECK(counted("A blast in Odesa killed 35 people and wounded 60 others in Kharkiv.") ==
          Lines{"killed 35..35 | ", "wounded 60..60 | "});
}

TEST_CASE("an accident needs something that travels") {
    CHECK(told("A bus plunged into a ravine near Kathmandu.") == Lines{"crash: location Kathmandu"});
    CHECK(told("Shares plunged in New York.").empty());
}

TEST_CASE("who carries arms hits in earnest") {
    CHECK(told("Turkish warplanes struck targets in Erbil.") == Lines{"strike: impact Erbil"});
    CHECK(told("Hail struck farms in Erbil.").empty());
}

TEST_CASE("weekends, feasts and early hours are times") {
    CHECK(days_of("A bomb exploded in Baghdad over the weekend.") == "2024-03-08 2024-03-10");
    CHECK(days_of("A bomb exploded in Baghdad in the early hours of Friday.") == "2024-03-07 2024-03-08");
    CHECK(days_of("A bomb exploded in Baghdad on New Year's Eve.") == "2023-12-30 2023-12-31");
    CHECK(days_of("A bomb exploded in Baghdad earlier this month.") == "2024-02-29 2024-03-14");
}
