package vn.kiemdiem.plan.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A plan file of {@code bpmn/} and what is generated from it. */
record PlanModel(String planId, BpmnModelInstance model) {

    private static final Path FOLDER = Path.of("bpmn");
    private static final String SUFFIX = ".bpmn";

    static List<PlanModel> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .map(name -> read(name.substring(0, name.length() - SUFFIX.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanModel read(String planId) {
        return of(planId, textOf(FOLDER.resolve(planId + SUFFIX)));
    }

    static PlanModel of(String planId, String text) {
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new PlanModel(planId, Bpmn.readModelFromStream(stream));
    }

    /** Where the picture of the plan is kept: beside its file. */
    Path picture() {
        return FOLDER.resolve(planId + ".svg");
    }

    /** The text of a file, empty where there is none. */
    static String textOf(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
