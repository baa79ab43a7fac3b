#include "cli/later.h"

#include <algorithm>
#include <array>

namespace waypost {

namespace {

struct LaterOption {
    std::string_view command{};
    std::string_view option{};
};

constexpr std::array<LaterOption, 8> kLaterOptions = {{
    {"check", "--ipdas"},
    {"export", "--direction"},
    {"export", "--keep"},
    {"export", "--open-gates"},
    {"export", "--paper"},
    {"view", "--autoplay"},
    {"view", "--record"},
    {"view", "--rehearsal"},
}};

constexpr std::array<std::string_view, 3> kLaterCommands = {"explain", "new", "schema"};

}  // namespace

bool is_later_command(std::string_view name) {
    return std::ranges::find(kLaterCommands, name) != kLaterCommands.end();
}

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
