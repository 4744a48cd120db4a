#include "window/process_age.hpp"

#include <unistd.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace dateline {
namespace {

/// Clock ticks from the machine's start to this process's: field 22 of /proc/self/stat. Fields are counted
/// after the last ')', because the second one is the program's name and may hold anything.
long long start_ticks() {
    std::ifstream file{"/proc/self/stat"};
    const std::string all{std::istreambuf_iterator<char>{file}, {}};
    std::istringstream fields{all.substr(all.rfind(')') + 1)};
    std::string field;
    for (int number = 3; number <= 22; ++number) fields >> field;
    return std::stoll(field);
}

}  // namespace

std::chrono::milliseconds process_age() {
    timespec since_boot{};
    clock_gettime(CLOCK_BOOTTIME, &since_boot);
    const long long now_ms = since_boot.tv_sec * 1000LL + since_boot.tv_nsec / 1'000'000;
    return std::chrono::milliseconds{now_ms - start_ticks() * 1000 / sysconf(_SC_CLK_TCK)};
}

}  // namespace dateline
