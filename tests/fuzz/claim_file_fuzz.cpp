// Feeds arbitrary bytes to the readers of claim files, as a table and as lines.
#include "base/error.hpp"
#include "judging/judge.hpp"
#include "reading/claim_checks.hpp"
#include "reading/claim_reading.hpp"
#include "reading/claims/claim_file.hpp"

#include <cstdint>
#include <cstdlib>

namespace {

void read(std::string_view name, const std::string& bytes) {
    using namespace dateline;
    try {
        Dossier dossier = read_claim_file(name, bytes, any_gazetteer(), [](const std::string&) {});
        if (!fault_in_claims(dossier).empty()) std::abort();
        judge(dossier, tolerances_named("press"));
    } catch (const InputError&) {  // refused with a message: as it should be
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    (void)dateline::looks_like_claim_file("-", bytes);
    read("t.csv", "subject,object,distance,unit,direction,expect\n" + bytes);
    read("t.claims", bytes);
    return 0;
}
