/// The other places that a name may mean, with a button each.
#pragma once

#include "window/card.hpp"

namespace dateline {

/// Who decided, when a person did, the other candidates, and what to do when none of them is right.
void draw_candidates(Ui& ui, const CardSubject& subject, std::size_t place, Actions& actions);

}  // namespace dateline
