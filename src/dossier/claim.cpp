#include "dossier/claim.hpp"

#include "dossier/enum_names.hpp"

namespace dateline {
namespace {

constexpr EnumNames<6> kind_names{"distance", "containment", "nearness", "local-time", "weekday", "midway"};
constexpr EnumNames<14> hedge_names{"bare",      "about",     "exactly", "nearly",  "just-over",
                                    "more-than", "less-than", "within",  "up-to",   "between",
                                    "half-of",   "dozens",    "scores",  "hundreds"};
static_assert(hedge_names.size() == static_cast<std::size_t>(Hedge::hundreds) + 1);

}  // namespace

std::string_view name_of(ClaimKind kind) noexcept {
    return name_in(kind_names, kind);
}

std::optional<ClaimKind> claim_kind_from(std::string_view name) noexcept {
    return enumerator_in<ClaimKind>(kind_names, name);
}

std::string_view name_of(Hedge hedge) noexcept {
    return name_in(hedge_names, hedge);
}

std::optional<Hedge> hedge_from(std::string_view name) noexcept {
    return enumerator_in<Hedge>(hedge_names, name);
}

}  // namespace dateline
