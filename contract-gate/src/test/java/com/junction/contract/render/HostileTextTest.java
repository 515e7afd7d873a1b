package com.junction.contract.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.Results;
import com.junction.contract.diff.AcceptedChanges;
import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.ContractDiff;
import com.junction.contract.diff.JavaDiff;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.Level;
import com.junction.contract.diff.Version;
import com.junction.contract.diff.render.ChangeFiles;
import com.junction.contract.diff.render.ConsoleChanges;
import com.junction.contract.document.Contract;
import com.junction.contract.output.Output;
import com.junction.contract.report.Report;
import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts hostile texts into every text of a report. Readers must show them as text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String HARMLESS = "pwned";

    static final List<String> TEXTS = List.of(
            "\u001b[31mpwned",
            "\u001b]8;;https://pwned.example\u0007pwned\u001b]8;;\u0007",
            "\u009b31mpwned\u0085\u007f\u0000\b",
            "a\rVerdict    Passed",
            "a\nVerdict    Passed\n",
            "a\r\n\r\n# pwned\n\n- pwned\n",
            "</script><script>pwned()</script>",
            "</pre></style></title><svg onload=pwned()>",
            "]]><pwned/>",
            "<!-- pwned",
            "<?pwned ?><!DOCTYPE pwned>",
            "\" onmouseover=\"pwned()\" x='",
            "' autofocus onfocus='pwned()",
            "&lt;pwned&gt; &#60;pwned&#62;",
            "![pwned](https://pwned.example/i.png)",
            "[pwned](javascript:pwned) [pwned]: https://pwned.example <https://pwned.example>",
            "|pwned|pwned|\n|---|---|\n|pwned|",
            "```\npwned\n``` `pwned` ~~~pwned",
            "**pwned** __pwned__ ~~pwned~~ ==pwned== $pwned$ \\*pwned\\\\*",
            "@pwned/pwned #1 https://pwned.example www.pwned.example pwned@pwned.example",
            "\u202epwned\u2066\u200f\u061c\ufeff",
            "\u2028pwned\u2029",
            "\ud800pwned\udc00\ufffe\uffff",
            "{{{pwned}}} {{>pwned}}",
            "${pwned} %s %n @|red pwned|@",
            "../../pwned C:\\pwned /pwned",
            "pwned ".repeat(20_000));

    /** The words that the reports themselves have. */
    private static final Set<String> WORDS =
            Set.of("outcome", "state", "shard", "level", "request", "response", "java", "result", "success", "started");

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private JsonNode report;
    private JsonNode changes;
    private Map<String, List<String>> expected;

    @BeforeAll
    void writeAHarmlessReport() throws IOException {
        report = JSON.valueToTree(Results.everything());
        ((ArrayNode) report.path("notes")).add("a note");
        ((ArrayNode) report.path("faults"))
                .add(report.path("cases")
                        .valueStream()
                        .flatMap(each -> each.path("violations").valueStream())
                        .findFirst()
                        .orElseThrow());
        ((ArrayNode) report.path("switchedOff"))
                .addObject()
                .put("check", "a")
                .put("operation", "b")
                .put("reason", "c");
        ((ArrayNode) report.path("excuses")).addObject().put("operation", "a").put("reason", "b");
        ((ObjectNode) report.path("settings")).put("gate", "1").put("command", "contract-gate");
        for (String kind : List.of("coverage", "no_client")) {
            ((ArrayNode) report.at("/verdict/reasons"))
                    .addObject()
                    .put("kind", kind)
                    .put("message", "a message")
                    .put("wayOut", "A way out.")
                    .putArray("places")
                    .add("a")
                    .add("b")
                    .add("c")
                    .add("d");
        }
        // A few cases of each outcome are enough and fast, and all steps of sequences.
        ArrayNode cases = (ArrayNode) report.path("cases");
        List<JsonNode> kept = new ArrayList<>();
        cases.valueStream()
                .collect(Collectors.groupingBy(
                        each -> each.path("outcome").asString() + each.has("step"), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> kept.addAll(group.subList(0, Math.min(2, group.size()))));
        cases.removeAll().addAll(kept);
        changes = JSON.valueToTree(changes(folder));
        expected = structure(write(HARMLESS));
    }

    private static ChangeReport changes(Path folder) throws IOException {
        Path changed = Files.writeString(
                folder.resolve("changed.yaml"),
                Files.readString(Junction.CONTRACT.file())
                        .replace("link_web_url", "link_page_url")
                        .replace("summary: ", "summary: New "));
        return ChangeReport.of(
                ContractDiff.of(Junction.CONTRACT, Contract.read(changed), ""),
                AcceptedChanges.NOTHING,
                folder,
                Optional.of(new JavaDiff(List.of(new JavaChange("a.B.c()", "method removed", Level.BREAKING)))),
                Optional.of(Version.parse("1.0.0")),
                null);
    }

    private Path write(String text) throws IOException {
        Path written = Files.createTempDirectory(folder, "report");
        Report hostile = JSON.treeToValue(with(text, report), Report.class);
        Output output = new Output(new Secrets());
        ReportFiles.write(hostile, written, output);
        assertThat(ReportFiles.read(written, Long.MAX_VALUE)).isEqualTo(hostile);
        ChangeReport hostileChanges = JSON.treeToValue(with(text, changes), ChangeReport.class);
        ChangeFiles.write(hostileChanges, written, output);
        Files.writeString(
                written.resolve("console.txt"),
                ConsoleReport.summarize(hostile, written.resolve("page"))
                        + ConsoleChanges.summarize(hostileChanges, text)
                        + hostile.cases().stream()
                                .map(each -> ConsoleReport.describe(each)
                                                .lines()
                                                .filter(line -> !line.startsWith("    "))
                                                .count()
                                        + "\n")
                                .collect(Collectors.joining()));
        hostile.cases()
                .forEach(each -> assertThat(ConsoleReport.describe(each)).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]"));
        return written;
    }

    /** Returns the report with a text and a unique number instead of each text. */
    private static JsonNode with(String text, JsonNode json) {
        JsonNode copy = json.deepCopy();
        replace(text, copy, new TreeMap<>());
        return copy;
    }

    private static void replace(String text, JsonNode json, Map<String, String> seen) {
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : Set.copyOf(object.properties())) {
                if (!property.getValue().isString()) {
                    replace(text, property.getValue(), seen);
                } else if (!isWord(property.getKey(), object)) {
                    object.set(property.getKey(), replaced(text, property.getValue(), seen));
                }
            }
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    array.set(i, replaced(text, array.get(i), seen));
                } else {
                    replace(text, array.get(i), seen);
                }
            }
        }
    }

    /** The fields of a case that are not free texts. */
    private static boolean isWord(String key, ObjectNode of) {
        boolean ofCase = of.has("milliseconds") && key.startsWith("re");
        return of.has("wayOut") ? key.equals("kind") : WORDS.contains(key) && !ofCase;
    }

    private static JsonNode replaced(String text, JsonNode old, Map<String, String> seen) {
        return JsonNodeFactory.instance.stringNode(
                seen.computeIfAbsent(old.asString(), key -> text + " " + (seen.size() + 1000)));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isTextAndNothingElse(String text) throws Exception {
        Path written = write(text);
        structure(written).forEach((name, found) -> assertThat(found).as(name).isEqualTo(expected.get(name)));
        try (Stream<Path> files = Files.list(written)) {
            assertThat(files.toList())
                    .hasSize(9)
                    .allSatisfy(file -> assertThat(Files.readString(file)
                                    .codePoints()
                                    .filter(character -> isHarmful(character))
                                    .mapToObj(Integer::toHexString))
                            .isEmpty());
        }
        assertThat(Files.readString(written.resolve("contract-report.md")))
                .doesNotContain("@pwned", "https://pwned", "www.pwned");
        assertThat(Files.readString(written.resolve("contract-report.sarif")))
                .doesNotContain("\"uri\" : \"..", "\"uri\" : \"/", "\"uri\" : \"C:");
    }

    private static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return character != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }

    /** Returns the structure of a file without its texts. */
    private static Map<String, List<String>> structure(Path written) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (String name : List.of("contract-report", "change-report")) {
            found.put(name + ".html", html(written.resolve(name + ".html")));
            found.put(name + ".md", markdown(written.resolve(name + ".md")));
        }
        found.put("junit", xml(written.resolve("contract-report.xml")));
        found.put(
                "sarif",
                List.of(types(
                        JSON.readTree(written.resolve("contract-report.sarif").toFile()))));
        found.put(
                "console",
                Files.readAllLines(written.resolve("console.txt")).stream()
                        .map(line ->
                                line.substring(0, Math.min(11, line.length())).replaceAll("[0-9]{4}", "1000"))
                        .toList());
        return found;
    }

    private static List<String> html(Path file) throws IOException {
        return Jsoup.parse(file.toFile(), "UTF-8").getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    private static List<String> markdown(Path file) throws IOException {
        List<String> nodes = new ArrayList<>();
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(Files.readString(file));
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    if (!node.getClass().getSimpleName().equals("Text")) {
                        nodes.add(node.getClass().getSimpleName());
                    }
                    visitChildren(node);
                }
            }
        });
        return nodes;
    }

    private static List<String> xml(Path file) throws IOException {
        try {
            NodeList all = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("*");
            return IntStream.range(0, all.getLength())
                    .mapToObj(i -> (Element) all.item(i))
                    .map(element ->
                            element.getTagName() + element.getAttributes().getLength())
                    .toList();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    private static String types(JsonNode json) {
        return json.isContainer()
                ? json.valueStream().map(HostileTextTest::types).collect(Collectors.joining(",", "(", ")"))
                : json.getNodeType().toString();
    }
}
