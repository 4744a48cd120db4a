/// What a fuzzer holds a result to.
#pragma once

#include <cstdlib>

namespace dateline {

/// Stops the program, so that the fuzzer keeps the input.
inline void expect(bool holds) {
    if (!holds) std::abort();
}

}  // namespace dateline
