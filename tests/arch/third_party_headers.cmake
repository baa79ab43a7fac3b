# Which wrapper of third_party/ a header belongs to: the wrapper's name, then a pattern of headers.
# The first that matches counts; a header that matches none is refused, so that a new package is
# wrapped and listed before it is used.
set(THIRD_PARTY_HEADERS
  "imgui         ^(imgui|backends/imgui_impl|misc/freetype/imgui|imgui_compat)[a-z0-9_]*\\.h$"
  "imgui         ^(imconfig|imstb_[a-z]+)\\.h$"
  "glfw          ^GLFW/"
  "glad          ^(glad|KHR)/"
  "tomlplusplus  ^toml\\+\\+/|^toml\\.hpp$"
  "md4c          ^md4c[a-z-]*\\.h$"
  "cli11         ^CLI/"
  "json          ^nlohmann/"
  "libmd         ^(sha2|sha|sha512|md5)\\.h$"
  "stb           ^(stb/)?stb_[a-z_0-9]+\\.h$"
  "doctest       ^doctest/"
  # The language's own headers have neither a folder nor an ending.
  "system        ^[a-z_]+$"
  # Of POSIX and Linux: files, processes, and watching a folder.
  "system        ^sys/[a-z_]+\\.h$"
  "system        ^(fcntl|poll|signal|spawn|unistd|dirent|time)\\.h$")
