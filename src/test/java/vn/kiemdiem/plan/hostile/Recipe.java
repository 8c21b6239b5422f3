package vn.kiemdiem.plan.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is done to the school branch's plan to spoil it; a step that finds nothing to change fails. */
record Recipe(String text) {

    static final String PLAN = "tra-son-school-branch-2023";

    private static final Pattern FLOWS =
            Pattern.compile("\\s*<bpmn:(incoming|outgoing)>.*?</bpmn:\\1>", Pattern.DOTALL);

    /** The plan as it is in {@code bpmn/}. */
    static Recipe plan() {
        try {
            return new Recipe(Files.readString(Path.of("bpmn", PLAN + ".bpmn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With every occurrence of a text replaced. */
    Recipe replacing(String before, String after) {
        return changed(text.replace(before, after), before);
    }

    /** With the first match of an expression replaced. */
    Recipe matching(String expression, String after) {
        return changed(Pattern.compile(expression, Pattern.DOTALL).matcher(text).replaceFirst(after), expression);
    }

    /** With one more attribute of the element; one of the same name is replaced. */
    Recipe attribute(String element, String name, String value) {
        Matcher open = match("<bpmn:\\w+ id=\"" + element + "\"[^>]*");
        String tag = open.group().replaceAll("\\s" + name + "=\"[^\"]*\"", "");
        String id = "id=\"" + element + "\"";
        return replaced(open, tag.replace(id, id + " " + name + "=\"" + value + "\""));
    }

    /** With the element's extension elements beginning with these. */
    Recipe extending(String element, String extension) {
        Matcher open = match("(<bpmn:(\\w+) id=\"" + element + "\"[^>]*?)(/>|>"
                + "(\\s*<bpmn:documentation>[^<]*</bpmn:documentation>)?(\\s*<bpmn:extensionElements>)?)");
        String whole = "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>";
        if ("/>".equals(open.group(3))) {
            return replaced(open, open.group(1) + ">" + whole + "</bpmn:" + open.group(2) + ">");
        }
        return replaced(open, open.group() + (open.group(5) == null ? whole : extension));
    }

    /** With an element of another kind in the place of this one, its flows kept. */
    Recipe becoming(String element, String kind, String attributes, String content) {
        Matcher old = match("<bpmn:(\\w+) id=\"" + element + "\".*?</bpmn:\\1>");
        String flows =
                FLOWS.matcher(old.group()).results().map(MatchResult::group).collect(Collectors.joining());
        boolean first = content.startsWith("<bpmn:extensionElements>");
        return replaced(
                old,
                "<bpmn:" + kind + " id=\"" + element + "\" name=\"Việc khác\" " + attributes + ">"
                        + (first ? content + flows : flows + content) + "</bpmn:" + kind + ">");
    }

    /** With what is inside the timer of the event replaced. */
    Recipe timer(String event, String content) {
        return matching(
                "(id=\"" + event + "\".*?<bpmn:timerEventDefinition>).*?(</bpmn:timerEventDefinition>)",
                "$1" + Matcher.quoteReplacement(content) + "$2");
    }

    /** With more elements at the end of the process, which begins with this id. */
    Recipe adding(String process, String elements) {
        return matching(
                "(<bpmn:process id=\"" + process + "\".*?)(</bpmn:process>)",
                "$1" + Matcher.quoteReplacement(elements) + "$2");
    }

    /** With more root elements behind the processes. */
    Recipe addingRoot(String elements) {
        return matching("<bpmndi:BPMNDiagram", Matcher.quoteReplacement(elements) + "<bpmndi:BPMNDiagram");
    }

    private Matcher match(String expression) {
        Matcher found = Pattern.compile(expression, Pattern.DOTALL).matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("nothing in the plan matches " + expression);
        }
        return found;
    }

    private Recipe replaced(Matcher old, String now) {
        return changed(text.substring(0, old.start()) + now + text.substring(old.end()), now);
    }

    private Recipe changed(String now, String what) {
        if (now.equals(text)) {
            throw new IllegalArgumentException("nothing in the plan is changed by " + what);
        }
        return new Recipe(now);
    }
}
