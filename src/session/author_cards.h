// Every card of a flow in one row: how hard it reads, what it rests on, what was found against it.
#pragma once

#include "base/diagnostic.h"
#include "base/words.h"
#include "flow/ids.h"
#include "flow/node_kind.h"
#include "flowfile/load_flow.h"
#include "lint/reading_report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

struct AuthorCard {
    NodeId card{};
    std::string id{};
    std::string title{};
    NodeKind kind = NodeKind::Info;
    /// The engine's word for its kind.
    std::string kind_word{};
    std::string phase{};
    /// School grades, without the words that the flow explains, as the settings are held against.
    /// None without whole sentences, and where the formulas do not hold; SMOG asks for 30 of them.
    std::optional<double> grade{};
    std::optional<double> smog{};
    /// In whole sentences.
    int words = 0;
    /// How many sources it cites, each counted once.
    std::size_t sources = 0;
    /// Some of it is the authors' own.
    bool editorial = false;
    /// Some of it names neither; never so on routes, which nobody reads.
    bool uncited = false;
    /// Of the sources cited: when they were published, else when they were looked at. Empty where
    /// none has a date.
    std::string oldest{};
    std::string newest{};
    /// One of the sources has no date.
    bool undated = false;
    std::size_t findings = 0;
    /// What a filter looks in: id, title, kind and phase in the form of a search.
    std::string sought{};
};

/// The columns of the table, from left to right.
enum class CardColumn {
    Card,
    Kind,
    Phase,
    Grade,
    Smog,
    Words,
    Sources,
    Oldest,
    Newest,
    Findings,
    Count_,
};

inline constexpr std::size_t kCardColumns = static_cast<std::size_t>(CardColumn::Count_);

struct CardOrder {
    CardColumn by = CardColumn::Card;
    bool descending = false;

    friend bool operator==(const CardOrder&, const CardOrder&) = default;
};

/// One row for each card, in the order of the file. An empty report gives no grades. Linear in the
/// flow and the findings. Pre: the flow is not broken.
[[nodiscard]] std::vector<AuthorCard> author_cards(const LoadedFlow& written,
                                                   const Diagnostics& findings,
                                                   const ReadingReport& reading,
                                                   const Words& words);

/// The positions of the cards that hold every word of `filter`, in this order; without one, and
/// where two are equal, as in the file. What has no value comes last, whichever way round.
[[nodiscard]] std::vector<std::size_t> listed_cards(const std::vector<AuthorCard>& cards,
                                                    const std::optional<CardOrder>& order,
                                                    std::string_view filter);

/// The order after a press on a heading: by that column, and again the other way round.
[[nodiscard]] CardOrder pressed(const std::optional<CardOrder>& order, CardColumn column);

}  // namespace waypost
