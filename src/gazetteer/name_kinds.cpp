#include "gazetteer/gazetteer.hpp"

namespace dateline {

std::string_view name_of(MatchHow how) noexcept {
    switch (how) {
        case MatchHow::exact:
            return "exact";
        case MatchHow::folded:
            return "folded";
        case MatchHow::loose:
            return "transliterated";
        case MatchHow::fuzzy:
            return "fuzzy";
        case MatchHow::position:
            return "position";
    }
    return "unknown";
}

std::string_view name_of(NameKind kind) noexcept {
    switch (kind) {
        case NameKind::preferred:
            return "preferred";
        case NameKind::official:
            return "official";
        case NameKind::alternate:
            return "alternate";
        case NameKind::abbreviation:
            return "abbreviation";
        case NameKind::demonym:
            return "demonym";
        case NameKind::metonym:
            return "metonym";
        case NameKind::weak:
            return "weak";
        case NameKind::code:
            return "code";
    }
    return "unknown";
}

}  // namespace dateline
