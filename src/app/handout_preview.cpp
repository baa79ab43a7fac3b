#include "app/handout_preview.h"

#include "app/personal_files.h"
#include "platform/image.h"

#include <utility>

namespace waypost {

namespace {

/// Nobody reads more on a screen, and each takes some megabytes.
constexpr std::size_t kMostPages = 24;

}  // namespace

void HandoutPreview::want(const Session& session, int width) {
    if (width <= 0) {
        wish_.reset();
        textures_.clear();
        shown_.clear();
        total_ = 0;
        return;
    }
    const Wish wish{session.changes(), width};
    if (wish_ == wish) {
        return;
    }
    wish_ = wish;
    pages_.ask([flow = session.shared_flow(),
                page = session.my_page(),
                words = session.words(),
                today = session.settings().today,
                paper = paper_of(session.settings()),
                width] {
        return page_pictures(flow->flow, page, words, today, paper, width, kMostPages);
    });
}

bool HandoutPreview::take() {
    std::optional<PagePictures> made = pages_.take();
    if (!made || !wish_) {
        return false;
    }
    textures_.clear();
    shown_.clear();
    total_ = made->total;
    for (PagePicture& page : made->pages) {
        const Size size{static_cast<double>(page.width), static_cast<double>(page.height)};
        textures_.emplace_back(platform::Image{page.width, page.height, std::move(page.pixels)});
        shown_.push_back({textures_.back().id(), size});
    }
    return true;
}

}  // namespace waypost
