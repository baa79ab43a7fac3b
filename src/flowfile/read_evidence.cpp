// Typed numbers, and where sources differ.
#include "base/quoted.h"
#include "flow/number.h"
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/node_keys.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <span>
#include <string>
#include <string_view>

namespace waypost {

namespace {

constexpr std::int64_t kLargestGroup = 1'000'000;

WrittenInteger integer_of(TableReader& number, std::string_view key, const toml::node& node) {
    WrittenInteger read{0, span_of(node.source()), false};
    if (const auto* value = node.as_integer()) {
        read.value = value->get();
        return read;
    }
    number.wrong_type(
        quoted(key), node, "a whole number", "count people: 12.5 % is `n = 125` and `of = 1000`");
    read.unread = true;
    return read;
}

/// `n`: one number, or the two ends of a span.
void read_count(TableReader& number, DraftNumber& into) {
    const toml::node* node = number.find("n");
    if (node == nullptr) {
        into.low.unread = !number.lacks("n");
        into.high.unread = into.low.unread;
        return;
    }
    const toml::array* span = node->as_array();
    if (span == nullptr) {
        into.low = integer_of(number, "n", *node);
        into.high = into.low;
        return;
    }
    if (span->size() != 2) {
        number.wrong_type("`n`", *node, "one number or two", "a span has two ends: `n = [10, 20]`");
        into.low.unread = true;
        into.high.unread = true;
        return;
    }
    into.low = integer_of(number, "n", (*span)[0]);
    into.high = integer_of(number, "n", (*span)[1]);
}

void check_counts(TableReader& number, const DraftNumber& read) {
    const auto report = [&](const SourceSpan& at, std::string message, std::string hint) {
        number.found().report(kWrongType, at, std::move(message), std::move(hint));
    };
    const bool has_of = !read.of.is_absent() && !read.of.unread;
    if (has_of && (read.of.value < 1 || read.of.value > kLargestGroup)) {
        report(read.of.at,
               "`of` is " + std::to_string(read.of.value) + ", expected 1 to 1,000,000",
               "`n` of `of` people: write the size of the group");
        return;
    }
    if (read.low.is_absent() || read.low.unread || read.high.unread) {
        return;
    }
    if (read.low.value < 0 || read.low.value > read.high.value) {
        report(read.low.at,
               "`n` is " + std::to_string(read.low.value) +
                   (read.low.value < 0 ? ", which is less than nobody"
                                       : ", which is more than its other end"),
               "a span is written `[low, high]`, from 0 up");
    } else if (has_of && read.high.value > read.of.value) {
        report(read.high.at,
               "`n` is " + std::to_string(read.high.value) + ", more than the " +
                   std::to_string(read.of.value) + " of `of`",
               "`n` people of `of` people");
    }
}

/// A key whose text is one of a few names.
WrittenText read_name(TableReader& number,
                      std::string_view key,
                      std::span<const std::string_view> names) {
    WrittenText read = number.text(key);
    if (read.is_absent() || read.unread) {
        return read;
    }
    std::string list;
    for (const std::string_view name : names) {
        if (name == read.value) {
            return read;
        }
        list += (list.empty() ? "write one of " : ", ") + quoted(name);
    }
    number.found().report(kWrongType,
                          read.at,
                          quoted(key) + " is " + quoted(read.value) + ", which is not known",
                          std::move(list));
    read.unread = true;
    return read;
}

/// Words, or the two ends as numbers.
WrittenText read_range(TableReader& number) {
    const toml::node* node = number.find("range");
    const toml::array* ends = node == nullptr ? nullptr : node->as_array();
    if (ends == nullptr) {
        return number.text("range");
    }
    const SourceSpan at = span_of(node->source());
    std::string text;
    for (const toml::node& end : *ends) {
        const auto* whole = end.as_integer();
        if (whole == nullptr || ends->size() != 2) {
            number.wrong_type(
                "`range`", *node, "a text or two numbers", "write `range = [10, 20]`");
            return {{}, at, true};
        }
        text += (text.empty() ? "" : " to ") + std::to_string(whole->get());
    }
    return {text, at, text.empty()};
}

void read_number(const toml::table& table, TableReader& card, DraftNode& node) {
    TableReader reader(
        table, {"a number of", {}, &card}, {kNumberKeys, {}, above_the_parts}, card.found());
    DraftNumber& number = node.numbers.emplace_back();
    number.label = reader.text("label");
    read_count(reader, number);
    if (const toml::node* of = reader.find("of")) {
        number.of = integer_of(reader, "of", *of);
    } else {
        number.of.unread = !reader.lacks("of");
    }
    check_counts(reader, number);
    number.bound = read_name(reader, "bound", kNumberBoundNames);
    number.over = reader.text("over");
    number.who = reader.text("who");
    number.basis = reader.text("basis");
    number.kind = read_name(reader, "kind", kNumberKindNames);
    number.range = read_range(reader);
    number.certainty = reader.text("certainty");
    number.citation = reader.citation();
    number.at = reader.at();
}

void read_difference(const toml::table& table, TableReader& card, DraftNode& node) {
    TableReader reader(
        table, {"a `differ` of", {}, &card}, {kDifferKeys, {}, above_the_parts}, card.found());
    DraftDifference& difference = node.differences.emplace_back();
    difference.about = reader.text("about");
    difference.views = reader.bullets("views");
    difference.at = reader.at();
}

}  // namespace

void read_evidence(TableReader& card, DraftNode& node) {
    card.each_table("number", [&](const toml::table& table) { read_number(table, card, node); });
    card.each_table("differ",
                    [&](const toml::table& table) { read_difference(table, card, node); });
}

}  // namespace waypost
