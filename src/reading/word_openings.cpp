#include "reading/word_openings.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/clock_grammar.hpp"
#include "reading/claims/date_grammar.hpp"
#include "reading/claims/hedge_words.hpp"
#include "reading/claims/nearness_grammar.hpp"
#include "reading/events/event_clauses.hpp"
#include "reading/events/event_counts.hpp"
#include "reading/events/event_words.hpp"
#include "reading/events/harm_counts.hpp"
#include "reading/events/written_day.hpp"
#include "text/number_words.hpp"
#include "text/recent_words.hpp"

#include <array>
#include <string_view>

namespace dateline {
namespace {

struct OpeningTest {
    Opening opening;
    bool (*passes)(std::string_view word);
};

constexpr auto opening_tests = std::to_array<OpeningTest>({{Opening::number, begins_number},
                                                           {Opening::hedge, begins_hedge},
                                                           {Opening::wind, begins_wind},
                                                           {Opening::unit, begins_unit},
                                                           {Opening::nearness, begins_nearness},
                                                           {Opening::clock, begins_clock},
                                                           {Opening::date, begins_date},
                                                           {Opening::weapon, names_weapon},
                                                           {Opening::trigger, is_trigger},
                                                           {Opening::speech_verb, tells_of_speech},
                                                           {Opening::count, begins_count},
                                                           {Opening::harm, tells_of_harm},
                                                           {Opening::toll, tells_of_toll},
                                                           {Opening::day, begins_days},
                                                           {Opening::clause, begins_clause}});

[[nodiscard]] WordOpenings found_openings(std::string_view word) {
    WordOpenings openings;
    for (const auto& [opening, passes] : opening_tests) {
        if (passes(word)) openings.add(opening);
    }
    return openings;
}

}  // namespace

std::vector<WordOpenings> word_openings(const Tokens& tokens) {
    // A stream of news soon holds fifty thousand distinct words.
    thread_local RecentWords<WordOpenings, 131'072> recent;
    std::vector<WordOpenings> all;
    all.reserve(tokens.all.size());
    for (const Token& token : tokens.all) all.push_back(recent.of(token.text, found_openings));
    return all;
}

}  // namespace dateline
