// One table of a flow file: hands out its keys with their places and blames what is wrong with
// them. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "flow/draft.h"

#include <toml++/toml.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The keys that a table may have.
struct TableKeys {
    std::span<const std::string_view> known{};
    /// What the table is, where that decides its keys; empty elsewhere.
    std::string_view kind{};
    /// Where else a key that is not known here would stand, such as "stands on `test`"; empty when
    /// nowhere.
    std::string (*elsewhere)(std::string_view key) = nullptr;
};

class TableReader;

/// What messages call a table. Few tables have a finding, so it is put together when one has.
struct TableName {
    /// Such as "the file", or "card" where there is an id, or "a choice of" where there is an
    /// owner.
    std::string_view what{};
    std::optional<std::string_view> id{};
    const TableReader* owner = nullptr;
};

/// The table and what its name is made of must outlive the reader.
class TableReader {
public:
    /// Reports keys that do not belong in the table.
    TableReader(const toml::table& table,
                const TableName& name,
                const TableKeys& keys,
                Diagnostics& found);

    /// The value of a key, or null.
    [[nodiscard]] const toml::node* find(std::string_view key) const {
        return (keys_ & key_bit(key)) == 0 ? nullptr : table_.get(key);
    }

    /// The key is absent, and no key was found that looks like it misspelt.
    [[nodiscard]] bool lacks(std::string_view key) const;

    /// A text in quotation marks. Absent, of another type and misspelt keys give what `WrittenText`
    /// says.
    [[nodiscard]] WrittenText text(std::string_view key);

    /// The table of a key, or null; something else there is reported.
    [[nodiscard]] const toml::table* table(std::string_view key);

    /// The same; an absent key is reported as missing and counts as unread.
    [[nodiscard]] WrittenText required_text(std::string_view key);

    /// `YYYY-MM-DD` of a TOML date.
    [[nodiscard]] WrittenText date(std::string_view key);

    /// What could not be read counts as set, so that nothing else is missed because of it.
    [[nodiscard]] bool flag(std::string_view key);

    [[nodiscard]] std::vector<WrittenText> texts(std::string_view key);

    /// Items that are a text or a table of `text` and its source.
    [[nodiscard]] std::vector<DraftBullet> bullets(std::string_view key);

    /// The texts of a table such as `{ harms = "…" }`, in the order of the file.
    [[nodiscard]] std::vector<DraftEntry> entries(std::string_view key);

    /// `source = [...]`, `editorial = true`.
    [[nodiscard]] DraftCitation citation();

    /// The tables of an array such as `[[phase]]`, in order. False when something there is no
    /// table, which is reported, or when the key is misspelt somewhere.
    bool each_table(std::string_view key, const std::function<void(const toml::table&)>& read);

    /// The tables of a table whose keys are ids, in the order of the file. False as above.
    bool each_named_table(
        std::string_view key,
        const std::function<void(const WrittenText& id, const toml::table&)>& read);

    /// Reports that a value has another type than expected.
    void wrong_type(std::string_view what,
                    const toml::node& seen,
                    std::string_view expected,
                    std::string hint);

    [[nodiscard]] SourceSpan at() const;

    [[nodiscard]] Diagnostics& found() { return found_; }

    [[nodiscard]] std::string name() const;

private:
    [[nodiscard]] bool is_misspelt(std::string_view key) const;
    void check_keys(const TableKeys& keys);
    void report_unknown(const toml::key& key, const TableKeys& keys);

    /// One of 64 bits for a key. A table has few of the keys that are looked for, and most that are
    /// not there are told by this alone.
    [[nodiscard]] static std::uint64_t key_bit(std::string_view key) {
        const auto first = key.empty() ? 0U : static_cast<unsigned char>(key.front());
        const auto last = key.empty() ? 0U : static_cast<unsigned char>(key.back());
        return std::uint64_t{1} << ((first + 5 * last + 11 * key.size()) % 64);
    }

    const toml::table& table_;
    TableName name_;
    Diagnostics& found_;
    /// Known keys that an unknown one was taken for.
    std::vector<std::string> misspelt_{};
    /// The bits of the table's keys.
    std::uint64_t keys_ = 0;
};

}  // namespace waypost
