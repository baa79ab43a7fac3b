#include "cli/shared_options.h"

#include "cli/later.h"

namespace waypost {

void take_shared(OptionReader& reader, SharedOptions& shared) {
    reader.flag("--help,-h", shared.help);
    reader.text("--lang", shared.language);
    reader.rest(shared.rest);
}

std::string read_options(OptionReader& reader,
                         std::string_view command,
                         const std::vector<std::string>& args) {
    const std::string later = later_option(command, args);
    return later.empty() ? reader.read(args) : "`" + later + "` is not in this version";
}

}  // namespace waypost
