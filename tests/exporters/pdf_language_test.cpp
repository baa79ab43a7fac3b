#include "exporters/pdf_language.h"

#include <doctest/doctest.h>

using waypost::with_language;

namespace {

constexpr const char* kPdf = R"(%PDF-1.4
1 0 obj
<< /Type /Pages /Kids [] /Count 0 >>
endobj
2 0 obj
<< /Type /Catalog /Pages 1 0 R
>>
endobj
xref
0 3
0000000000 65535 f )"
                             "\n"
                             R"(0000000009 00000 n )"
                             "\n"
                             R"(0000000061 00000 n )"
                             "\n"
                             R"(trailer
<< /Size 3
   /Root 2 0 R
>>
startxref
110
%%EOF
)";

}  // namespace

TEST_CASE("a PDF is told its language behind what it was") {
    CHECK(with_language(kPdf, "pt-BR") == std::string(kPdf) + R"(2 0 obj
<< /Lang (pt-BR)
   /ViewerPreferences << /DisplayDocTitle true >>
 /Type /Catalog /Pages 1 0 R
>>
endobj
xref
2 1
0000000236 00000 n )"
                                                              "\n"
                                                              R"(trailer
<< /Size 3
   /Root 2 0 R
   /Prev 110
>>
startxref
350
%%EOF
)");
}

TEST_CASE("what is no language, or no file with a plain table, is left as it is") {
    for (const char* language : {"", "e)n", "en us", "\\"}) {
        CHECK(with_language(kPdf, language) == kPdf);
    }
    for (std::size_t i = 0; i <= std::string(kPdf).size() - 10; ++i) {
        const std::string cut = std::string(kPdf).substr(0, i);
        CHECK(with_language(cut, "en") == cut);
    }
    const auto changed = [](const std::string& from, const std::string& to) {
        std::string pdf = kPdf;
        return pdf.replace(pdf.find(from), from.size(), to);
    };
    for (const std::string& pdf : {changed("0000000061", "0000000060"),
                                   changed("0000000061", "9999999999"),
                                   changed("\n110\n", "\n111\n"),
                                   changed("\n110\n", "\n999999999999\n"),
                                   changed("/Root 2", "/Root 0"),
                                   changed("/Root 2", "/Root 99999999999"),
                                   changed("/Root 2", "/Root 99999999999999999999999")}) {
        CHECK(with_language(pdf, "en") == pdf);
    }
}
