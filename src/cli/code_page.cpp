#include "cli/code_page.h"

#include "base/source_text.h"
#include "cli/embedded_pages.h"
#include "text/wrap.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waypost {

namespace {

constexpr double kColumns = 78;

constexpr std::array<std::pair<std::string_view, Rank>, 3> kRankNames = {
    {{"Broken: ", Rank::Broken}, {"Unproven: ", Rank::Unproven}, {"Warning: ", Rank::Warning}}};

/// Cuts the first line off a text, without its line end.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// A paragraph or an item of a list, as yet in the lines of the page.
class PageText {
public:
    explicit PageText(std::string_view markdown) : rest_(markdown) {}

    std::string run() {
        while (!rest_.empty()) {
            add(take_line(rest_));
        }
        flush();
        return std::move(out_);
    }

private:
    void add(std::string_view line) {
        if (line.starts_with("```")) {
            flush();
            is_example_ = !is_example_;
        } else if (is_example_) {
            out_ += line.empty() ? "\n" : "    " + std::string(line) + "\n";
        } else if (line.empty()) {
            flush();
            out_ += "\n";
        } else if (line.starts_with("- ")) {
            flush();
            hanging_ = 2;
            paragraph_ = line;
        } else {
            line.remove_prefix(line.starts_with("# ") ? 2 : 0);
            paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(line);
        }
    }

    void flush() {
        for (std::size_t at = paragraph_.find("**"); at != std::string::npos;
             at = paragraph_.find("**")) {
            paragraph_.erase(at, 2);
        }
        const auto columns = [](std::string_view text) {
            return static_cast<double>(count_code_points(text));
        };
        bool is_first = true;
        for (const std::string& line :
             wrap_lines(paragraph_, kColumns - static_cast<double>(hanging_), columns)) {
            out_ += (is_first ? "" : std::string(hanging_, ' ')) + line + "\n";
            is_first = false;
        }
        paragraph_.clear();
        hanging_ = 0;
    }

    std::string_view rest_;
    std::string out_{};
    std::string paragraph_{};
    /// How far the lines after the first are set in.
    std::size_t hanging_ = 0;
    bool is_example_ = false;
};

}  // namespace

std::optional<CodePage> read_code_page(const EmbeddedText& file) {
    CodePage page{file.name, Rank::Broken, {}, file.text};
    std::string_view rest = file.text;
    const bool is_named = take_line(rest) == "# " + std::string(file.name);
    const bool is_parted = take_line(rest).empty();
    std::string_view line = take_line(rest);
    const auto rank = std::ranges::find_if(
        kRankNames, [line](const auto& named) { return line.starts_with(named.first); });
    if (!is_named || !is_parted || rank == kRankNames.end() || !line.ends_with('.')) {
        return std::nullopt;
    }
    line.remove_prefix(rank->first.size());
    line.remove_suffix(1);
    page.rank = rank->second;
    page.summary = line;
    return page;
}

std::vector<CodePage> code_pages() {
    std::vector<CodePage> pages;
    for (const EmbeddedText& file : embedded_code_pages()) {
        if (auto page = read_code_page(file)) {
            pages.push_back(std::move(*page));
        }
    }
    std::ranges::sort(
        pages, {}, [](const CodePage& page) { return std::pair(page.rank, page.code); });
    return pages;
}

std::string page_in_terminal(const CodePage& page) {
    return PageText(page.markdown).run();
}

}  // namespace waypost
