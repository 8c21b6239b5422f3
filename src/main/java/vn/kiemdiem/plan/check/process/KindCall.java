package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.kiemdiem.plan.check.Severity;

/**
 * A call of the vocabulary that names kinds, as {@code units.of(execution, 'branch')}, wherever it stands in the file.
 *
 * @param word the bean and its method, as {@code units.of}
 * @param kinds the lists of kinds, in their order
 * @param holder the nearest element around it that has an id
 */
record KindCall(String word, List<String> kinds, @Nullable Element holder) {

    private static final Pattern CALL =
            Pattern.compile("\\b((?:units|subjects|rated)\\.[a-zA-Z]{1,40})\\(([^()]*+)\\)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*+)'");

    static List<KindCall> of(PlanModel plan) {
        List<KindCall> calls = new ArrayList<>();
        Node root = plan.model().getDocument().getDomSource().getNode();
        for (Node node = root; node != null; node = after(node, root)) {
            Node here = node;
            texts(here).forEach(text -> addCalls(text, here, calls));
        }
        return calls;
    }

    /** The lists of units are all of a call's arguments, or those after the kinds of subjects. */
    KindLists listAt(int position) {
        boolean units = word.startsWith("units.") || word.equals("subjects.belongsTo");
        return units || position > 0 ? KindLists.UNITS : KindLists.SUBJECTS;
    }

    /** A problem at the element that holds the call. */
    Problem problem(Severity severity, String code, String... arguments) {
        return new Problem(severity, code, attribute("id"), attribute("name"), List.of(arguments));
    }

    private @Nullable String attribute(String name) {
        return holder != null && holder.hasAttribute(name) ? holder.getAttribute(name) : null;
    }

    /** The next node in the file's order; nothing inside a documentation is looked at. */
    private static @Nullable Node after(Node node, Node root) {
        if (node.getFirstChild() != null && !"documentation".equals(node.getLocalName())) {
            return node.getFirstChild();
        }
        Node next = node;
        while (next != root && next.getNextSibling() == null) {
            next = next.getParentNode();
        }
        return next == root ? null : next.getNextSibling();
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Text text) {
            return Stream.of(text.getData());
        }
        return node instanceof Element element
                ? IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(position -> ((Attr) element.getAttributes().item(position)).getValue())
                : Stream.empty();
    }

    private static void addCalls(String text, Node node, List<KindCall> calls) {
        if (!text.contains("${") && !text.contains("#{")) {
            return;
        }
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            List<String> kinds = QUOTED.matcher(call.group(2))
                    .results()
                    .map(quoted -> quoted.group(1))
                    .toList();
            calls.add(new KindCall(call.group(1), kinds, holder(node)));
        }
    }

    private static @Nullable Element holder(Node node) {
        Node around = node;
        while (around != null && !(around instanceof Element element && element.hasAttribute("id"))) {
            around = around.getParentNode();
        }
        return (Element) around;
    }
}
