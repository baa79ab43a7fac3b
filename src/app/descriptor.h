// An open file of the system that closes itself.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace waypost {

/// Owns a file descriptor; -1 stands for none.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor();

    [[nodiscard]] bool is_open() const { return number_ >= 0; }

    [[nodiscard]] int number() const { return number_; }

    /// Closes it now. False when the system says that what was written is not kept.
    [[nodiscard]] bool close();

private:
    int number_;
};

/// Appends what can be read, at most `limit` bytes. False when reading failed; errno says why.
[[nodiscard]] bool read_all(int descriptor, std::size_t limit, std::string& bytes);

/// Writes everything or fails; errno says why.
[[nodiscard]] bool write_all(int descriptor, std::string_view bytes);

/// What errno says, in words that follow a file's name: "cannot be …: Permission denied".
[[nodiscard]] std::string system_reason(std::string_view what);

}  // namespace waypost
