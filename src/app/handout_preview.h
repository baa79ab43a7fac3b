// The handout's pages as pictures for the window, made beside it.
#pragma once

#include "app/background.h"
#include "exporters/page_pictures.h"
#include "gui/sheet_view.h"
#include "platform/picture_texture.h"
#include "session/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace waypost {

/// Goes before the window does, which holds the pictures.
class HandoutPreview {
public:
    /// `wake` is called from another thread when there is something to take.
    explicit HandoutPreview(const std::function<void()>& wake) : pages_(wake) {}

    /// What the frame wants: pages so many pixels wide of the session's handout, or with 0 none.
    /// What is shown stays until something newer is ready.
    void want(const Session& session, int width);

    /// True when newer pages are ready to be shown.
    [[nodiscard]] bool take();

    /// Holds until the next call of another function.
    [[nodiscard]] gui::HandoutPages shown() const { return {shown_, total_}; }

private:
    struct Wish {
        int changes = 0;
        int width = 0;

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    std::optional<Wish> wish_{};
    Background<PagePictures> pages_;
    std::vector<platform::PictureTexture> textures_{};
    std::vector<gui::HandoutPage> shown_{};
    std::size_t total_ = 0;
};

}  // namespace waypost
