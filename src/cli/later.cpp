#include "cli/later.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

struct LaterOption {
    std::string_view command{};
    std::string_view option{};
};

constexpr std::array<LaterOption, 3> kLaterOptions = {{
    {"view", "--autoplay"},
    {"view", "--record"},
    {"view", "--rehearsal"},
}};

}  // namespace

std::string later_option(std::string_view command, const std::vector<std::string>& args) {
    for (const std::string& arg : args) {
        if (arg == "--") {
            break;
        }
        std::string name = arg.substr(0, arg.find('='));
        const bool later = std::ranges::any_of(kLaterOptions, [&](const LaterOption& known) {
            return known.command == command && known.option == name;
        });
        if (later) {
            return name;
        }
    }
    return {};
}

}  // namespace waypost
