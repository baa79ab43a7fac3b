#include "cli/shared_options.h"

namespace waypost {

void take_shared(OptionReader& reader, SharedOptions& shared) {
    reader.flag("--help,-h", shared.help);
    reader.text("--lang", shared.language);
    reader.rest(shared.rest);
}

}  // namespace waypost
