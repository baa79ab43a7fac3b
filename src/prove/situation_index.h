// Which situation a card and a code are. Private to this library.
#pragma once

#include "flow/ids.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace waypost {

/// Numbers pairs of a card and a code in the order in which they are first asked for. A card with
/// few codes has a table of its own; the others share one hash table with open addressing.
class SituationIndex {
public:
    explicit SituationIndex(std::size_t card_count) : table_of_(card_count, kNoTable) {}

    /// The number of the pair, and whether it is new. `bits`: the card's codes are below 2 to this
    /// power.
    [[nodiscard]] std::pair<std::int32_t, bool> number(NodeId card,
                                                       std::uint64_t code,
                                                       std::size_t bits);

    [[nodiscard]] std::size_t size() const { return keys_.size(); }

    [[nodiscard]] NodeId card(std::size_t number) const { return {keys_[number].card}; }

    [[nodiscard]] std::uint64_t code(std::size_t number) const {
        return static_cast<std::uint64_t>(keys_[number].high) << 32U | keys_[number].low;
    }

    /// Gives back what only `number()` needs.
    void close();

private:
    static constexpr std::int64_t kNoTable = -1;

    /// A code in halves, so that a key takes 12 bytes.
    struct Key {
        std::int32_t card = 0;
        std::uint32_t low = 0;
        std::uint32_t high = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };

    std::int32_t& slot_of(const Key& key);
    void grow();

    std::vector<Key> keys_{};
    /// Where the card's table begins in `tables_`.
    std::vector<std::int64_t> table_of_;
    std::vector<std::int32_t> tables_{};
    std::vector<std::int32_t> slots_{};
    std::size_t hashed_ = 0;
};

}  // namespace waypost
