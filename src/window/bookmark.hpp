/// What is chosen, in words that outlive a rereading of the articles.
#pragma once

#include "base/span.hpp"
#include "window/map_model.hpp"

#include <optional>
#include <string>

namespace dateline {

struct Bookmark {
    std::optional<Place> place;
    std::string event;    ///< its id
    std::string article;  ///< of the claim, by its id
    std::optional<Span> claim;
};

[[nodiscard]] Bookmark bookmark_of(const MapModel& model);

/// The same thing in another dossier; nothing chosen when it is gone.
[[nodiscard]] Selection selection_at(const Bookmark& bookmark, const Dossier& dossier);

}  // namespace dateline
