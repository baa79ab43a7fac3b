#include "platform/open_editor.h"

#include "platform/detached_process.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <sstream>
#include <string_view>
#include <system_error>

namespace waypost::platform {

namespace {

using Command = std::vector<std::string>;

/// How an editor is told a place, with `{f}`, `{l}` and `{c}` for file, line and column.
struct EditorForm {
    std::string_view program;
    std::array<std::string_view, 3> arguments{};
    bool needs_terminal = false;
};

constexpr std::array<EditorForm, 22> kForms = {{
    {"code", {"--goto", "{f}:{l}:{c}"}},
    {"code-insiders", {"--goto", "{f}:{l}:{c}"}},
    {"codium", {"--goto", "{f}:{l}:{c}"}},
    {"subl", {"{f}:{l}:{c}"}},
    {"zed", {"{f}:{l}:{c}"}},
    {"kate", {"--line={l}", "--column={c}", "{f}"}},
    {"kwrite", {"--line={l}", "--column={c}", "{f}"}},
    {"gedit", {"+{l}:{c}", "{f}"}},
    {"xed", {"+{l}", "{f}"}},
    {"pluma", {"+{l}", "{f}"}},
    {"mousepad", {"--line={l}", "--column={c}", "{f}"}},
    {"geany", {"--line={l}", "--column={c}", "{f}"}},
    {"gvim", {"+{l}", "{f}"}},
    {"emacs", {"+{l}:{c}", "{f}"}},
    {"emacsclient", {"+{l}:{c}", "{f}"}},
    {"vim", {"+{l}", "{f}"}, true},
    {"nvim", {"+{l}", "{f}"}, true},
    {"vi", {"+{l}", "{f}"}, true},
    {"nano", {"+{l},{c}", "{f}"}, true},
    {"micro", {"+{l}:{c}", "{f}"}, true},
    {"hx", {"{f}:{l}:{c}"}, true},
    {"joe", {"+{l}", "{f}"}, true},
}};

/// Asked in this order where the environment names none that can be used.
constexpr std::array<std::string_view, 5> kDesktopEditors = {
    "code", "codium", "kate", "gedit", "mousepad"};

struct Terminal {
    std::string_view program;
    /// Before the command that it runs.
    std::string_view option;
};

constexpr std::array<Terminal, 7> kTerminals = {{{"x-terminal-emulator", "-e"},
                                                 {"gnome-terminal", "--"},
                                                 {"konsole", "-e"},
                                                 {"xfce4-terminal", "-x"},
                                                 {"kitty", ""},
                                                 {"alacritty", "-e"},
                                                 {"xterm", "-e"}}};

std::string filled(std::string_view form, const FilePlace& place) {
    std::string text;
    for (std::size_t at = 0; at < form.size();) {
        const std::string_view hole = form.substr(at, 3);
        const bool is_hole = hole == "{f}" || hole == "{l}" || hole == "{c}";
        if (!is_hole) {
            text += form[at++];
            continue;
        }
        text += hole == "{f}"   ? place.path
                : hole == "{l}" ? std::to_string(place.line)
                                : std::to_string(place.column);
        at += hole.size();
    }
    return text;
}

Command words_of(const std::string& text) {
    std::istringstream stream(text);
    Command words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

/// Options with which an editor that has windows of its own runs in a terminal.
bool asks_for_terminal(const Command& words) {
    return std::ranges::any_of(words, [](const std::string& word) {
        return word == "-nw" || word == "-t" || word == "--tty" || word == "--no-window-system";
    });
}

class EditorChoice {
public:
    EditorChoice(const FilePlace& place, const std::function<bool(const std::string&)>& is_there)
        : place_(place), is_there_(is_there) {}

    /// The whole command for an editor with its options; empty when it cannot be used.
    [[nodiscard]] Command command(Command words) const {
        if (words.empty() || !is_there_(words.front())) {
            return {};
        }
        const std::string name = std::filesystem::path(words.front()).filename().string();
        const auto* const form = std::ranges::find(kForms, name, &EditorForm::program);
        const bool known = form != kForms.end();
        const bool needs_terminal = (known && form->needs_terminal) || asks_for_terminal(words);
        if (!known) {
            words.push_back(place_.path);
            return words;
        }
        for (const std::string_view argument : form->arguments) {
            if (!argument.empty()) {
                words.push_back(filled(argument, place_));
            }
        }
        return needs_terminal ? in_terminal(words) : words;
    }

private:
    [[nodiscard]] Command in_terminal(const Command& words) const {
        for (const Terminal& terminal : kTerminals) {
            if (is_there_(std::string(terminal.program))) {
                Command command{std::string(terminal.program)};
                if (!terminal.option.empty()) {
                    command.emplace_back(terminal.option);
                }
                command.insert(command.end(), words.begin(), words.end());
                return command;
            }
        }
        return {};
    }

    const FilePlace& place_;
    const std::function<bool(const std::string&)>& is_there_;
};

}  // namespace

std::vector<std::string> editor_command(const EditorNames& names,
                                        const FilePlace& place,
                                        const std::function<bool(const std::string&)>& is_there) {
    const EditorChoice choice(place, is_there);
    std::vector<Command> editors = {words_of(names.visual), words_of(names.editor)};
    for (const std::string_view program : kDesktopEditors) {
        editors.push_back({std::string(program)});
    }
    editors.push_back({"xdg-open"});
    for (const Command& editor : editors) {
        if (Command command = choice.command(editor); !command.empty()) {
            return command;
        }
    }
    return {};
}

OpenResult open_in_editor(const EditorNames& names, const FilePlace& place) {
    std::error_code error;
    // An absolute path cannot be taken for an option.
    const std::filesystem::path whole = std::filesystem::canonical(place.path, error);
    if (error) {
        return {false, error.message()};
    }
    const FilePlace there{whole.string(), std::max(place.line, 1), std::max(place.column, 1)};
    Command command = editor_command(
        names, there, [](const std::string& program) { return !find_program(program).empty(); });
    if (command.empty()) {
        return {false, "no editor is named by $VISUAL or $EDITOR, and none is installed"};
    }
    const std::string name = command.front();
    command.front() = find_program(name);
    const int failed = start_detached(command);
    if (failed != 0) {
        return {false, "`" + name + "` does not start: " + std::generic_category().message(failed)};
    }
    return {true, {}};
}

}  // namespace waypost::platform
