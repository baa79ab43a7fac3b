#include "flowfile/card_sections.h"

#include <algorithm>
#include <unordered_set>

namespace waypost {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

constexpr bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// What a line that begins with `[` may be the header of.
struct Header {
    enum class What { Other, Card, PartOfCard, Unclear };

    What what = What::Other;
    std::string_view id{};
};

Header header_of(std::string_view line) {
    const std::size_t brackets = line.starts_with("[[") ? 2 : 1;
    const std::string_view name = line.substr(brackets);
    if (!name.starts_with("node")) {
        // A name in quotation marks, or with blanks before it, may be that of a card all the same.
        const bool is_plain = !name.empty() && is_bare(name.front());
        return {is_plain ? Header::What::Other : Header::What::Unclear};
    }
    const std::string_view behind = name.substr(4);
    if (!behind.starts_with('.')) {
        const bool is_longer = !behind.empty() && is_bare(behind.front());
        return {is_longer ? Header::What::Other : Header::What::Unclear};
    }
    const std::string_view id = behind.substr(1);
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(id, is_bare) - id.begin());
    if (end == 0 || end == id.size()) {
        return {Header::What::Unclear};
    }
    if (id[end] == '.') {
        return {Header::What::PartOfCard, id.substr(0, end)};
    }
    const bool is_card = id[end] == ']' && brackets == 1;
    return {is_card ? Header::What::Card : Header::What::Unclear, id.substr(0, end)};
}

class CardCutter {
public:
    explicit CardCutter(std::string_view toml) : toml_(toml) {}

    std::optional<CutText> run() {
        std::size_t next = toml_.starts_with('[') ? 0 : header_after(0);
        add(0, next);
        while (next < toml_.size()) {
            const std::size_t begin = next;
            const Header header = header_of(toml_.substr(begin, toml_.find('\n', begin) - begin));
            next = header_after(begin);
            if (!pass(header)) {
                return std::nullopt;
            }
            add(begin, next);
        }
        if (cut_.cards.empty()) {
            return std::nullopt;
        }
        return std::move(cut_);
    }

private:
    /// The next line that begins with `[`.
    [[nodiscard]] std::size_t header_after(std::size_t at) const {
        const std::size_t end = toml_.find("\n[", at);
        return end == kNone ? toml_.size() : end + 1;
    }

    /// False when the text cannot be cut at this header.
    bool pass(const Header& header) {
        switch (header.what) {
            case Header::What::Other: is_in_card_ = false; return true;
            case Header::What::PartOfCard: return is_in_card_ && cut_.cards.back().id == header.id;
            case Header::What::Card:
                is_in_card_ = true;
                cut_.cards.push_back({header.id, {}, lines_});
                return ids_.insert(header.id).second;
            default: return false;
        }
    }

    /// The lines from one header to the next.
    void add(std::size_t begin, std::size_t end) {
        const std::string_view lines = toml_.substr(begin, end - begin);
        const auto count = static_cast<std::size_t>(std::ranges::count(lines, '\n'));
        if (is_in_card_) {
            std::string_view& card = cut_.cards.back().toml;
            card = toml_.substr(end - lines.size() - card.size(), card.size() + lines.size());
        } else {
            cut_.rest.append(lines_ - rest_lines_, '\n');
            cut_.rest += lines;
            rest_lines_ = lines_ + count;
        }
        lines_ += count;
    }

    std::string_view toml_;
    CutText cut_{};
    std::unordered_set<std::string_view> ids_{};
    bool is_in_card_ = false;
    /// The lines up to here, of the text and of what belongs to no card.
    std::size_t lines_ = 0;
    std::size_t rest_lines_ = 0;
};

}  // namespace

std::optional<CutText> cut_cards(std::string_view toml) {
    return CardCutter(toml).run();
}

}  // namespace waypost
