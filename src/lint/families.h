// The families of checks that `lint` runs, one file each. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "lint/lint.h"

namespace waypost {}  // namespace waypost
