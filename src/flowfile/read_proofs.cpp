// What a flow says of all its walks, and what its authors vouch for or live with.
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace waypost {

namespace {

constexpr std::int64_t kLongestStay = 3600;

/// One for each step. What is wrong leaves none, so that the talk goes by what there is to read.
void read_seconds(TableReader& reader, DraftRehearsal& rehearsal) {
    const toml::node* node = reader.find("seconds");
    if (node == nullptr) {
        return;
    }
    const toml::array* list = node->as_array();
    const auto is_stay = [](const toml::node& item) {
        const auto* number = item.as_integer();
        return number != nullptr && number->get() >= 0 && number->get() <= kLongestStay;
    };
    if (list == nullptr || !std::all_of(list->begin(), list->end(), is_stay)) {
        reader.wrong_type("`seconds`",
                          *node,
                          "a list of whole numbers from 0 to 3600",
                          "write one for each step, such as `seconds = [12, 20]`");
        return;
    }
    if (list->size() != rehearsal.choose.size()) {
        reader.found().report(kWrongType,
                              span_of(node->source()),
                              "`seconds` has " + std::to_string(list->size()) + " numbers for " +
                                  std::to_string(rehearsal.choose.size()) + " steps of `choose`",
                              "write one for each step, or none");
        return;
    }
    for (const toml::node& item : *list) {
        rehearsal.seconds.push_back({item.as_integer()->get(), span_of(item.source()), false});
    }
}

}  // namespace

void read_proofs(TableReader& root, FlowDraft& draft) {
    root.each_table("promise", [&](const toml::table& table) {
        TableReader reader(table, {"a promise"}, {kPromiseKeys, {}, nullptr}, root.found());
        DraftPromise& promise = draft.promises.emplace_back();
        promise.name = reader.text("name");
        promise.condition = read_condition(reader);
        promise.never = reader.texts("never");
        promise.before = reader.texts("before");
        promise.read = promise.before.empty() ? reader.text("read") : reader.required_text("read");
        promise.at = reader.at();
    });
    root.each_table("rehearsal", [&](const toml::table& table) {
        TableReader reader(table, {"a rehearsal"}, {kRehearsalKeys, {}, nullptr}, root.found());
        DraftRehearsal& rehearsal = draft.rehearsals.emplace_back();
        rehearsal.name = reader.text("name");
        rehearsal.choose = reader.texts("choose");
        read_seconds(reader, rehearsal);
        rehearsal.ends_at = reader.text("ends_at");
        rehearsal.at = reader.at();
    });
    root.each_named_table("attest", [&](const WrittenText& item, const toml::table& table) {
        TableReader reader(
            table, {"an attestation"}, {kAttestationKeys, {}, nullptr}, root.found());
        DraftAttestation& attestation = draft.attestations.emplace_back();
        attestation.item = item;
        attestation.by = reader.required_text("by");
        attestation.date = reader.date("date");
        attestation.note = reader.text("note");
        attestation.at = item.at;
    });
    root.each_table("allow", [&](const toml::table& table) {
        TableReader reader(table, {"an `[[allow]]`"}, {kAllowanceKeys, {}, nullptr}, root.found());
        DraftAllowance& allowance = draft.allowances.emplace_back();
        allowance.code = reader.required_text("code");
        allowance.card = reader.text("at");
        allowance.reason = reader.text("reason");
        allowance.until = reader.date("until");
        allowance.at = reader.at();
    });
}

}  // namespace waypost
