/// What a name is taken for, with runners-up and reasons, once beliefs are settled.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/place_options.hpp"
#include "reading/mentions/resolve.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dateline {

class PlaceAnswers {
public:
    /// Both must outlive it.
    PlaceAnswers(const NameSenses& senses, const Gazetteer& gazetteer)
        : senses_{senses}, gazetteer_{gazetteer} {}

    /// The likeliest first; none when even that is far-fetched.
    [[nodiscard]] std::vector<ScoredPlace> of(std::size_t sense) const;

private:
    [[nodiscard]] std::vector<std::string> reasons(std::size_t s, const PlaceOption& option) const;
    [[nodiscard]] bool is_far_fetched(std::size_t s, const PlaceOption& option) const;
    [[nodiscard]] bool lies_near_another(std::size_t s, const PlaceOption& option) const;
    [[nodiscard]] const std::string& country_name(PlaceNumber country) const;

    const NameSenses& senses_;
    const Gazetteer& gazetteer_;
    mutable std::map<PlaceNumber, std::string> country_names_;
};

}  // namespace dateline
