#include "gazetteer/layers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

template <class File>
std::span<const NameHit> folded_hits(const File& file, std::string_view key) {
    return file.folded.find(key);
}

template <class File>
std::span<const NameHit> loose_hits(const File& file, std::string_view key) {
    return file.loose.find(key);
}

}  // namespace

std::vector<NameHit> Gazetteer::Layers::merge(std::string_view key, FindHits find) const {
    std::vector<NameHit> all;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (const auto& hit : find(*layer->file, key)) {
            const auto number = global(*layer, hit.place);
            const auto known = std::find_if(all.begin(), all.end(),
                                            [number](const NameHit& h) { return h.place == number; });
            if (known == all.end()) {
                all.push_back({number, hit.kind});
            } else {
                known->kind = std::min<NameKind>(known->kind, hit.kind);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [this](const NameHit& a, const NameHit& b) {
        return summary(a.place).prior > summary(b.place).prior;
    });
    return all;
}

/// What only the bottom file knows comes from there as it is.
std::span<const NameHit> Gazetteer::Layers::hits(std::string_view key, FindHits find,
                                                 MergedHits& merged) const {
    const auto bottom = find(*layers_.front().file, key);
    const bool is_above = std::any_of(std::next(layers_.begin()), layers_.end(),
                                      [&](const Layer& layer) { return !find(*layer.file, key).empty(); });
    const bool is_changed = is_above || std::any_of(bottom.begin(), bottom.end(), [this](const NameHit& hit) {
                                return is_replaced(static_cast<std::uint32_t>(hit.place));
                            });
    if (!is_changed) return bottom;
    const std::lock_guard lock{mutex_};
    const auto [known, is_new] = merged.try_emplace(std::string{key});
    if (is_new) known->second = merge(key, find);
    return known->second;
}

std::span<const NameHit> Gazetteer::Layers::by_folded_name(std::string_view folded) const {
    return hits(folded, &folded_hits<File>, folded_);
}

std::span<const NameHit> Gazetteer::Layers::by_loose_key(std::string_view key) const {
    return hits(key, &loose_hits<File>, loose_);
}

std::vector<Gazetteer::NearName> Gazetteer::Layers::by_near_name(std::string_view folded,
                                                                 std::size_t limit) const {
    std::vector<NearName> names;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (auto& near : layer->file->folded.near(folded, limit)) {
            const bool is_known = std::any_of(names.begin(), names.end(),
                                              [&near](const NearName& n) { return n.folded == near.key; });
            if (is_known) continue;
            const auto found = by_folded_name(near.key);
            names.push_back({std::move(near.key), found, near.edits});
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const NearName& a, const NearName& b) { return a.edits < b.edits; });
    if (names.size() > limit) names.resize(limit);
    return names;
}

std::vector<std::span<const NameHit>> Gazetteer::Layers::starting_with(std::string_view folded,
                                                                       std::size_t count) const {
    std::vector<std::span<const NameHit>> found;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (const auto& name : layer->file->folded.starting_with(folded, count))
            found.push_back(by_folded_name(name.key));
    }
    return found;
}

bool Gazetteer::Layers::starts_a_name(std::string_view folded_words) const {
    return std::any_of(layers_.begin(), layers_.end(),
                       [&](const Layer& layer) { return layer.file->starts_a_name(folded_words); });
}

}  // namespace dateline
