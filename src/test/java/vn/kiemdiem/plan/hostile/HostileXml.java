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

    /** Files of 50 MB; each takes a while to make. */
    static List<HostileFile> huge() {
        return List.of(
                text(
                        "FILE_TOO_BIG",
                        "attribute of 50 MB",
                        () -> plan().replace(
                                        "name=\"plan.number\" value=\"",
                                        "name=\"plan.number\" value=\"" + "x".repeat(HUGE))),
                text(
                        "FILE_TOO_BIG",
                        "text of 50 MB",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "x".repeat(HUGE))),
                text(
                        "FILE_TOO_BIG",
                        "comment of 50 MB",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<!--" + "x".repeat(HUGE) + "--><bpmn:collaboration")),
                text("FILE_TOO_BIG", "50 MB of elements", () -> many("<bpmn:documentation />", HUGE / 21)),
                text("FILE_TOO_BIG", "50 MB behind the end", () -> plan() + " ".repeat(HUGE)),
                text("FILE_TOO_BIG", "50 MB of open elements", () -> "<a>".repeat(HUGE / 3)));
    }

    /** Those of which a reader would have the most to do, if it read them to their end. */
    static List<HostileFile> large() {
        return List.of(
                text("TOO_MANY_ELEMENTS", "100,000 elements", () -> many("<bpmn:documentation />", 100_000)),
                text("TOO_MANY_ELEMENTS", "100,000 tasks", HostileXml::tasks),
                text(
                        "TEXT_TOO_LONG",
                        "4 MB in one attribute",
                        () -> plan().replace(
                                        "name=\"plan.number\" value=\"",
                                        "name=\"plan.number\" value=\"" + "x".repeat(4 * MIB))),
                text(
                        "TEXT_TOO_LONG",
                        "4 MB in one text",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "x".repeat(4 * MIB))),
                text(
                        "NOT_XML",
                        "4 MB in one name",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<x" + "x".repeat(4 * MIB) + " /><bpmn:collaboration")),
                text(
                        "NOT_XML",
                        "100,000 attributes",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration", "<bpmn:collaboration" + numbered(" a%d=\"\"", 100_000))),
                text(
                        "TOO_MANY_ATTRIBUTES_IN_ALL",
                        "500,000 attributes",
                        () -> many("<bpmn:documentation" + numbered(" a%d=\"\"", 90) + " />", 5_500)),
                text("NOT_XML", "200,000 prefixes", () -> prefixed(200_000)),
                text("TOO_MANY_ATTRIBUTES", "9,000 prefixes", () -> prefixed(9_000)),
                text("TOO_MANY_PREFIXES", "9,000 prefixes in each other", HostileXml::prefixesInEachOther));
    }

    private static String prefixed(int number) {
        return plan().replaceFirst("<bpmn:collaboration", "<bpmn:collaboration" + numbered(" xmlns:p%d=\"u\"", number));
    }

    private static String prefixesInEachOther() {
        return nested(
                90, i -> "<bpmn:subProcess" + numbered(" xmlns:p" + i + "_%d=\"u\"", 99) + ">", "</bpmn:subProcess>");
    }

    private static List<HostileFile> entities() {
        return List.of(
                doctype("DOCTYPE_FORBIDDEN", "entity of a file", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                doctype(
                        "DOCTYPE_FORBIDDEN",
                        "entity of a server",
                        "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">",
                        "&x;"),
                doctype(
                        "DOCTYPE_FORBIDDEN",
                        "entity of a jar",
                        "<!ENTITY x SYSTEM \"jar:http://127.0.0.1:9/x.jar!/x\">",
                        "&x;"),
                doctype(
                        "DOCTYPE_FORBIDDEN",
                        "parameter entity",
                        "<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;",
                        ""),
                doctype("DOCTYPE_FORBIDDEN", "entity in an internal subset", "<!ENTITY x \"y\">", "&x;"),
                doctype("DOCTYPE_FORBIDDEN", "entity bomb", bomb(), "&e9;"),
                doctype(
                        "DOCTYPE_FORBIDDEN",
                        "quadratic blow-up",
                        "<!ENTITY x \"" + "x".repeat(50_000) + "\">",
                        "&x;".repeat(50_000)),
                doctype("DOCTYPE_FORBIDDEN", "endless entity", "<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">", "&x;"),
                doctype(
                        "DOCTYPE_FORBIDDEN",
                        "attributes by default",
                        "<!ATTLIST bpmn:process isExecutable CDATA \"true\">",
                        ""),
                text(
                        "DOCTYPE_FORBIDDEN",
                        "external document type",
                        () -> plan().replaceFirst(
                                        "<bpmn:definitions",
                                        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><bpmn:definitions")),
                text(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "schema of a server",
                        () -> fetching("schemaLocation=\"urn:x http://127.0.0.1:9/x.xsd\"")),
                text(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "schema without namespace of a server",
                        () -> fetching("noNamespaceSchemaLocation=\"http://127.0.0.1:9/x.xsd\"")),
                text(
                        "NOT_XML",
                        "entity that is not declared",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "&x;")),
                text(
                        "SCHEMA_VIOLATED",
                        "inclusion",
                        () -> plan().replaceFirst(
                                        "<bpmn:collaboration",
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\""
                                                + " parse=\"text\" /><bpmn:collaboration")));
    }

    private static List<HostileFile> deep() {
        return List.of(
                text(
                        "NESTED_TOO_DEEPLY",
                        "10,000 sub-processes in each other",
                        () -> nested(
                                10_000, i -> "<bpmn:subProcess id=\"subProcess_" + i + "\">", "</bpmn:subProcess>")),
                text(
                        "NESTED_TOO_DEEPLY",
                        "10,000 extensions in each other",
                        () -> nested(10_000, i -> "<bpmn:extensionElements>", "</bpmn:extensionElements>")),
                text(
                        "NESTED_TOO_DEEPLY",
                        "10,000 lists in each other",
                        () -> nested(10_000, i -> "<camunda:list>", "</camunda:list>")),
                text(
                        "NESTED_TOO_DEEPLY",
                        "10,000 unknown elements in each other",
                        () -> nested(10_000, i -> "<x>", "</x>")));
    }

    private static List<HostileFile> encodings() {
        return List.of(
                encoded("NOT_XML", "UTF-8 said, UTF-16 written", StandardCharsets.UTF_16LE),
                encoded("NOT_XML", "UTF-8 said, Latin written", StandardCharsets.ISO_8859_1),
                encoded("NOT_XML", "UTF-8 said, windows-1258 written", Charset.forName("windows-1258")),
                text("NOT_XML", "encoding that does not exist", () -> plan().replaceFirst("UTF-8", "UTF-88")),
                text("NOT_XML", "encoding of a mainframe", () -> plan().replaceFirst("UTF-8", "Cp1047")),
                text(
                        "NOT_XML",
                        "character that XML forbids",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "\u0007")),
                text(
                        "NOT_XML",
                        "number of a character that XML forbids",
                        () -> plan().replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + "&#0;")),
                text(
                        "NOT_XML",
                        "zeros in between",
                        () -> plan().replaceFirst("<bpmn:collaboration", "\0<bpmn:collaboration")));
    }

    private static List<HostileFile> otherKinds() {
        return List.of(
                bytes("FILE_EMPTY", "empty file", () -> new byte[0]),
                text("NOT_XML", "blanks", () -> " \n\t"),
                text("NOT_XML", "one bracket", () -> "<"),
                bytes("NOT_XML", "archive", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0}),
                bytes("NOT_XML", "packed file", () -> new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}),
                text("NOT_XML", "PDF", () -> "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"),
                text("NOT_XML", "JSON", () -> "{\"components\": []}"),
                text("NOT_XML", "web page", () -> "<!doctype html><html><script>alert(1)</script></html>"),
                text(
                        "NOT_BPMN",
                        "picture",
                        () -> "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                text(
                        "NOT_BPMN",
                        "decision",
                        () -> "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
                                + " name=\"d\" namespace=\"x\" />"),
                text("NOT_BPMN", "case", () -> "<definitions xmlns=\"http://www.omg.org/spec/CMMN/20151109/MODEL\" />"),
                text("NOT_BPMN", "another namespace", () -> plan().replace("20100524/MODEL", "20200524/MODEL")),
                text("NOT_XML", "no end", () -> plan().substring(0, plan().length() / 2)),
                text("NOT_XML", "two roots", () -> plan() + plan().replaceFirst("<\\?xml.*?\\?>", "")),
                text(
                        "NO_HEADER",
                        "no process",
                        () -> plan().replaceAll("(?s)<bpmn:process.*</bpmn:process>", "")
                                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")));
    }

    /** A plan that names a schema in that way. */
    static String fetching(String attribute) {
        return plan().replaceFirst("<bpmn:definitions", "<bpmn:definitions xsi:" + attribute);
    }

    private static String plan() {
        return Recipe.plan().text();
    }

    private static HostileFile doctype(String code, String name, String subset, String use) {
        return text(
                code,
                name,
                () -> plan().replaceFirst(
                                "<bpmn:definitions", "<!DOCTYPE bpmn:definitions [" + subset + "]><bpmn:definitions")
                        .replaceFirst(FIRST_DOCUMENTATION, FIRST_DOCUMENTATION + use));
    }

    private static HostileFile encoded(String code, String name, Charset charset) {
        return bytes(code, name, () -> plan().getBytes(charset));
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

    private static String nested(int depth, IntFunction<String> open, String close) {
        return plan().replaceFirst(
                        "</bpmn:process>",
                        IntStream.range(0, depth).mapToObj(open).collect(Collectors.joining()) + close.repeat(depth)
                                + "</bpmn:process>");
    }

    private static String numbered(String format, int number) {
        return IntStream.range(0, number).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
