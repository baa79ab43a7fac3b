#include "exporters/map_svg.h"

#include "diagram/fixed_measure.h"
#include "exporters/map_drawing.h"

#include <array>
#include <charconv>
#include <cmath>
#include <variant>

namespace waypost {

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

/// Rounded to hundredths, in the fewest digits, whatever the locale.
std::string digits(double value) {
    const double hundredths = std::round(value * 100);
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), hundredths / 100 + 0.0).ptr;
    return {text.data(), end};
}

std::string pair(Point p) {
    return digits(p.x) + " " + digits(p.y);
}

std::string colour(Ink ink) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string text = "#";
    for (unsigned shift = 24; shift > 0; shift -= 4) {
        text += kHex[(ink >> (shift - 4)) & 0xFU];
    }
    return text;
}

std::string path_data(const std::vector<PenMove>& outline) {
    std::string data;
    for (const PenMove& move : outline) {
        switch (move.kind) {
            case PenMove::Kind::Move: data += "M" + pair(move.to); break;
            case PenMove::Kind::Line: data += "L" + pair(move.to); break;
            case PenMove::Kind::Curve:
                data +=
                    "C" + pair(move.control_1) + " " + pair(move.control_2) + " " + pair(move.to);
                break;
            case PenMove::Kind::Close: data += "Z"; break;
        }
    }
    return data;
}

/// Writes the items of a drawing one after the other.
class SvgWriter {
public:
    void operator()(const DrawnShape& shape) {
        out_ += "<path d=\"" + path_data(shape.outline) + "\"";
        out_ += " fill=\"" + (shape.fill ? colour(*shape.fill) : "none") + "\"";
        if (shape.stroke) {
            out_ += " stroke=\"" + colour(*shape.stroke) + "\" stroke-width=\"" +
                    digits(shape.thickness) + "\"";
            out_ += shape.dashed ? " stroke-dasharray=\"6 5\"" : "";
        }
        out_ += "/>\n";
    }

    void operator()(const DrawnText& text) {
        out_ += "<text x=\"" + digits(text.at.x) + "\" y=\"" + digits(text.at.y) +
                "\" font-size=\"" + digits(text.size) + "\"";
        out_ += text.face == TypeFace::Bold ? " font-weight=\"700\"" : "";
        out_ += text.face == TypeFace::Italic ? " font-style=\"italic\"" : "";
        if (text.anchor != TextAnchor::Start) {
            const bool middle = text.anchor == TextAnchor::Middle;
            out_ += middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        }
        out_ += text.spacing > 0 ? " letter-spacing=\"" + digits(text.spacing) + "\"" : "";
        out_ += " fill=\"" + colour(text.ink) + "\">" + escaped(text.words) + "</text>\n";
    }

    void operator()(const GroupBegin& group) {
        out_ += "<g role=\"group\">\n<title>" + escaped(group.title) + "</title>\n";
    }

    void operator()(const GroupEnd&) { out_ += "</g>\n"; }

    /// Maps have none of these.
    void operator()(const TagBegin&) {}

    void operator()(const TagEnd&) {}

    void operator()(const ContentsEntry&) {}

    std::string take() { return std::move(out_); }

private:
    std::string out_{};
};

std::string opening(const Drawing& drawing) {
    const std::string w = digits(drawing.size.w);
    const std::string h = digits(drawing.size.h);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out += R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" + w + R"(" height=")" + h +
           R"(" viewBox="0 0 )" + w + " " + h + R"(" xml:lang=")" + escaped(drawing.language) +
           R"(" role="graphics-document document" aria-labelledby="title description")" +
           R"( font-family="Inter, 'Helvetica Neue', Arial, sans-serif")" +
           " stroke-linejoin=\"round\">\n";
    out += "<title id=\"title\">" + escaped(drawing.title) + "</title>\n";
    out += "<desc id=\"description\">" + escaped(drawing.description) + "</desc>\n";
    return out + "<rect width=\"" + w + "\" height=\"" + h + "\" fill=\"#FFFFFF\"/>\n";
}

}  // namespace

std::string map_svg(const Flow& flow,
                    const Diagram& diagram,
                    const Words& words,
                    std::string_view today,
                    const Replay* walk) {
    const Drawing drawing = map_drawing(flow, diagram, words, today, walk);
    SvgWriter writer;
    for (const DrawingItem& item : drawing.items) {
        std::visit(writer, item);
    }
    return opening(drawing) + writer.take() + "</svg>\n";
}

}  // namespace waypost
