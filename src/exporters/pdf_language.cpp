#include "exporters/pdf_language.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>

namespace waypost {

namespace {

bool is_language(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

/// The number behind the last `key`, or at the text's begin for an empty key.
std::optional<std::size_t> number_behind(std::string_view text, std::string_view key) {
    const std::size_t at = text.rfind(key);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t number = 0;
    const std::string_view digits = text.substr(at + key.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

/// Where the table of a file whose objects are all in one table says that an object begins.
std::optional<std::size_t> place_of(std::string_view pdf, std::size_t table, std::size_t object) {
    constexpr std::string_view kTop = "xref\n0 ";
    constexpr std::size_t kEntry = 20;
    if (table > pdf.size() || !pdf.substr(table).starts_with(kTop)) {
        return std::nullopt;
    }
    const std::size_t line_end = pdf.find('\n', table + kTop.size());
    const std::size_t at =
        line_end == std::string_view::npos ? line_end : line_end + 1 + object * kEntry;
    if (at >= pdf.size()) {
        return std::nullopt;
    }
    std::string_view digits = pdf.substr(at, 10);
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), place);
    return error == std::errc() && place < pdf.size() ? std::optional(place) : std::nullopt;
}

std::string ten_digits(std::size_t number) {
    const std::string digits = std::to_string(number);
    return std::string(10 - std::min<std::size_t>(digits.size(), 10), '0') + digits;
}

}  // namespace

std::string with_language(std::string pdf, std::string_view language) {
    const std::string_view all(pdf);
    const auto table = number_behind(all, "startxref\n");
    const auto root = number_behind(all, "/Root ");
    const auto size = number_behind(all, "/Size ");
    const std::size_t trailer = all.rfind("trailer\n<<");
    if (!is_language(language) || !table || !root || !size || trailer == std::string_view::npos) {
        return pdf;
    }
    const auto place = place_of(all, *table, *root);
    const std::string begin = std::to_string(*root) + " 0 obj\n<<";
    if (!place || !all.substr(*place).starts_with(begin)) {
        return pdf;
    }
    const std::size_t rest = *place + begin.size();
    const std::size_t end = all.find("endobj", rest);
    const std::size_t trailer_end = all.find(">>", trailer);
    if (end == std::string_view::npos || trailer_end == std::string_view::npos) {
        return pdf;
    }
    const std::string gap = pdf.ends_with('\n') ? "" : "\n";
    const std::size_t at = pdf.size() + gap.size();
    std::string update = gap + begin + " /Lang (" + std::string(language) +
                         ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n" +
                         std::string(all.substr(rest, end - rest)) + "endobj\n";
    const std::size_t new_table = pdf.size() + update.size();
    update += "xref\n" + std::to_string(*root) + " 1\n" + ten_digits(at) + " 00000 n \n";
    update += std::string(all.substr(trailer, trailer_end - trailer)) + "   /Prev " +
              std::to_string(*table) + "\n>>\nstartxref\n" + std::to_string(new_table) +
              "\n%%EOF\n";
    return pdf + update;
}

}  // namespace waypost
