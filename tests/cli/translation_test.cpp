// Translations on the command line.
#include "cli/run.h"
#include "support/in_spanish.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;
using waypost::test::in_spanish;
using waypost::test::kSpanishToast;
using waypost::test::SpanishText;

namespace {

constexpr std::string_view kRehearsals = R"(
[[rehearsal]]
name = "White"
choose = ["white", "next"]
ends_at = "done"
)";

/// A machine with the toast flow and its translation, without these texts.
Machine& with_toast(Machine& machine,
                    const std::string& more = {},
                    const std::vector<std::string_view>& lacking = {}) {
    std::vector<SpanishText> texts(kSpanishToast.begin(), kSpanishToast.end());
    std::erase_if(texts, [&](const SpanishText& text) {
        return std::ranges::find(lacking, text.key) != lacking.end();
    });
    machine.files.files["pack/toast.toml"] = std::string(waypost::kToastFlow) + more;
    machine.files.files["pack/toast.es.toml"] = in_spanish("toast.toml", texts);
    return machine;
}

/// The files that were checked, each with a blank behind it.
std::string checked_files(Machine& machine, std::vector<std::string> args) {
    args.insert(args.begin(), "check");
    args.insert(args.end(), {"--format", "json"});
    const json checked = json::parse(machine.run(args).out);
    std::string names;
    for (const json& flow : checked["flows"]) {
        names += flow["file"].get<std::string>() + " ";
    }
    return names;
}

/// The line of a check about the translation.
std::string translated_line(Machine& machine) {
    const std::string out = machine.run({"check", "pack/toast.es.toml"}).out;
    const std::size_t begin = out.find("  Translated into ");
    return begin == std::string::npos ? "" : out.substr(begin, out.find('\n', begin) - begin);
}

}  // namespace

TEST_CASE("check takes a flow's translations with it, each once, and one of them alone") {
    Machine machine;
    with_toast(machine);
    CHECK(checked_files(machine, {"pack/toast.toml"}) == "pack/toast.toml pack/toast.es.toml ");
    CHECK(checked_files(machine, {"pack"}) == "pack/toast.toml pack/toast.es.toml ");
    CHECK(checked_files(machine, {"pack", "pack/toast.es.toml"}) ==
          "pack/toast.toml pack/toast.es.toml ");
    CHECK(checked_files(machine, {"pack/toast.es.toml"}) == "pack/toast.es.toml ");
    CHECK(checked_files(machine, {"tea.toml"}) == "tea.toml ");
}

TEST_CASE("check says of a whole translation that it is complete") {
    Machine machine;
    const Ran ran = with_toast(machine).run({"check", "pack"});
    CHECK(ran.out == R"(pack/toast.toml: no errors, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
Proven: 4 situations, 2 walks of 2 choices, and every one ends
pack/toast.es.toml: no errors, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
  Translated into `es`: complete on every walk, 19 texts
Proven: 4 situations, 2 walks of 2 choices, and every one ends
2 flows, 2 of them proven: no errors, no warnings
)");
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check names what a translation lacks, with the line to add and the walk to its card") {
    Machine machine;
    const Ran ran =
        with_toast(machine, "", {"node.done.title"}).run({"check", "pack/toast.es.toml"});
    CHECK(
        ran.out ==
        R"(pack/toast.toml:59:9: warning: this text, `node.done.title`, is not translated [translation-missing]
  title = "Enjoy it"
          ^~~~~~~~~~
  hint: add to `[text]` of `pack/toast.es.toml`: "node.done.title" = { text = "…", of = "e61096" }
  walk: --choose white,next
pack/toast.es.toml: no errors, 1 warning
  For learning, not medical advice
  Not yet reviewed by a clinician
  Some parts are not translated yet
  Translated into `es`: 18 texts of 19, 1 missing, 0 stale; complete on 2 cards of 3 and on no rehearsals of 0
Proven: 4 situations, 2 walks of 2 choices, and every one ends
)");
    CHECK(ran.exit_code == 0);
    CHECK(machine.run({"check", "pack", "--deny", "warnings"}).exit_code == 1);
}

TEST_CASE("check counts the rehearsals that are told in one language from end to end") {
    Machine machine;
    const std::string both =
        std::string(kRehearsals) +
        "[[rehearsal]]\nname = \"Half\"\nchoose = [\"brown\"]\nends_at = \"toaster\"\n";
    with_toast(machine, both, {"node.done.text"});
    CHECK(
        translated_line(machine) ==
        "  Translated into `es`: 18 texts of 21, 3 missing, 0 stale; complete on 2 cards of 3 and "
        "on 1 rehearsal of 2");
    machine.files.files["pack/toast.toml"].replace(
        machine.files.files["pack/toast.toml"].find("Look in the box."), 16, "Look on the shelf.");
    CHECK(translated_line(machine) ==
          "  Translated into `es`: 17 texts of 21, 3 missing, 1 stale; complete on 1 card of 3 and "
          "on no rehearsals of 2");
}

TEST_CASE("check of a translation that is broken fails, and the flow is as proven as before") {
    Machine machine;
    with_toast(machine).files.files["pack/toast.es.toml"] =
        "translates = \"toast.toml\"\nlanguage = \"es\"\n[text]\n\"flow.title\" = { text = \"X\" "
        "}\n";
    const Ran ran = machine.run({"check", "pack"});
    CHECK(
        ran.out.ends_with("pack/toast.es.toml: 1 error, no warnings\n"
                          "  For learning, not medical advice\n"
                          "Broken: the flow does not open\n"
                          "2 flows, 1 of them proven: 1 error, no warnings\n"));
    CHECK(ran.exit_code == 1);
}

TEST_CASE("walk tells a flow in another language, by the same choices") {
    Machine machine;
    const Ran ran =
        with_toast(machine).run({"walk", "pack/toast.toml", "--lang", "es", "--choose", "brown"});
    CHECK(ran.out == R"(Para aprender; no es consejo médico
Aún no revisada por personal clínico

Una tostada

Parte 1 de 1, En la cocina
Para leer: Tostar el pan

El pan va en la tostadora.

El pan moreno tarda más.
  Palabras de los autores

¿Cómo seguir?
  1  Seguir

El camino hasta aquí:
  1. ¿Qué pan hay? > Moreno

Sus respuestas:
  - Qué pan: Moreno

Fuentes:
  [a] Palabras de los autores

Ayuda urgente

Llame al número de emergencias de su zona o vaya a las urgencias más cercanas.

Si puede llegar a hacerse daño, llame a ese número o a una línea de crisis, o
quédese con alguien de confianza.
)");
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
    CHECK(machine.run({"walk", "pack/toast.es.toml", "--choose", "brown"}).out == ran.out);
    CHECK(machine.run({"walk", "pack/toast.toml", "--lang", "es-MX", "--choose", "brown"}).out ==
          ran.out);
}

TEST_CASE("walk keeps the words of a flow that is not translated, and says its own") {
    Machine machine;
    const std::string out =
        machine.run({"walk", "tea.toml", "--lang", "es", "--choose", "next"}).out;
    CHECK(out.starts_with("Para aprender; no es consejo médico\n"));
    CHECK(out.find("Which tea is there?") != std::string::npos);
}

TEST_CASE("walk shows any flow in the long pseudo-language") {
    Machine machine;
    const Ran ran = machine.run({"walk", "tea.toml", "--lang", "en-XA", "--choose", "next"});
    CHECK(ran.out.find("[Whíçh téá ís théré? one tw]") != std::string::npos);
    CHECK(ran.exit_code == 0);
}

TEST_CASE("walk shows any flow in the pseudo-language that runs from right to left") {
    Machine machine;
    const Ran ran = machine.run({"walk", "tea.toml", "--lang", "ar-XB", "--choose", "next"});
    CHECK(ran.out.find("لدذتد فجا ذغ فدجعج?") != std::string::npos);
    CHECK(ran.exit_code == 0);
}
