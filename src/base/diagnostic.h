// What is wrong with what an author wrote: a stable code, a place, what was seen, how to mend it.
#pragma once

#include "base/source_text.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waypost {

/// How much a finding weighs.
enum class Rank {
    /// No flow can be made from the file; it does not open.
    Broken,
    /// The flow opens, but not every walk through it is proven to end; `check` fails.
    Unproven,
    /// Changes nothing.
    Warning,
};

/// One kind of finding. Each reporting library lists its kinds in its own `kinds.h`.
struct DiagnosticKind {
    /// Stable, lower case with hyphens; printed in brackets and taken by `waypost explain`.
    std::string_view code{};
    Rank rank = Rank::Broken;
};

/// A second place that a finding involves, such as the first definition of a doubled id.
struct Note {
    std::string message{};
    std::string file{};
    SourceSpan where{};
};

/// A choice made on the way to what a finding is about.
struct FindingStep {
    std::string node{};
    std::string choice{};

    friend bool operator==(const FindingStep&, const FindingStep&) = default;
};

struct Diagnostic {
    /// Never null in a reported diagnostic; points to a constant.
    const DiagnosticKind* kind = nullptr;
    std::string file{};
    SourceSpan where{};
    /// What was seen, starting in lower case, without a full stop, names in backticks.
    std::string message{};
    /// How to mend it; may be empty.
    std::string hint{};
    std::vector<Note> notes{};
    /// The id of the card that it is about; empty when it is about none.
    std::string card{};
    /// The shortest walk that shows it; only findings of the prover have one, and not all of them.
    std::optional<std::vector<FindingStep>> walk{};
    /// The author's settings make an error of it, whatever its kind says. What is proven of the
    /// flow does not change by that.
    bool is_raised = false;
};

/// "error" for broken and unproven findings, "warning" for the rest.
[[nodiscard]] std::string_view severity_name(Rank rank);

/// True when `check` fails on it: it is no warning, or was raised.
[[nodiscard]] bool is_error(const Diagnostic& finding);

/// "error" or "warning".
[[nodiscard]] std::string_view severity_name(const Diagnostic& finding);

/// So many findings of one kind are kept. A file of a million mistakes is refused for the first as
/// for the last of them, and must not take a gigabyte.
inline constexpr std::size_t kMostOfOneKind = 20'000;

/// Collects the findings of one run. Nothing stops at the first.
class Diagnostics {
public:
    explicit Diagnostics(std::string file) : files_{std::move(file)} {}

    /// `files` are what the `file` of each span counts in. Pre: there is one at least.
    explicit Diagnostics(std::vector<std::string> files) : files_(std::move(files)) {}

    /// Adds a finding in the file of its place and returns it, so that notes can be added. Past
    /// `kMostOfOneKind` it is made and not kept.
    Diagnostic& report(const DiagnosticKind& kind,
                       SourceSpan where,
                       std::string message,
                       std::string hint = {});

    /// No more of this kind will be kept, so what it would say need not be found out.
    [[nodiscard]] bool is_full(const DiagnosticKind& kind) const;

    /// Counts in one more file and returns its position.
    int add_file(std::string file);

    /// Adds a second place to a finding of this collection.
    void add_note(Diagnostic& finding, SourceSpan where, std::string message) const;

    void append(const Diagnostics& other);

    /// Makes errors of the findings for which `wanted` holds.
    void raise(const std::function<bool(const Diagnostic&)>& wanted);

    /// Takes the findings out for which `unwanted` holds.
    void remove(const std::function<bool(const Diagnostic&)>& unwanted);

    /// Lets each finding be changed in its place.
    void change(const std::function<void(Diagnostic&)>& changed);

    [[nodiscard]] const std::vector<Diagnostic>& all() const { return found_; }

    [[nodiscard]] const std::vector<std::string>& files() const { return files_; }

    /// The number of findings of one rank. Linear.
    [[nodiscard]] std::size_t count(Rank rank) const;

    [[nodiscard]] bool has_broken() const { return count(Rank::Broken) > 0; }

    /// Puts the findings in the order of file, line, column, then code; stable.
    void sort();

private:
    [[nodiscard]] const std::string& file_of(const SourceSpan& where) const;

    std::vector<std::string> files_;
    std::vector<Diagnostic> found_{};
    /// How many of each kind were reported here.
    std::map<const DiagnosticKind*, std::size_t> reported_{};
    /// The last one that was not kept.
    Diagnostic unkept_{};
};

}  // namespace waypost
