#include "platform/open_link.h"

#include "platform/detached_process.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace waypost::platform {

namespace {

constexpr std::string_view kScheme = "https://";
constexpr std::size_t kLongestAddress = 2000;

bool is_web_address(std::string_view address) {
    if (!address.starts_with(kScheme) || address.size() > kLongestAddress) {
        return false;
    }
    const std::string_view rest = address.substr(kScheme.size());
    const bool has_host =
        !rest.empty() && rest.front() != '/' && rest.front() != '?' && rest.front() != '#';
    return has_host && std::ranges::none_of(rest, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte <= 0x20 || byte == 0x7F || c == '"' || c == '\'' || c == '<' ||
                      c == '>' || c == '\\' || c == '`';
           });
}

OpenResult start(const std::string& opener, const std::string& argument) {
    const std::string program = find_program(opener);
    if (program.empty()) {
        return {false, "`" + opener + "` is not installed"};
    }
    const int error = start_detached({program, argument});
    if (error != 0) {
        return {false,
                "`" + opener + "` does not start: " + std::generic_category().message(error)};
    }
    return {true, {}};
}

}  // namespace

OpenResult open_web_page(const std::string& address, const std::string& opener) {
    if (!is_web_address(address)) {
        return {false, "only https:// addresses are opened"};
    }
    return start(opener, address);
}

OpenResult open_file(const std::string& path, const std::string& opener) {
    std::error_code error;
    // An absolute path cannot be taken for an option or an address.
    const std::filesystem::path whole = std::filesystem::canonical(path, error);
    if (error) {
        return {false, error.message()};
    }
    return start(opener, whole.string());
}

}  // namespace waypost::platform
