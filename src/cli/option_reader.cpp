#include "cli/option_reader.h"

#include "base/edit_distance.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

/// The arguments as CLI11 wants them: last first, and `--name=` as a name and an empty value, which
/// it would take for a name without one.
std::vector<std::string> reversed(const std::vector<std::string>& args) {
    std::vector<std::string> out;
    for (const std::string& arg : args) {
        const std::string_view text = arg;
        if (text.size() > 3 && text.starts_with("--") && text.find('=') == text.size() - 1) {
            out.emplace_back(text.substr(0, text.size() - 1));
            out.emplace_back();
        } else {
            out.push_back(arg);
        }
    }
    std::ranges::reverse(out);
    return out;
}

}  // namespace

struct OptionReader::Parser {
    CLI::App app{};
    /// With their hyphens, for hints.
    std::vector<std::string> names{};
    std::vector<std::string>* rest = nullptr;

    void remember_names(const CLI::Option& option) {
        for (const std::string& name : option.get_lnames()) {
            names.push_back("--" + name);
        }
        for (const std::string& name : option.get_snames()) {
            names.push_back("-" + name);
        }
    }

    [[nodiscard]] std::string unknown(const std::string& arg) const {
        const std::string name = arg.substr(0, arg.find('='));
        const std::string hint = did_you_mean(name, names);
        return "unknown option `" + name + "`" + (hint.empty() ? "" : ": " + hint);
    }
};

OptionReader::OptionReader() : parser_(std::make_unique<Parser>()) {
    parser_->app.set_help_flag();
    parser_->app.allow_extras();
}

OptionReader::~OptionReader() = default;

void OptionReader::flag(const std::string& names, bool& given) {
    parser_->remember_names(*parser_->app.add_flag(names, given));
}

void OptionReader::text(const std::string& names, std::optional<std::string>& value) {
    const auto take = [&value](const CLI::results_t& results) {
        value = results.empty() ? std::string() : results.back();
        return true;
    };
    CLI::Option* option = parser_->app.add_option(names, take)->expected(1);
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    parser_->remember_names(*option);
}

void OptionReader::rest(std::vector<std::string>& values) {
    parser_->rest = &values;
}

std::string OptionReader::read(const std::vector<std::string>& args) {
    // What stands behind `--` is no option, whatever it looks like.
    const auto end = std::ranges::find(args, "--");
    std::vector<std::string> left;
    try {
        parser_->app.parse(reversed({args.begin(), end}));
        left = parser_->app.remaining();
    } catch (const CLI::ArgumentMismatch&) {
        // The only way to run out of values is at the end.
        return "`" + *std::prev(end) + "` needs a value";
    } catch (const CLI::Error& error) {
        return error.what();
    }
    for (const CLI::Option* option : parser_->app.get_options()) {
        if (option->get_expected_max() > 0 && option->count() > 1) {
            return "`" + option->get_name() + "` is given more than once";
        }
    }
    for (const std::string& arg : left) {
        if (arg.size() > 1 && arg.starts_with('-')) {
            return parser_->unknown(arg);
        }
    }
    if (end != args.end()) {
        left.insert(left.end(), std::next(end), args.end());
    }
    if (parser_->rest != nullptr) {
        *parser_->rest = std::move(left);
    } else if (!left.empty()) {
        return "`" + left.front() + "` is one argument too many";
    }
    return {};
}

}  // namespace waypost
