#include "gazetteer/place_layout.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace dateline {
namespace {

struct Rank {
    float prior;
    std::uint32_t people;  ///< all bits set for more
    std::uint32_t prefix;  ///< in order of the prefixes' letters
    std::uint32_t value;
    std::uint32_t draft;
};

std::vector<std::uint32_t> ranks_of(const std::vector<std::string>& prefixes) {
    std::vector<std::uint32_t> ranks;
    for (const auto& prefix : prefixes) {
        ranks.push_back(static_cast<std::uint32_t>(std::count_if(
            prefixes.begin(), prefixes.end(), [&](const std::string& other) { return other < prefix; })));
    }
    return ranks;
}

std::vector<Rank> unsorted_ranks(const PlaceDrafts& drafts, const std::vector<std::uint32_t>& prefix_ranks) {
    std::vector<Rank> ranks;
    ranks.reserve(drafts.places().size());
    for (const auto& place : drafts.places()) {
        const auto id = drafts.id_of(place);
        const auto people = std::clamp<std::int64_t>(place.population, 0, large_population);
        ranks.push_back({place.prior, static_cast<std::uint32_t>(people), prefix_ranks[id.prefix], id.value,
                         static_cast<std::uint32_t>(ranks.size())});
    }
    return ranks;
}

/// Whether a name comes for the first time, among those of one place.
class SeenNames {
public:
    bool add(OrderedName name) {
        const auto key = std::uint64_t{static_cast<std::uint32_t>(name.text)} << 32U | name.label;
        return seen_.insert(key).second;
    }

private:
    std::unordered_set<std::uint64_t> seen_;
};

/// Puts the names of a place in order and what is there twice at the end. @returns how many stay.
std::size_t tidied(std::span<OrderedName> names, const std::vector<DraftLabel>& labels) {
    if (names.size() < 2) return names.size();
    const auto kind_of = [&labels](const OrderedName& name) { return labels[name.label].kind; };
    // The own name was added without a language; where a source gives it with one, that one stands for it.
    const auto others = names.subspan(1);
    const auto told = std::find_if(others.begin(), others.end(), [&](const OrderedName& name) {
        return name.text == names.front().text && kind_of(name) == NameKind::preferred;
    });
    if (told != others.end()) names.front() = *told;
    std::stable_sort(others.begin(), others.end(),
                     [&](const OrderedName& a, const OrderedName& b) { return kind_of(a) < kind_of(b); });
    SeenNames seen;
    const auto end =
        std::remove_if(names.begin(), names.end(), [&](OrderedName name) { return !seen.add(name); });
    return static_cast<std::size_t>(end - names.begin());
}

}  // namespace

PlaceLayout::PlaceLayout(PlaceDrafts& drafts) : prefix_ranks_{ranks_of(drafts.id_prefixes())} {
    order_places(drafts);
    group_names(std::exchange(drafts.names(), {}));
    tidy_names(drafts);
}

std::span<const OrderedName> PlaceLayout::names_of(std::uint32_t number) const {
    const auto first = first_names_[number];
    return std::span{names_}.subspan(first, first_names_[number + 1] - first);
}

void PlaceLayout::order_places(const PlaceDrafts& drafts) {
    auto ranks = unsorted_ranks(drafts, prefix_ranks_);
    std::sort(ranks.begin(), ranks.end(), [&drafts](const Rank& a, const Rank& b) {
        if (a.prior != b.prior) return a.prior > b.prior;
        if (a.people != b.people) return a.people > b.people;
        const bool are_texts = a.prefix == 0 && b.prefix == 0;
        if (are_texts && a.value != b.value) {
            return drafts.texts().at(TextNumber{a.value}) < drafts.texts().at(TextNumber{b.value});
        }
        return std::tie(a.prefix, a.value, a.draft) < std::tie(b.prefix, b.value, b.draft);
    });
    numbers_of_.resize(ranks.size());
    drafts_of_.reserve(ranks.size());
    for (const auto& rank : ranks) {
        numbers_of_[rank.draft] = place_count();
        drafts_of_.push_back(rank.draft);
    }
}

/// By counting: the names of one place keep their order.
void PlaceLayout::group_names(std::vector<DraftName> names) {
    first_names_.assign(std::size_t{place_count()} + 1, 0);
    for (const auto& name : names) ++first_names_[numbers_of_[name.place] + 1];
    std::partial_sum(first_names_.begin(), first_names_.end(), first_names_.begin());
    names_.resize(names.size());
    auto next = first_names_;
    for (const auto& name : names) names_[next[numbers_of_[name.place]]++] = {name.text, name.label};
}

void PlaceLayout::tidy_names(const PlaceDrafts& drafts) {
    std::uint32_t end = 0;
    for (std::uint32_t number = 0; number < place_count(); ++number) {
        const auto first = first_names_[number];
        const std::span names{names_.data() + first, first_names_[number + 1] - first};
        const auto kept = names.first(tidied(names, drafts.labels()));
        first_names_[number] = end;
        std::copy(kept.begin(), kept.end(), names_.begin() + end);
        end += static_cast<std::uint32_t>(kept.size());
    }
    first_names_.back() = end;
    names_.resize(end);
}

}  // namespace dateline
