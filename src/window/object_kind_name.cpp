#include "window/object_kind_name.hpp"

namespace dateline {

std::string_view name_of(MapObjectKind kind) noexcept {
    switch (kind) {
        case MapObjectKind::mentioned_area:
            return "mentioned-area";
        case MapObjectKind::event_area:
            return "event-area";
        case MapObjectKind::launch_area:
            return "launch-area";
        case MapObjectKind::uncertainty_disc:
            return "uncertainty-disc";
        case MapObjectKind::range_backward:
            return "range-backward";
        case MapObjectKind::range_forward:
            return "range-forward";
        case MapObjectKind::claim_line:
            return "claim-line";
        case MapObjectKind::lower_bound_line:
            return "lower-bound-line";
        case MapObjectKind::arc:
            return "arc";
        case MapObjectKind::mentioned_place:
            return "mentioned-place";
        case MapObjectKind::event_site:
            return "event-site";
        case MapObjectKind::launch_site:
            return "launch-site";
        case MapObjectKind::impact_site:
            return "impact-site";
        case MapObjectKind::cluster:
            return "cluster";
    }
    return {};
}

}  // namespace dateline
