/// The other places that a name may mean, with a button each.
#pragma once

#include "window/card.hpp"

namespace dateline {

/// Who decided, when a person did, and the other candidates. Nothing when there is neither.
void draw_candidates(Ui& ui, const CardSubject& subject, std::size_t place, Actions& actions);

}  // namespace dateline
