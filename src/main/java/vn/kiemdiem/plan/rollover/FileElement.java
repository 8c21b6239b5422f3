package vn.kiemdiem.plan.rollover;

import java.util.Optional;
import java.util.stream.Stream;

/** An element of a plan's file, as far as a roll-over needs to know it; no two are the same. */
final class FileElement {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String kind;
    private final Optional<String> id;
    private final Optional<String> name;
    private final Optional<FileElement> parent;

    /** The element with that id and name, each empty where it has none. */
    FileElement(
            String namespace, String kind, Optional<String> id, Optional<String> name, Optional<FileElement> parent) {
        this.kind = kind(namespace, kind);
        this.id = id;
        this.name = name;
        this.parent = parent;
    }

    private static String kind(String namespace, String localName) {
        return switch (namespace) {
            case BPMN -> localName;
            case CAMUNDA -> "camunda:" + localName;
            default -> "{" + namespace + "}" + localName;
        };
    }

    /** Whether it is of that kind: a name of BPMN's own, or one of Camunda's behind «camunda:». */
    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    Optional<String> id() {
        return id;
    }

    Optional<String> name() {
        return name;
    }

    /** Of a property in the header of a process that process; empty for all else. */
    Optional<FileElement> headedProcess() {
        return Optional.of(this)
                .filter(property -> property.is("camunda:property"))
                .flatMap(property -> property.parent)
                .flatMap(properties -> properties.parent)
                .filter(extensions -> extensions.is("extensionElements"))
                .flatMap(extensions -> extensions.parent)
                .filter(process -> process.is("process"));
    }

    /** The nearest id, with the element's own name where it is a property of what has the id. */
    String where() {
        String nearest = Stream.iterate(
                        Optional.of(this), Optional::isPresent, element -> element.flatMap(inner -> inner.parent))
                .flatMap(Optional::stream)
                .flatMap(element -> element.id.stream())
                .findFirst()
                .orElse("definitions");
        return id.isPresent() || name.isEmpty() ? nearest : nearest + " / " + name.get();
    }
}
