# embed_fonts(): the static library waypost_font_bytes holds the faces of Inter and DejaVu Sans Mono
# as this machine's packages have them, so that no font file lies in the repository and none is read
# at run time.
# Pre: enable_language(ASM).
function(embed_fonts)
  foreach(face Regular Medium SemiBold Bold Italic)
    find_file(WAYPOST_FONT_${face} NAMES Inter-${face}.otf Inter-${face}.ttf
      PATHS /usr/share/fonts /usr/local/share/fonts "$ENV{HOME}/.local/share/fonts"
      PATH_SUFFIXES opentype/inter opentype/inter-font truetype/inter truetype/inter-font
        inter Inter inter-fonts rsms-inter-fonts OTF TTF
      NO_DEFAULT_PATH)
    if(NOT WAYPOST_FONT_${face})
      message(FATAL_ERROR "Inter-${face}.otf is missing: install fonts-inter, or give -DWAYPOST_FONT_${face}=<font file>")
    endif()
    list(APPEND files "${WAYPOST_FONT_${face}}")
  endforeach()
  find_file(WAYPOST_FONT_Mono NAMES DejaVuSansMono.ttf
    PATHS /usr/share/fonts /usr/local/share/fonts "$ENV{HOME}/.local/share/fonts"
    PATH_SUFFIXES truetype/dejavu dejavu dejavu-sans-mono-fonts TTF
    NO_DEFAULT_PATH)
  if(NOT WAYPOST_FONT_Mono)
    message(FATAL_ERROR "DejaVuSansMono.ttf is missing: install fonts-dejavu-core, or give -DWAYPOST_FONT_Mono=<font file>")
  endif()
  list(APPEND files "${WAYPOST_FONT_Mono}")
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_fonts.S")
  configure_file(base/embedded_fonts.S.in "${source}" @ONLY)
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${files}")
  add_library(waypost_font_bytes STATIC "${source}")
endfunction()
