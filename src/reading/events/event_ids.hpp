/// What events are called in files.
#pragma once

#include "dossier/event.hpp"
#include "geo/place.hpp"

#include <vector>

namespace dateline {

/// Gives each an id of its own: "strike-2020-01-08", "fire-torrington-2". The day is that of the first place
/// that was hit; the place stands where the day is not known.
void give_ids(std::vector<Event>& events, const std::vector<Place>& places);

}  // namespace dateline
