// Feeds arbitrary text to the claim grammar, with names laid wherever their words stand.
#include "judging/judge.hpp"
#include "reading/claim_checks.hpp"
#include "reading/claim_reading.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace dateline;
    static const std::vector<KnownName> names{{"Baghdad"},
                                              {"Hit"},
                                              {"Mosul"},
                                              {"Iraq", PlaceKind::country},
                                              {"Iraqi", PlaceKind::country, "IQ", MentionRole::demonym}};
    std::string text{reinterpret_cast<const char*>(data), size};
    if (!is_utf8(text)) return 0;  // articles are made UTF-8 before they are read
    Dossier dossier = claims_in(std::move(text), names);
    if (!fault_in_claims(dossier).empty()) std::abort();
    judge(dossier, tolerances_named("press"));
    return 0;
}
