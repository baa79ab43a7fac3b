#include "app/descriptor.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace waypost {

Descriptor::~Descriptor() {
    (void)close();
}

bool Descriptor::close() {
    const int number = number_;
    number_ = -1;
    return number < 0 || ::close(number) == 0;
}

bool read_all(int descriptor, std::size_t limit, std::string& bytes) {
    constexpr std::size_t kPiece = std::size_t{64} * 1024;
    std::array<char, kPiece> piece{};
    while (bytes.size() < limit) {
        const std::size_t wanted = std::min(kPiece, limit - bytes.size());
        const ssize_t got = ::read(descriptor, piece.data(), wanted);
        if (got == 0) {
            return true;
        }
        if (got > 0) {
            bytes.append(piece.data(), static_cast<std::size_t>(got));
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

std::string system_reason(std::string_view what) {
    const int number = errno;
    return std::string(what) + ": " + std::generic_category().message(number);
}

}  // namespace waypost
