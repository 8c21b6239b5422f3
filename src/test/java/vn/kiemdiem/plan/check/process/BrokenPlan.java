package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan with one fault, made from a real one, and the finding that it has to bring. */
record BrokenPlan(String planId, String expected, String fault, String text) {

    static final String TRA_SON = "tra-son-school-branch-2023";
    static final String LAM_DONG = "lam-dong-2021";
    static final String TAM_DUONG = "tam-duong-2024";

    /** Breaks the plan of a school's branch, so that the code is found at the element. */
    static BrokenPlan school(String code, String element, String fault) {
        return new BrokenPlan(TRA_SON, code + " @ " + element, fault, text(TRA_SON));
    }

    /** Breaks the plan of a district with scores, caps and gaps of authority. */
    static BrokenPlan district(String code, String element, String fault) {
        return new BrokenPlan(LAM_DONG, code + " @ " + element, fault, text(LAM_DONG));
    }

    /** Breaks the plan whose pools are called with deadlines of their callers. */
    static BrokenPlan pools(String code, String element, String fault) {
        return new BrokenPlan(TAM_DUONG, code + " @ " + element, fault, text(TAM_DUONG));
    }

    static String text(String planId) {
        try {
            return Files.readString(Path.of("bpmn", planId + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanModel model(String text) {
        return PlanReading.of(text.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
    }

    PlanModel plan() {
        return model(text);
    }

    /** Replaces a piece of the file wherever it stands. */
    BrokenPlan replacing(String piece, String other) {
        assertThat(text).contains(piece);
        return new BrokenPlan(planId, expected, fault, text.replace(piece, other));
    }

    /** Takes a piece out of the file. */
    BrokenPlan without(String piece) {
        return replacing(piece, "");
    }

    BrokenPlan adding(String piece, String afterwards) {
        return replacing(piece, piece + afterwards);
    }

    /** Replaces the first match. */
    BrokenPlan matching(String regex, String replacement) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return new BrokenPlan(planId, expected, fault, matcher.replaceFirst(replacement));
    }

    /** Words a deadline of the header differently. */
    BrokenPlan wording(String code, String words) {
        return matching("(name=\"deadline." + code + "\" value=)\"[^\"]*\"", "$1\"" + words + "\"");
    }

    /** Draws a shape at other bounds, written as {@code x,y,width,height}. */
    BrokenPlan placing(String id, String bounds) {
        Object[] numbers = bounds.split(",");
        return matching(
                "(<bpmndi:BPMNShape id=\"%s_di\"[^>]*>\\s*)<dc:Bounds[^>]*/>".formatted(id),
                "$1" + "<dc:Bounds x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />".formatted(numbers));
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(fault, expected);
    }
}
