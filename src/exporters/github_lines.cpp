#include "exporters/github_lines.h"

#include <string_view>

namespace waypost {

namespace {

/// What a command would take for its own end, or for the next of its properties.
enum class Within { Message, Property };

std::string escaped(std::string_view text, Within within) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '%': out += "%25"; break;
            case '\r': out += "%0D"; break;
            case '\n': out += "%0A"; break;
            case ':': out += within == Within::Property ? "%3A" : ":"; break;
            case ',': out += within == Within::Property ? "%2C" : ","; break;
            default: out += c;
        }
    }
    return out;
}

std::string message_of(const Diagnostic& finding) {
    std::string text = finding.message;
    if (!finding.hint.empty()) {
        text += "\nhint: " + finding.hint;
    }
    if (finding.walk) {
        text += "\nwalk: ";
        for (const FindingStep& step : *finding.walk) {
            text += (&step == &finding.walk->front() ? "" : ",") + step.choice;
        }
    }
    return text;
}

std::string line_of(const Diagnostic& finding) {
    std::string line = "::" + std::string(severity_name(finding)) +
                       " file=" + escaped(finding.file, Within::Property);
    if (finding.where.has_place()) {
        line += ",line=" + std::to_string(finding.where.line) +
                ",col=" + std::to_string(finding.where.column);
    }
    return line + ",title=" + std::string(finding.kind->code) +
           "::" + escaped(message_of(finding), Within::Message) + "\n";
}

}  // namespace

std::string github_lines(const std::vector<CheckedFile>& files, std::size_t limit) {
    std::string out;
    for (const CheckedFile& file : files) {
        for (const Diagnostic& finding : shortened(file.findings, limit)) {
            out += line_of(finding);
        }
    }
    return out;
}

}  // namespace waypost
