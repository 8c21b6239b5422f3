package vn.kiemdiem.plan.check.process;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.check.Severity;

/**
 * A finding before it is put into words: its code names two texts in {@code messages/findings*.properties}, {@code
 * CODE.message} and {@code CODE.remedy}, in which {@code {0}}, {@code {1}} … stand for the arguments.
 */
record Problem(
        Severity severity,
        String code,
        @Nullable String elementId,
        @Nullable String elementName,
        List<String> arguments) {

    /** A file may say whatever it likes at whatever length; a sentence about it stays a sentence. */
    private static final int LONGEST_ARGUMENT = 2_000;

    Problem {
        arguments = arguments.stream().map(Problem::shortened).toList();
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT) + "…";
    }

    static Problem error(String code, BaseElement element, String... arguments) {
        return of(Severity.ERROR, code, element, arguments);
    }

    static Problem warning(String code, BaseElement element, String... arguments) {
        return of(Severity.WARNING, code, element, arguments);
    }

    /** An error of the file as a whole. */
    static Problem ofFile(String code, String... arguments) {
        return new Problem(Severity.ERROR, code, null, null, List.of(arguments));
    }

    private static Problem of(Severity severity, String code, BaseElement element, String... arguments) {
        return new Problem(severity, code, element.getId(), element.getAttributeValue("name"), List.of(arguments));
    }
}
