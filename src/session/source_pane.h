// The files of a flow as they are written in the window: their texts, what is on disk, and the list
// of ids over the caret.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "flowfile/complete_ids.h"
#include "session/source_act.h"
#include "session/source_edit.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The path of a flow that came through standard input: there is no file to show.
inline constexpr std::string_view kStandardInput = "-";

/// What was found in a text that is not saved.
struct DraftFindings {
    /// Of the text that was checked.
    std::size_t revision = 0;
    std::vector<Diagnostic> findings{};
};

/// One file that is or was shown.
struct SourceFile {
    /// As findings name it.
    std::string path{};
    SourceEdit edit{};
    /// The bytes of the file when it was read or saved last.
    std::string on_disk{};
    /// What another program made of the file, while the person has not said which text shall stay.
    std::optional<std::string> outside{};
    bool is_read = false;
    /// Why it cannot be read, in words that follow "it".
    std::string unread{};
    /// Why it could not be saved, in words that follow "the file"; until it is saved.
    std::string unsaved{};
    std::optional<DraftFindings> draft{};
};

/// The ids that can be put in at the caret.
struct IdList {
    Completions found{};
    std::size_t chosen = 0;
};

/// A text to be written to its file, if that still has the bytes that it had.
struct SourceToSave {
    std::string path{};
    std::string text{};
    std::string on_disk{};
};

class SourcePane {
public:
    /// The file that is shown; null where none is.
    [[nodiscard]] const SourceFile* shown() const;

    /// All that were shown, those among them that are not saved.
    [[nodiscard]] const std::vector<SourceFile>& files() const { return files_; }

    /// The path of one that is not saved; empty where all are.
    [[nodiscard]] std::string unsaved_path() const;

    /// Null while no list is open.
    [[nodiscard]] const IdList* ids() const { return ids_ ? &*ids_ : nullptr; }

    /// The words that were looked for last are not in the text.
    [[nodiscard]] bool has_not_found() const { return not_found_; }

    /// Grows by one whenever a file is to be shown.
    [[nodiscard]] int shows() const { return shows_; }

    /// Grows whenever the caret is to be brought in view.
    [[nodiscard]] int reveals() const { return reveals_; }

    /// Shows a file, with the caret at a line and column, which count from 1; line 0 leaves the
    /// caret where it is. True when its text is to be read from disk first.
    bool show(const std::string& path, int line, int column);

    /// Shows no file. Those that are not saved are kept.
    void close();

    /// Takes what is in a file now: the text follows it, unless it has changes that are not saved.
    void take_file(const std::string& path, const ReadResult& read);

    /// The text is in its file.
    void note_saved(const SourceToSave& saved);

    /// It is not; `reason` is in words that follow "the file".
    void note_not_saved(const std::string& path, std::string reason);

    /// Takes what was found in the texts of that revision.
    void take_findings(const std::string& path, DraftFindings found);

    /// The open flow was read again: what it says of texts that are saved is newer.
    void drop_findings();

    /// Carries it out. `others` are ids of the flow's other files.
    void apply(const SourceAct& act, const std::function<FlowIds()>& others);

    /// What is to be written, once for each time it was asked for.
    [[nodiscard]] std::optional<SourceToSave> take_save();

private:
    struct ActApplier;

    [[nodiscard]] SourceFile* find(const std::string& path);
    void offer_ids(const std::function<FlowIds()>& others, bool wanted);
    void put_id(std::size_t index);

    void reveal() { ++reveals_; }

    std::vector<SourceFile> files_{};
    /// The one of them that is shown.
    std::optional<std::size_t> shown_{};
    /// Where the caret goes once that file is read; line 0 for nowhere.
    int wanted_line_ = 0;
    int wanted_column_ = 0;
    std::optional<IdList> ids_{};
    std::optional<SourceToSave> save_{};
    bool not_found_ = false;
    int shows_ = 0;
    int reveals_ = 0;
};

}  // namespace waypost
