#include "dossier/judgement.hpp"

#include "dossier/enum_names.hpp"

namespace dateline {
namespace {

constexpr EnumNames<4> verdict_names{"supported", "unverifiable", "off", "contradicted"};

}  // namespace

std::string_view name_of(Verdict verdict) noexcept {
    return name_in(verdict_names, verdict);
}

std::optional<Verdict> verdict_from(std::string_view name) noexcept {
    return enumerator_in<Verdict>(verdict_names, name);
}

}  // namespace dateline
