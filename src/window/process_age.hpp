/// How long this process has been running.
#pragma once

#include <chrono>

namespace dateline {

/// Counted from when the operating system started it, to 10 ms (the kernel's clock tick, see proc(5)).
[[nodiscard]] std::chrono::milliseconds process_age();

}  // namespace dateline
