// What a flow says of all its walks, and what its authors vouch for or live with.
#include "flowfile/keys.h"
#include "flowfile/kinds.h"
#include "flowfile/parts.h"
#include "flowfile/toml_values.h"

#include <string_view>

namespace waypost {

namespace {}  // namespace

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
