#include "prove/walk_count.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::size_t kDigits = 18;
constexpr std::uint64_t kLimb = 1'000'000'000'000'000'000;

}  // namespace

WalkCount::WalkCount(std::uint64_t small) {
    for (; small > 0; small /= kLimb) {
        limbs_.push_back(small % kLimb);
    }
}

WalkCount& WalkCount::operator+=(const WalkCount& other) {
    limbs_.resize(std::max(limbs_.size(), other.limbs_.size()));
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
        if (i >= other.limbs_.size() && carry == 0) {
            break;
        }
        const std::uint64_t added = i < other.limbs_.size() ? other.limbs_[i] : 0;
        const std::uint64_t sum = limbs_[i] + added + carry;
        carry = sum >= kLimb ? 1 : 0;
        limbs_[i] = sum - carry * kLimb;
    }
    if (carry > 0) {
        limbs_.push_back(carry);
    }
    return *this;
}

std::string WalkCount::text() const {
    if (limbs_.empty()) {
        return "0";
    }
    std::string digits = std::to_string(limbs_.back());
    for (auto limb = limbs_.rbegin() + 1; limb != limbs_.rend(); ++limb) {
        const std::string part = std::to_string(*limb);
        digits += std::string(kDigits - part.size(), '0') + part;
    }
    return digits;
}

}  // namespace waypost
