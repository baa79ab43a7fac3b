#include "exporters/wrapped_runs.h"

#include "exporters/leaflet.h"
#include "text/wrap.h"

#include <string_view>
#include <utility>

namespace waypost {

namespace {

/// Fills lines word by word. Widths add up: the typeface is set without kerning.
class LineFiller {
public:
    LineFiller(double width, double size, const Typeface& typeface)
        : width_(width), size_(size), typeface_(typeface) {}

    void add_run(std::string_view text, TypeFace face, const std::string& link) {
        while (!text.empty()) {
            const std::size_t blank = text.find(' ');
            if (blank != 0) {
                word_.push_back({std::string(text.substr(0, blank)), face, 0, link});
            }
            if (blank == std::string_view::npos) {
                return;
            }
            end_word();
            text.remove_prefix(blank + 1);
        }
    }

    std::vector<SetPieces> take() {
        end_word();
        for (SetPieces& line : lines_) {
            for (SetPiece& piece : line) {
                piece.words = without_glue(std::move(piece.words));
            }
        }
        return std::move(lines_);
    }

private:
    [[nodiscard]] double measured(const SetPiece& piece) const {
        return typeface_.width(piece.words, piece.face, size_);
    }

    void end_word() {
        if (word_.empty()) {
            return;
        }
        double word_width = 0;
        for (const SetPiece& piece : word_) {
            word_width += measured(piece);
        }
        const double blank = typeface_.width(" ", word_.front().face, size_);
        if (lines_.empty() || x_ + blank + word_width > width_) {
            begin_line();
        } else {
            lines_.back().back().words += ' ';
            x_ += typeface_.width(" ", lines_.back().back().face, size_);
        }
        for (SetPiece& piece : word_) {
            word_width > width_ ? append_broken(piece) : append(std::move(piece));
        }
        word_.clear();
    }

    void begin_line() {
        lines_.emplace_back();
        x_ = 0;
    }

    void append(SetPiece piece) {
        const double wide = measured(piece);
        SetPieces& line = lines_.back();
        if (!line.empty() && line.back().face == piece.face && line.back().link == piece.link) {
            line.back().words += piece.words;
        } else {
            piece.x = x_;
            line.push_back(std::move(piece));
        }
        x_ += wide;
    }

    /// A word wider than a line, over as many as it takes.
    void append_broken(const SetPiece& piece) {
        const auto width_of = [&](std::string_view text) {
            return typeface_.width(text, piece.face, size_);
        };
        for (std::string& part : wrap_lines(piece.words, width_, width_of)) {
            if (x_ > 0) {
                begin_line();
            }
            append({std::move(part), piece.face, 0, piece.link});
        }
    }

    double width_;
    double size_;
    const Typeface& typeface_;
    SetPieces word_{};
    double x_ = 0;
    std::vector<SetPieces> lines_{};
};

}  // namespace

std::vector<SetPieces> wrapped_runs(const std::vector<TextRun>& runs,
                                    double width,
                                    double size,
                                    bool bold,
                                    const Typeface& typeface) {
    LineFiller filler(width, size, typeface);
    for (const TextRun& run : runs) {
        const TypeFace plain = run.italic ? TypeFace::Italic : TypeFace::Regular;
        filler.add_run(run.text, bold || run.bold ? TypeFace::Bold : plain, run.link);
    }
    return filler.take();
}

}  // namespace waypost
