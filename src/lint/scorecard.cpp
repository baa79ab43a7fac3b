#include "lint/scorecard.h"

#include "base/quoted.h"
#include "flow/todo.h"
#include "lint/scorecard_items.h"
#include "lint/written.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waypost {

namespace {

constexpr std::array kGroups = {ItemGroup::Qualifying, ItemGroup::Certifying, ItemGroup::Quality};

/// Whose word stands for the item: signed and dated.
bool is_signed(const DraftAttestation& attestation) {
    const std::string& by = attestation.by.value;
    return !is_blank(by) && !is_todo(by) && !attestation.date.value.empty();
}

/// A person's word on top of what a program sees. It never makes less of what is there.
void attest(const DraftAttestation& attestation, const ItemRule& rule, ItemVerdict& verdict) {
    if (verdict.status == ItemStatus::Met || verdict.status == ItemStatus::DeclaredGap) {
        return;
    }
    if (!is_signed(attestation)) {
        verdict.reason += "; its attestation has no name or no date";
        return;
    }
    const std::string who = quoted(attestation.by.value) + " on " + attestation.date.value;
    if (rule.attesting == Attesting::Never) {
        verdict.reason += "; attested by " + who + ", but the flow has to show it";
        return;
    }
    const std::string note =
        is_blank(attestation.note.value) ? "" : ": " + quoted(attestation.note.value);
    const std::string but =
        verdict.status == ItemStatus::NotMet ? "; looked at by machine: " + verdict.reason : "";
    verdict = {ItemStatus::Attested, "by " + who + note + but, attestation.at};
}

ScorecardItem judge(const ItemRule& rule, const ScorecardFacts& facts, const LintInput& input) {
    ItemVerdict verdict = rule.judge(facts);
    const auto attestation = std::ranges::find_if(
        input.draft.attestations,
        [&](const DraftAttestation& one) { return one.item.value == rule.id; });
    if (attestation != input.draft.attestations.end()) {
        attest(*attestation, rule, verdict);
    }
    ScorecardItem item{std::string(rule.id),
                       rule.group,
                       std::string(rule.text),
                       verdict.status,
                       std::move(verdict.reason),
                       {},
                       verdict.where};
    const auto file = static_cast<std::size_t>(verdict.where.file);
    if (verdict.where.has_place() && file < input.draft.files.size()) {
        item.file = input.draft.files[file];
    }
    return item;
}

std::string padded(std::string_view text, std::size_t width) {
    std::string made(text);
    made.resize(std::max(width, made.size()), ' ');
    return made;
}

/// The numbers of one group, or of all items: "5 met, 1 declared gap".
std::string counts_text(const std::array<std::size_t, kItemStatusCount>& counts) {
    std::string text;
    for (std::size_t i = 0; i < kItemStatusCount; ++i) {
        if (counts[i] > 0) {
            text += (text.empty() ? "" : ", ") + std::to_string(counts[i]) + " " +
                    std::string(item_status_name(static_cast<ItemStatus>(i)));
        }
    }
    return text;
}

std::string item_text(const ScorecardItem& item) {
    constexpr std::size_t kIdWidth = 8;
    constexpr std::size_t kStatusWidth = 28;
    std::string text = "  " + padded(item.id, kIdWidth) +
                       padded(item_status_name(item.status), kStatusWidth) + item.text + "\n";
    text += std::string(2 + kIdWidth, ' ') + item.reason;
    if (item.where.has_place()) {
        text += " (" + item.file + ":" + std::to_string(item.where.line) + ")";
    }
    return text + "\n";
}

}  // namespace

std::string_view item_group_name(ItemGroup group) {
    constexpr std::array<std::string_view, 3> kNames = {"qualifying", "certifying", "quality"};
    return kNames[static_cast<std::size_t>(group)];
}

std::string_view item_status_name(ItemStatus status) {
    constexpr std::array<std::string_view, kItemStatusCount> kNames = {
        "met", "declared gap", "not met", "attested", "not checkable by a machine"};
    return kNames[static_cast<std::size_t>(status)];
}

std::size_t Scorecard::count(ItemStatus status) const {
    return static_cast<std::size_t>(std::ranges::count(items, status, &ScorecardItem::status));
}

std::size_t Scorecard::count(ItemGroup group) const {
    return static_cast<std::size_t>(std::ranges::count(items, group, &ScorecardItem::group));
}

std::size_t Scorecard::count(ItemGroup group, ItemStatus status) const {
    return static_cast<std::size_t>(std::ranges::count_if(items, [&](const ScorecardItem& item) {
        return item.group == group && item.status == status;
    }));
}

Scorecard scorecard(const LintInput& input) {
    const ScorecardFacts facts(input);
    Scorecard card;
    for (const ItemRule& rule : scorecard_rules()) {
        card.items.push_back(judge(rule, facts, input));
    }
    for (const DraftAttestation& one : input.draft.attestations) {
        if (std::ranges::find(scorecard_rules(), one.item.value, &ItemRule::id) ==
            scorecard_rules().end()) {
            card.unknown_items.push_back(one.item.value);
        }
    }
    return card;
}

std::string scorecard_text(const Scorecard& card) {
    std::array<std::size_t, kItemStatusCount> counts{};
    const auto count = [&](const auto& number_of) {
        for (std::size_t i = 0; i < kItemStatusCount; ++i) {
            counts[i] = number_of(static_cast<ItemStatus>(i));
        }
        return counts_text(counts);
    };
    std::string text = "IPDASi version 4, " + std::to_string(card.items.size()) +
                       " items: " + count([&](ItemStatus status) { return card.count(status); }) +
                       "\nA self-check for authors. It certifies nothing.\n";
    for (const ItemGroup group : kGroups) {
        text +=
            "\n" + std::string(item_group_name(group)) + ", " + std::to_string(card.count(group)) +
            " items: " + count([&](ItemStatus status) { return card.count(group, status); }) + "\n";
        for (const ScorecardItem& item : card.items) {
            text += item.group == group ? item_text(item) : "";
        }
    }
    for (const std::string& item : card.unknown_items) {
        text += "\n`[attest]` names " + quoted(item) + ", which is no item";
    }
    return text + (card.unknown_items.empty() ? "" : "\n");
}

}  // namespace waypost
