#include "app/wall_clock.h"

#include <array>
#include <ctime>

namespace waypost {

std::string wall_clock() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    std::array<char, 8> text{};
    if (localtime_r(&now, &local) == nullptr ||
        std::strftime(text.data(), text.size(), "%H:%M", &local) == 0) {
        return {};
    }
    return text.data();
}

}  // namespace waypost
