#include "session/source_pane.h"

#include <algorithm>
#include <utility>

namespace waypost {

const SourceFile* SourcePane::shown() const {
    return shown_ ? &files_[*shown_] : nullptr;
}

SourceFile* SourcePane::find(const std::string& path) {
    const auto found = std::ranges::find(files_, path, &SourceFile::path);
    return found == files_.end() ? nullptr : &*found;
}

std::string SourcePane::unsaved_path() const {
    const auto found = std::ranges::find_if(
        files_, [](const SourceFile& file) { return file.edit.is_changed() || file.outside; });
    return found == files_.end() ? std::string() : found->path;
}

bool SourcePane::show(const std::string& path, int line, int column) {
    ++shows_;
    ids_.reset();
    not_found_ = false;
    wanted_line_ = line;
    wanted_column_ = column;
    SourceFile* file = find(path);
    if (file == nullptr) {
        file = &files_.emplace_back();
        file->path = path;
    }
    shown_ = static_cast<std::size_t>(file - files_.data());
    if (file->is_read && line > 0) {
        file->edit.go_to(line, column);
    }
    reveal();
    return !file->is_read;
}

void SourcePane::close() {
    ids_.reset();
    shown_.reset();
    std::erase_if(files_,
                  [](const SourceFile& file) { return !file.edit.is_changed() && !file.outside; });
}

void SourcePane::take_file(const std::string& path, const ReadResult& read) {
    SourceFile* file = find(path);
    if (file == nullptr) {
        return;
    }
    if (!read.bytes) {
        // A file that went away while it is written keeps its text here.
        file->unread = file->is_read ? "" : read.error;
        return;
    }
    const std::string& bytes = *read.bytes;
    file->unread.clear();
    if (!file->is_read) {
        file->is_read = true;
        file->edit = SourceEdit(bytes);
        file->on_disk = bytes;
        if (shown() == file && wanted_line_ > 0) {
            file->edit.go_to(wanted_line_, wanted_column_);
        }
        reveal();
        return;
    }
    if (bytes == file->on_disk) {
        file->outside.reset();
    } else if (bytes == file->edit.text() || (!file->edit.is_changed() && !file->outside)) {
        file->edit.take_text(bytes);
        file->edit.note_kept();
        file->on_disk = bytes;
        file->outside.reset();
        ids_.reset();
    } else {
        file->outside = bytes;
    }
}

void SourcePane::note_saved(const SourceToSave& saved) {
    if (SourceFile* file = find(saved.path); file != nullptr) {
        file->on_disk = saved.text;
        file->unsaved.clear();
        if (file->edit.text() == saved.text) {
            file->edit.note_kept();
        }
    }
}

void SourcePane::note_not_saved(const std::string& path, std::string reason) {
    if (SourceFile* file = find(path); file != nullptr) {
        file->unsaved = std::move(reason);
    }
}

void SourcePane::take_findings(const std::string& path, DraftFindings found) {
    SourceFile* file = find(path);
    if (file == nullptr || !file->is_read) {
        return;
    }
    if (file->edit.is_changed()) {
        file->draft = std::move(found);
    } else {
        file->draft.reset();
    }
}

void SourcePane::drop_findings() {
    for (SourceFile& file : files_) {
        if (!file.edit.is_changed()) {
            file.draft.reset();
        }
    }
}

std::optional<SourceToSave> SourcePane::take_save() {
    return std::exchange(save_, std::nullopt);
}

void SourcePane::offer_ids(const std::function<FlowIds()>& others, bool wanted) {
    ids_.reset();
    const SourceEdit& edit = files_[*shown_].edit;
    if (edit.range().caret != edit.range().anchor) {
        return;
    }
    Completions found = complete_ids(edit.text(), edit.caret(), others);
    // What is written already need not be offered again, unless it was asked for.
    const std::string_view written =
        std::string_view(edit.text()).substr(found.begin, found.end - found.begin);
    const bool is_there = found.ids.size() == 1 && found.ids.front().id == written;
    if (!found.ids.empty() && (wanted || !is_there)) {
        ids_ = IdList{std::move(found), 0};
    }
}

void SourcePane::put_id(std::size_t index) {
    const std::optional<IdList> list = std::exchange(ids_, std::nullopt);
    if (list && index < list->found.ids.size()) {
        const Completions& found = list->found;
        files_[*shown_].edit.replace(found.begin, found.end, found.ids[index].id + found.closing);
    }
}

/// One function for each act. Pre: a file is shown, and was read.
struct SourcePane::ActApplier {
    SourcePane& pane;
    SourceFile& file;
    const std::function<FlowIds()>& others;

    void operator()(const source_act::Press& act) {
        const KeyPress& key = act.press;
        if (pane.ids_ && take_list_key(key)) {
            return;
        }
        const bool was_open = pane.ids_.has_value();
        pane.ids_.reset();
        const std::size_t before = file.edit.revision();
        if (key.key == Key::Space && key.ctrl) {
            pane.offer_ids(others, true);
            return;
        }
        (void)file.edit.take_key(key, act.page_lines);
        const bool types = key.key == Key::Character;
        const bool goes_on = was_open && key.key == Key::Backspace;
        if (file.edit.revision() != before && (types || goes_on)) {
            pane.offer_ids(others, false);
        }
        pane.reveal();
    }

    [[nodiscard]] bool take_list_key(const KeyPress& key) {
        IdList& list = *pane.ids_;
        const std::size_t count = list.found.ids.size();
        switch (key.key) {
            case Key::Up: list.chosen = (list.chosen + count - 1) % count; return true;
            case Key::Down: list.chosen = (list.chosen + 1) % count; return true;
            case Key::Enter:
            case Key::Tab:
                pane.put_id(list.chosen);
                pane.reveal();
                return true;
            case Key::Escape: pane.ids_.reset(); return true;
            default: return false;
        }
    }

    void operator()(const source_act::Paste& act) {
        file.edit.insert(act.words);
        end_list();
    }

    void operator()(const source_act::PutCaret& act) {
        file.edit.move_caret(act.at, act.extends);
        end_list();
    }

    void operator()(const source_act::SelectWord& act) {
        file.edit.select_word(act.at);
        end_list();
    }

    void operator()(const source_act::Undo&) {
        file.edit.undo();
        end_list();
        forget_draft();
    }

    void operator()(const source_act::Redo&) {
        file.edit.redo();
        end_list();
        forget_draft();
    }

    void operator()(const source_act::Save&) {
        end_list();
        if (!file.outside && (file.edit.is_changed() || !file.unsaved.empty())) {
            pane.save_ = SourceToSave{file.path, file.edit.text(), file.on_disk};
        }
    }

    void operator()(const source_act::Settle& act) {
        if (!file.outside) {
            return;
        }
        file.on_disk = *std::exchange(file.outside, std::nullopt);
        if (act.takes_file) {
            file.edit.take_text(file.on_disk);
            file.edit.note_kept();
            forget_draft();
        } else {
            file.edit.note_not_kept();
        }
        end_list();
    }

    void operator()(const source_act::TakeId& act) {
        pane.put_id(act.index);
        pane.reveal();
    }

    void operator()(const source_act::Find& act) {
        end_list();
        pane.not_found_ = !file.edit.find_next(act.words);
    }

    void operator()(const source_act::GoToLine& act) {
        file.edit.go_to(act.line, 1);
        end_list();
    }

    void end_list() {
        pane.ids_.reset();
        pane.not_found_ = false;
        pane.reveal();
    }

    /// The text is that of the file again, of which the flow's own findings tell.
    void forget_draft() {
        if (!file.edit.is_changed()) {
            file.draft.reset();
        }
    }
};

void SourcePane::apply(const SourceAct& act, const std::function<FlowIds()>& others) {
    if (shown_ && files_[*shown_].is_read) {
        ActApplier applier{*this, files_[*shown_], others};
        std::visit(applier, act);
    }
}

}  // namespace waypost
