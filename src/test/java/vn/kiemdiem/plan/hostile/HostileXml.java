package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.HostileFile.bytes;
import static vn.kiemdiem.plan.hostile.HostileFile.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that attack who reads XML, or are none. */
final class HostileXml {

    private static final int MIB = 1 << 20;
    private static final int HUGE = 50 * MIB;
    private static final String FIRST_DOCUMENTATION = "<bpmn:documentation>";

    private HostileXml() {}

    static List<HostileFile> all() {
        return Stream.of(entities(), large(), deep(), encodings(), otherKinds())
                .flatMap(List::stream)
                .toList();
    }

    /** Those that would need the most memory, if one read them to their end. */
    static List<HostileFile> large() {
        return List.of(
                text(
                        "attribute of 50 MB",
                        () -> plan().replace(
                                        "name=\"plan.number\" value=\"",
                                        "name=\"plan.number\" value=\"" + "x".repeat(HUGE))),
                text(
                        "text of 50 MB",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "x".repeat(HUGE))),
                text(
                        "comment of 50 MB",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<!--" + "x".repeat(HUGE) + "--><bpmn:collaboration")),
                text("50 MB of elements", () -> many("<bpmn:documentation />", HUGE / 21)),
                text("50 MB behind the end", () -> plan() + " ".repeat(HUGE)),
                text("50 MB of open elements", () -> "<a>".repeat(HUGE / 3)),
                text("100,000 elements", () -> many("<bpmn:documentation />", 100_000)),
                text("100,000 tasks", HostileXml::tasks),
                text(
                        "4 MB in one attribute",
                        () -> plan().replace(
                                        "name=\"plan.number\" value=\"",
                                        "name=\"plan.number\" value=\"" + "x".repeat(4 * MIB))),
                text(
                        "4 MB in one text",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "x".repeat(4 * MIB))),
                text(
                        "4 MB in one name",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<x" + "x".repeat(4 * MIB) + " /><bpmn:collaboration")),
                text(
                        "100,000 attributes",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<bpmn:collaboration" + numbered(" a%d=\"\"", 100_000))),
                text(
                        "50,000 prefixes",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration",
                                        "<bpmn:collaboration" + numbered(" xmlns:p%d=\"urn:p%1$d\"", 50_000))));
    }

    private static List<HostileFile> entities() {
        return List.of(
                doctype("entity of a file", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                doctype("entity of a server", "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">", "&x;"),
                doctype("entity of a jar", "<!ENTITY x SYSTEM \"jar:http://127.0.0.1:9/x.jar!/x\">", "&x;"),
                doctype("parameter entity", "<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;", ""),
                doctype("entity in an internal subset", "<!ENTITY x \"y\">", "&x;"),
                doctype("entity bomb", bomb(), "&e9;"),
                doctype("quadratic blow-up", "<!ENTITY x \"" + "x".repeat(50_000) + "\">", "&x;".repeat(50_000)),
                doctype("endless entity", "<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">", "&x;"),
                doctype("attributes by default", "<!ATTLIST bpmn:process isExecutable CDATA \"true\">", ""),
                text(
                        "external document type",
                        () -> plan().replaceFirst(
                                        "<bpmn:definitions",
                                        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><bpmn:definitions")),
                text("schema of a server", () -> fetching("http://127.0.0.1:9")),
                text(
                        "entity that is not declared",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "&x;")),
                text(
                        "inclusion",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration",
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\""
                                                + " parse=\"text\" /><bpmn:collaboration")));
    }

    private static List<HostileFile> deep() {
        return List.of(
                text(
                        "10,000 sub-processes in each other",
                        () -> nested(i -> "<bpmn:subProcess id=\"subProcess_" + i + "\">", "</bpmn:subProcess>")),
                text(
                        "10,000 extensions in each other",
                        () -> nested(i -> "<bpmn:extensionElements>", "</bpmn:extensionElements>")),
                text("10,000 lists in each other", () -> nested(i -> "<camunda:list>", "</camunda:list>")),
                text("10,000 unknown elements in each other", () -> nested(i -> "<x>", "</x>")));
    }

    private static List<HostileFile> encodings() {
        return List.of(
                encoded("UTF-8 said, UTF-16 written", StandardCharsets.UTF_16LE),
                encoded("UTF-8 said, Latin written", StandardCharsets.ISO_8859_1),
                encoded("UTF-8 said, windows-1258 written", Charset.forName("windows-1258")),
                text("encoding that does not exist", () -> plan().replaceFirst("UTF-8", "UTF-88")),
                text("encoding of a mainframe", () -> plan().replaceFirst("UTF-8", "Cp1047")),
                text(
                        "character that XML forbids",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "\u0007")),
                text(
                        "number of a character that XML forbids",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "&#0;")),
                text("zeros in between", () -> plan().replaceFirst("<bpmn:collaboration", "\0<bpmn:collaboration")));
    }

    private static List<HostileFile> otherKinds() {
        return List.of(
                bytes("empty file", () -> new byte[0]),
                text("blanks", () -> " \n\t"),
                text("one bracket", () -> "<"),
                bytes("archive", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0}),
                bytes("packed file", () -> new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}),
                text("PDF", () -> "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"),
                text("JSON", () -> "{\"components\": []}"),
                text("web page", () -> "<!doctype html><html><script>alert(1)</script></html>"),
                text("picture", () -> "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                text(
                        "decision",
                        () -> "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
                                + " name=\"d\" namespace=\"x\" />"),
                text("case", () -> "<definitions xmlns=\"http://www.omg.org/spec/CMMN/20151109/MODEL\" />"),
                text(
                        "process of Camunda 8",
                        () -> plan().replace(
                                        "http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/zeebe/1.0")),
                text("another namespace", () -> plan().replace("20100524/MODEL", "20200524/MODEL")),
                text("no end", () -> plan().substring(0, plan().length() / 2)),
                text("two roots", () -> plan() + plan().replaceFirst("<\\?xml.*?\\?>", "")),
                text(
                        "no process",
                        () -> plan().replaceAll("(?s)<bpmn:process.*</bpmn:process>", "")
                                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")));
    }

    /** A plan that names a schema and another namespace's on the server. */
    static String fetching(String server) {
        return plan().replaceFirst(
                        "<bpmn:definitions",
                        "<bpmn:definitions xsi:schemaLocation=\"urn:x " + server + "/x.xsd\""
                                + " xsi:noNamespaceSchemaLocation=\"" + server + "/y.xsd\"")
                .replaceFirst("<bpmn:extensionElements>", "<bpmn:extensionElements><x:y xmlns:x=\"urn:x\" />");
    }

    private static String plan() {
        return Recipe.plan().text();
    }

    private static HostileFile doctype(String name, String subset, String use) {
        return text(
                name,
                () -> plan().replaceFirst(
                                "<bpmn:definitions", "<!DOCTYPE bpmn:definitions [" + subset + "]><bpmn:definitions")
                        .replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + use));
    }

    private static HostileFile encoded(String name, Charset charset) {
        return bytes(name, () -> plan().getBytes(charset));
    }

    private static String bomb() {
        return "<!ENTITY e0 \"ha\">"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining());
    }

    private static String many(String element, int number) {
        return plan().replaceFirst("(<bpmn:process [^>]*>)", "$1" + element.repeat(number));
    }

    private static String tasks() {
        return plan().replaceFirst(
                        "(?s)(<bpmn:process .*?)</bpmn:process>",
                        "$1" + numbered("<bpmn:userTask id=\"t%d\" />", 100_000) + "</bpmn:process>");
    }

    private static String nested(IntFunction<String> open, String close) {
        return plan().replaceFirst(
                        "</bpmn:process>",
                        IntStream.range(0, 10_000).mapToObj(open).collect(Collectors.joining()) + close.repeat(10_000)
                                + "</bpmn:process>");
    }

    private static String numbered(String format, int number) {
        return IntStream.range(0, number).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
