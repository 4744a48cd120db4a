#include "text/abbreviations.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr auto before_names = std::to_array<std::string_view>(
    {"Adm", "Amb",  "Bishop", "Brig", "Capt",  "Cmdr", "Cmdt", "Col",    "Cpl", "Dr",     "Fr",  "Ft",
     "Gen", "Gov",  "Hon",    "Insp", "Lieut", "Lt",   "Maj",  "Messrs", "Mr",  "Mrs",    "Ms",  "Msgr",
     "Mt",  "No",   "Nos",    "Pfc",  "Pres",  "Prof", "Pte",  "Pvt",    "Rep", "Reps",   "Rev", "Sec",
     "Sen", "Sens", "Sgt",    "Spc",  "Spec",  "St",   "Ste",  "Supt",   "Vol", "approx", "ca",  "vs"});

constexpr auto others = std::to_array<std::string_view>(
    {"Ala",  "Apr", "Ariz", "Ark",  "Assn", "Aug",  "Ave",  "Blvd",  "Bros", "Calif", "Co",   "Colo", "Conn",
     "Corp", "Ctr", "Cty",  "Dec",  "Del",  "Dept", "Det",  "Dist",  "Feb",  "Fla",   "Hwy",  "Ill",  "Inc",
     "Ind",  "Jan", "Jr",   "Jul",  "Jun",  "Kan",  "Ky",   "La",    "Ltd",  "Mar",   "Mass", "Md",   "Mich",
     "Minn", "Mo",  "Mont", "Neb",  "Nev",  "Nov",  "Oct",  "Okla",  "Ont",  "Ore",   "Pa",   "Penn", "Pkwy",
     "Que",  "Rd",  "Rte",  "Sask", "Sept", "Sep",  "Sr",   "Tenn",  "Tex",  "Univ",  "Va",   "Vt",   "Wash",
     "Wis",  "Wyo", "al",   "etc",  "ft",   "hr",   "hrs",  "km",    "mi",   "min",   "mph",  "sq",   "yd",
     "yds",  "Mon", "Tue",  "Tues", "Wed",  "Thu",  "Thur", "Thurs", "Fri",  "Sat",   "Sun"});

constexpr auto openers = std::to_array<std::string_view>(
    {"A",       "After",   "All",    "Although", "An",    "And",   "As",    "At",        "Before", "But",
     "By",      "Despite", "During", "Each",     "For",   "From",  "He",    "Her",       "His",    "How",
     "However", "I",       "If",     "In",       "It",    "Its",   "Many",  "Meanwhile", "Most",   "No",
     "Now",     "On",      "One",    "Or",       "Other", "Our",   "She",   "Since",     "So",     "Some",
     "Such",    "That",    "The",    "Their",    "Then",  "There", "These", "They",      "This",   "Those",
     "Though",  "Two",     "Under",  "Until",    "We",    "What",  "When",  "Where",     "While",  "Who",
     "Why",     "With",    "Yet",    "You"});

template <std::size_t size>
[[nodiscard]] bool listed(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::size_t longest_abbreviation = 6;

}  // namespace

Abbreviation abbreviation_kind(std::string_view word) {
    if (word.size() < 2 || word.size() > longest_abbreviation) return Abbreviation::none;
    if (listed(before_names, word)) return Abbreviation::before_name;
    return listed(others, word) ? Abbreviation::other : Abbreviation::none;
}

bool opens_sentences(std::string_view word) {
    return listed(openers, word);
}

}  // namespace dateline
