#include "flowfile/keys.h"
#include "flowfile/parts.h"

#include <string>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

std::vector<std::string> values(std::vector<WrittenText> texts) {
    std::vector<std::string> made;
    made.reserve(texts.size());
    for (WrittenText& text : texts) {
        made.push_back(std::move(text.value));
    }
    return made;
}

}  // namespace

std::vector<DraftReviewer> read_reviewers(TableReader& owner) {
    std::vector<DraftReviewer> reviewers;
    owner.each_table("reviewed_by", [&](const toml::table& table) {
        TableReader reader(table, {"a reviewer"}, {kReviewerKeys, {}, nullptr}, owner.found());
        reviewers.push_back(
            {reader.text("name").value, reader.text("role").value, reader.date("date").value});
    });
    return reviewers;
}

DraftMetadata read_metadata(const toml::table& table, Diagnostics& found) {
    TableReader flow(table, {"`[flow]`"}, {kFlowKeys, {}, nullptr}, found);
    DraftMetadata read;
    read.id = flow.text("id");
    read.title = flow.text("title");
    read.summary = flow.text("summary");
    read.topic = flow.text("topic");
    read.language = flow.text("language");
    read.start = flow.text("start");
    read.urgent = flow.text("urgent");
    read.published = flow.date("published");
    read.reviewed = flow.date("reviewed");
    read.reviewed_by = read_reviewers(flow);
    read.review_by = flow.date("review_by");
    read.update_policy = flow.text("update_policy");
    read.funding = flow.text("funding");
    read.authors = values(flow.texts("authors"));
    read.feedback = flow.text("feedback");
    read.names = values(flow.texts("names"));
    read.at = flow.at();
    return read;
}

}  // namespace waypost
