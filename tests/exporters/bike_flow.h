// A flow whose walk has something of everything that a page to take home has.
#pragma once

#include "support/golden.h"

#include <string>

namespace waypost {

/// The flow that the tests of the papers print too.
inline std::string bike_flow() {
    return test::bytes_of(test::data_path("exporters/bike.toml"));
}

}  // namespace waypost
