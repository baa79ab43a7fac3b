#include "flowfile/edit_flow.h"

#include "flowfile/byte_order_mark.h"
#include "flowfile/edit_check.h"
#include "flowfile/edit_parts.h"
#include "flowfile/edit_site.h"
#include "flowfile/edit_subject.h"
#include "flowfile/read_flow_file.h"

#include <utility>

namespace waypost {

namespace {

EditResult refused(EditRefusal refusal) {
    return {{}, std::move(refusal)};
}

/// Lines end in `\n` in values, however they end in files; what is no text at all is refused.
struct CleanTexts {
    bool is_text = true;

    void clean(std::string& text) {
        is_text = is_text && is_utf8(text, nullptr);
        std::string made;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool is_pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
            made += is_pair ? "" : std::string(1, text[i] == '\r' ? '\n' : text[i]);
        }
        text = std::move(made);
    }

    void operator()(SetText& edit) { clean(edit.value); }

    void operator()(SetPassage& edit) { clean(edit.text); }

    void operator()(SetBullet& edit) { clean(edit.text); }

    void operator()(SetTerm& edit) { clean(edit.value); }

    void operator()(SetChoiceLabel& edit) { clean(edit.label); }

    void operator()(AddChoice& edit) { clean(edit.label); }

    void operator()(AddCardAfter& edit) {
        clean(edit.title);
        clean(edit.text);
    }

    template <class Other>
    void operator()(Other& /*names alone*/) {}
};

/// Makes an edit in texts that were read.
EditResult apply_to(FlowDraftResult read,
                    const std::vector<SourceText>& sources,
                    const Edit& edit,
                    const Words& words) {
    std::vector<std::string_view> texts;
    texts.reserve(sources.size());
    for (const SourceText& source : sources) {
        texts.push_back(std::string_view(source.text).substr(mark_size(source.text)));
    }
    const ReadBefore was(read, sources);
    EditSite site(std::move(texts), read, words[Word::GoOn]);
    Refused fault = std::visit([&](const auto& one) { return make_edit(site, one); }, edit);
    if (fault) {
        return refused(std::move(*fault));
    }
    auto changes = site.take_changes();
    if (!changes) {
        return refused({EditFault::WrittenOtherwise, {subject_of(edit)}});
    }
    for (TextChange& change : *changes) {
        const std::size_t mark = mark_size(sources[static_cast<std::size_t>(change.file)].text);
        change.begin += mark;
        change.end += mark;
    }
    if (!says_as_wanted(was, changed_texts(sources, *changes), read.draft, words)) {
        return refused({EditFault::WrittenOtherwise, {subject_of(edit)}});
    }
    return {std::move(*changes), std::nullopt};
}

EditResult apply_if_seen(const FlowDraft* seen,
                         const std::vector<SourceText>& sources,
                         const Edit& edit,
                         const Words& words) {
    FlowDraftResult read = read_all(sources, words);
    if (const auto file = unreadable_file(read)) {
        return refused({EditFault::NotReadable, {*file}});
    }
    if (seen != nullptr && !is_as_seen(*seen, read.draft, edit)) {
        return refused({EditFault::ChangedMeanwhile, {subject_of(edit)}});
    }
    Edit clean = edit;
    CleanTexts cleaning;
    std::visit(cleaning, clean);
    if (!cleaning.is_text) {
        return refused({EditFault::NotText, {}});
    }
    return apply_to(std::move(read), sources, clean, words);
}

}  // namespace

EditResult apply_edit(const std::vector<SourceText>& sources,
                      const Edit& edit,
                      const Words& words) {
    return apply_if_seen(nullptr, sources, edit, words);
}

EditResult reapply_edit(const FlowDraft& seen,
                        const std::vector<SourceText>& sources,
                        const Edit& edit,
                        const Words& words) {
    return apply_if_seen(&seen, sources, edit, words);
}

}  // namespace waypost
