#include "dossier/mention.hpp"

#include "dossier/enum_names.hpp"

namespace dateline {
namespace {

constexpr EnumNames<5> role_names{"place", "demonym", "metonym", "organisation", "reference"};

}  // namespace

std::string_view name_of(MentionRole role) noexcept {
    return name_in(role_names, role);
}

std::optional<MentionRole> mention_role_from(std::string_view name) noexcept {
    return enumerator_in<MentionRole>(role_names, name);
}

}  // namespace dateline
