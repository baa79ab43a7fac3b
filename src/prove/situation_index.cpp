#include "prove/situation_index.h"

#include "prove/mix_bits.h"

#include <algorithm>

namespace waypost {

namespace {

constexpr std::int32_t kFree = -1;

/// A card with more possible codes is hashed; so is every card once all tables take this much.
constexpr std::size_t kMostTableBits = 12;
constexpr std::size_t kMostTableEntries = std::size_t{1} << 23U;

}  // namespace

std::pair<std::int32_t, bool> SituationIndex::number(NodeId card,
                                                     std::uint64_t code,
                                                     std::size_t bits) {
    const Key key{
        card.value, static_cast<std::uint32_t>(code), static_cast<std::uint32_t>(code >> 32U)};
    std::int64_t& table = table_of_[card.index()];
    if (table == kNoTable && bits <= kMostTableBits &&
        tables_.size() + (std::size_t{1} << bits) <= kMostTableEntries) {
        table = static_cast<std::int64_t>(tables_.size());
        tables_.resize(tables_.size() + (std::size_t{1} << bits), kFree);
    }
    const auto next = static_cast<std::int32_t>(keys_.size());
    std::int32_t* slot = nullptr;
    if (table != kNoTable) {
        slot = &tables_[static_cast<std::size_t>(table) + code];
    } else {
        if (slots_.size() < 2 * (hashed_ + 1)) {
            grow();
        }
        slot = &slot_of(key);
    }
    if (*slot != kFree) {
        return {*slot, false};
    }
    hashed_ += table == kNoTable ? 1U : 0U;
    *slot = next;
    keys_.push_back(key);
    return {next, true};
}

void SituationIndex::close() {
    std::vector<std::int64_t>().swap(table_of_);
    std::vector<std::int32_t>().swap(tables_);
    std::vector<std::int32_t>().swap(slots_);
    keys_.shrink_to_fit();
}

std::int32_t& SituationIndex::slot_of(const Key& key) {
    const std::uint64_t code = static_cast<std::uint64_t>(key.high) << 32U | key.low;
    const auto card = static_cast<std::uint64_t>(key.card);
    std::size_t at = mix_bits(mix_bits(card + 1) ^ code) & (slots_.size() - 1);
    while (slots_[at] != kFree && keys_[static_cast<std::size_t>(slots_[at])] != key) {
        at = (at + 1) & (slots_.size() - 1);
    }
    return slots_[at];
}

void SituationIndex::grow() {
    slots_.assign(std::max<std::size_t>(1024, 2 * slots_.size()), kFree);
    for (std::size_t number = 0; number < keys_.size(); ++number) {
        const Key& key = keys_[number];
        if (table_of_[static_cast<std::size_t>(key.card)] == kNoTable) {
            slot_of(key) = static_cast<std::int32_t>(number);
        }
    }
}

}  // namespace waypost
