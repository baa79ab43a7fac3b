// Whole numbers of any size, for counts of walks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waypost::test {

/// Never negative; can be added and printed.
class Digits {
public:
    Digits() = default;

    explicit Digits(std::uint32_t value) : parts_{value} {}

    Digits& operator+=(const Digits& other) {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < other.parts_.size() || carry != 0; ++i) {
            if (i == parts_.size()) {
                parts_.push_back(0);
            }
            carry += parts_[i];
            carry += i < other.parts_.size() ? other.parts_[i] : 0U;
            parts_[i] = static_cast<std::uint32_t>(carry % kBase);
            carry /= kBase;
        }
        return *this;
    }

    [[nodiscard]] std::string text() const {
        std::string text;
        for (const std::uint32_t part : parts_) {
            std::string digits = std::to_string(part);
            digits.insert(0, kDigits - digits.size(), '0');
            text.insert(0, digits);
        }
        const std::size_t first = text.find_first_not_of('0');
        return first == std::string::npos ? "0" : text.substr(first);
    }

private:
    static constexpr std::uint64_t kBase = 1'000'000'000;
    static constexpr std::size_t kDigits = 9;

    /// Nine digits each, the lowest first.
    std::vector<std::uint32_t> parts_{};
};

}  // namespace waypost::test
