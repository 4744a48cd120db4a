#include "reading/mentions/state_abbreviations.hpp"

#include "text/word_list.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

struct State {
    std::string_view name;
    std::string_view postal;
    std::string_view press;  ///< without its final period; empty when the press writes it out
};

constexpr std::array states{
    State{"Alabama", "AL", "Ala"},
    State{"Alaska", "AK", ""},
    State{"Arizona", "AZ", "Ariz"},
    State{"Arkansas", "AR", "Ark"},
    State{"California", "CA", "Calif"},
    State{"Colorado", "CO", "Colo"},
    State{"Connecticut", "CT", "Conn"},
    State{"Delaware", "DE", "Del"},
    State{"District of Columbia", "DC", "D.C"},
    State{"Florida", "FL", "Fla"},
    State{"Georgia", "GA", "Ga"},
    State{"Hawaii", "HI", ""},
    State{"Idaho", "ID", ""},
    State{"Illinois", "IL", "Ill"},
    State{"Indiana", "IN", "Ind"},
    State{"Iowa", "IA", ""},
    State{"Kansas", "KS", "Kan"},
    State{"Kentucky", "KY", "Ky"},
    State{"Louisiana", "LA", "La"},
    State{"Maine", "ME", ""},
    State{"Maryland", "MD", "Md"},
    State{"Massachusetts", "MA", "Mass"},
    State{"Michigan", "MI", "Mich"},
    State{"Minnesota", "MN", "Minn"},
    State{"Mississippi", "MS", "Miss"},
    State{"Missouri", "MO", "Mo"},
    State{"Montana", "MT", "Mont"},
    State{"Nebraska", "NE", "Neb"},
    State{"Nevada", "NV", "Nev"},
    State{"New Hampshire", "NH", "N.H"},
    State{"New Jersey", "NJ", "N.J"},
    State{"New Mexico", "NM", "N.M"},
    State{"New York", "NY", "N.Y"},
    State{"North Carolina", "NC", "N.C"},
    State{"North Dakota", "ND", "N.D"},
    State{"Ohio", "OH", ""},
    State{"Oklahoma", "OK", "Okla"},
    State{"Oregon", "OR", "Ore"},
    State{"Pennsylvania", "PA", "Pa"},
    State{"Rhode Island", "RI", "R.I"},
    State{"South Carolina", "SC", "S.C"},
    State{"South Dakota", "SD", "S.D"},
    State{"Tennessee", "TN", "Tenn"},
    State{"Texas", "TX", "Tex"},
    State{"Utah", "UT", ""},
    State{"Vermont", "VT", "Vt"},
    State{"Virginia", "VA", "Va"},
    State{"Washington", "WA", "Wash"},
    State{"West Virginia", "WV", "W.Va"},
    State{"Wisconsin", "WI", "Wis"},
    State{"Wyoming", "WY", "Wyo"},
    State{"Ontario", "ON", "Ont"},
    State{"Quebec", "QC", "Que"},
    State{"British Columbia", "BC", "B.C"},
    State{"Alberta", "AB", "Alta"},
    State{"Manitoba", "MB", "Man"},
    State{"Saskatchewan", "SK", "Sask"},
    State{"Nova Scotia", "NS", "N.S"},
    State{"New Brunswick", "NB", "N.B"},
    State{"Newfoundland", "NL", "Nfld"},
    State{"Prince Edward Island", "PE", "P.E.I"},
};

struct Abbreviation {
    std::string_view text;
    std::string_view state;
    bool postal = false;  ///< which has no period
};

/// In order of their texts.
constexpr auto abbreviations = [] {
    std::array<Abbreviation, 2 * states.size()> all;
    for (std::size_t i = 0; i < states.size(); ++i) {
        all[2 * i] = {states[i].postal, states[i].name, true};
        all[2 * i + 1] = {states[i].press, states[i].name, false};
    }
    std::ranges::sort(all, {}, &Abbreviation::text);
    return all;
}();

constexpr std::size_t longest_abbreviation = 5;
static_assert(std::ranges::all_of(abbreviations, [](const Abbreviation& abbreviation) {
    return abbreviation.text.size() <= longest_abbreviation;
}));

}  // namespace

std::string_view state_name(std::string_view abbreviation) {
    const bool period = abbreviation.ends_with('.');
    const auto bare = abbreviation.substr(0, abbreviation.size() - (period ? 1 : 0));
    if (bare.empty() || bare.size() > longest_abbreviation) return {};
    const auto* const found = std::ranges::lower_bound(abbreviations, bare, {}, &Abbreviation::text);
    const bool known = found != abbreviations.end() && found->text == bare && !(period && found->postal);
    return known ? found->state : std::string_view{};
}

}  // namespace dateline
