// What the items of the scorecard are judged by. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "lint/lint.h"
#include "lint/scorecard.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// How an item stands, and why.
struct ItemVerdict {
    ItemStatus status = ItemStatus::NotCheckable;
    std::string reason{};
    SourceSpan where{};
};

/// A decision and the options that it offers.
struct DecisionFacts {
    const DraftNode* node = nullptr;
    std::vector<const DraftNode*> options{};
};

/// The parts of a flow that items ask about, in the order of the file.
struct ScorecardFacts {
    explicit ScorecardFacts(const LintInput& input);

    const DraftMetadata& flow;
    std::vector<DecisionFacts> decisions{};
    /// The options that some decision offers, each once.
    std::vector<const DraftNode*> options{};
    std::vector<const DraftNode*> tests{};
    std::vector<const DraftNumber*> numbers{};
    /// Whether anything cites a source.
    bool has_citations = false;
    std::size_t questions = 0;
    /// The first finding of each family that an item asks for.
    std::optional<Diagnostic> uncited{};
    std::optional<Diagnostic> unequal{};
};

[[nodiscard]] ItemVerdict met(std::string reason, const SourceSpan& where = {});
[[nodiscard]] ItemVerdict not_met(std::string reason, const SourceSpan& where = {});
[[nodiscard]] ItemVerdict not_checkable(std::string reason);

/// Whether all cards of a kind have something, or declare that the sources do not tell it.
struct CardsQuestion {
    /// "option", "test".
    std::string_view kind{};
    /// The key of `not_covered`; empty where no gap can be declared.
    std::string_view gap{};
    /// What one that lacks it does: "names no benefits".
    std::string_view lack{};
    /// What all have: "`benefits`".
    std::string_view all{};
};

/// Pre: there are cards.
[[nodiscard]] ItemVerdict judge_cards(const std::vector<const DraftNode*>& cards,
                                      const CardsQuestion& question,
                                      const std::function<bool(const DraftNode&)>& has);

/// Whether a text of `[flow]` is there.
[[nodiscard]] ItemVerdict judge_text(const ScorecardFacts& facts,
                                     const WrittenText& text,
                                     std::string_view key);

/// Whether all numbers have something; not checkable where there are none.
[[nodiscard]] ItemVerdict judge_numbers(const ScorecardFacts& facts,
                                        std::string_view lack,
                                        std::string_view all,
                                        const std::function<bool(const DraftNumber&)>& has);

/// "1 option", "2 options".
[[nodiscard]] std::string counted(std::size_t count, std::string_view what);

}  // namespace waypost
