#include "geodesy/edge_tree_cache.hpp"

#include "geodesy/area_fingerprint.hpp"

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <unordered_map>

namespace dateline {
namespace {

class EdgeTreeCache {
public:
    [[nodiscard]] std::shared_ptr<const EdgeTree> of(const Area& area) {
        const std::uint64_t print = fingerprint_of(area);
        const std::lock_guard lock{mutex_};
        const auto found = trees_.find(&area);
        if (found != trees_.end() && found->second.fingerprint == print) {
            found->second.used = ++now_;
            return found->second.tree;
        }
        const auto tree = std::make_shared<const EdgeTree>(area);
        if (found != trees_.end()) forget(found);
        vertices_ += tree->vertices().size();
        trees_.emplace(&area, Kept{print, ++now_, tree});
        while (vertices_ > most_vertices && trees_.size() > 1) forget_oldest();
        return tree;
    }

private:
    static constexpr std::size_t most_vertices = 1'000'000;  // of 24 bytes, and 48 for every eight

    struct Kept {
        std::uint64_t fingerprint = 0;
        std::uint64_t used = 0;  ///< when last
        std::shared_ptr<const EdgeTree> tree;
    };

    using Trees = std::unordered_map<const Area*, Kept>;

    void forget_oldest() {
        forget(std::ranges::min_element(trees_, {}, [](const auto& entry) { return entry.second.used; }));
    }
    void forget(Trees::iterator tree) {
        vertices_ -= tree->second.tree->vertices().size();
        trees_.erase(tree);
    }

    std::mutex mutex_;
    Trees trees_;
    std::size_t vertices_ = 0;
    std::uint64_t now_ = 0;
};

}  // namespace

std::shared_ptr<const EdgeTree> edge_tree_of(const Area& area) {
    static EdgeTreeCache cache;
    return cache.of(area);
}

}  // namespace dateline
