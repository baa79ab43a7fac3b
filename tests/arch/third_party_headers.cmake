# Which wrapper of third_party/ a header belongs to: the wrapper's name, then a pattern of headers.
# Where several match, any of them will do. A header that matches none is refused, so that a new
# package is wrapped and listed before it is used.
set(THIRD_PARTY_HEADERS
  "imgui          ^(imgui|imgui_internal|imconfig|imgui_compat)\\.h$|^imgui_compat/"
  # The backends bring Dear ImGui along.
  "imgui_backends ^(imgui|imgui_internal|imconfig|imgui_compat)\\.h$|^imgui_compat/"
  "imgui_backends ^(backends/)?imgui_impl_[a-z0-9]+\\.h$"
  "glfw           ^GLFW/"
  "glad           ^(glad|KHR)/"
  "tomlplusplus   ^toml\\+\\+/|^toml\\.hpp$"
  "md4c           ^md4c\\.h$"
  "cli11          ^CLI/"
  "json           ^nlohmann/"
  "nettle         ^nettle/"
  "cairo          ^cairo(-pdf|-ft)?\\.h$"
  # FreeType's headers are found beside cairo's.
  "cairo          ^ft2build\\.h$|^freetype/"
  "zlib           ^zlib\\.h$"
  "utf8proc       ^utf8proc\\.h$"
  "speechd        ^(libspeechd|speechd_types)\\.h$"
  "randr          ^xcb/(xcb|randr)\\.h$"
  "stb            ^(stb/)?stb_[a-z_0-9]+\\.h$"
  # The language's own headers have neither a folder nor an ending.
  "system         ^[a-z_]+$"
  # Of POSIX and Linux: files, processes, and watching a folder.
  "system         ^sys/[a-z_]+\\.h$"
  "system         ^(dirent|dlfcn|fcntl|poll|signal|spawn|time|unistd)\\.h$")
