package vn.kiemdiem.plan.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is brought along with a good plan, or a name under which a good plan is brought. */
record HostileDeployment(String name, Map<String, byte[]> files) {

    private static final String DECISION =
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
                    + " name=\"d\" namespace=\"x\"><decision id=\"who\" name=\"who\" /></definitions>";

    static List<HostileDeployment> all() {
        List<HostileDeployment> all = new ArrayList<>();
        Stream.of(
                        "who.dmn",
                        "who.dmn11.xml",
                        "case.cmmn",
                        "case.cmmn11.xml",
                        "write-review.form",
                        "x.html",
                        "x.js",
                        "x.groovy",
                        "x.jar",
                        "x.class",
                        "META-INF/processes.xml",
                        "plan.svg",
                        "plan.png",
                        "bpmn")
                .map(HostileDeployment::companion)
                .forEach(all::add);
        Stream.of(
                        Recipe.PLAN + ".bpmn20.xml",
                        Recipe.PLAN + ".BPMN",
                        Recipe.PLAN + ".xml",
                        "../" + Recipe.PLAN + ".bpmn",
                        "a/b.bpmn",
                        "a\\b.bpmn",
                        ".bpmn",
                        "<img src=x>.bpmn",
                        "a".repeat(5_000) + ".bpmn",
                        "x\n.bpmn")
                .map(HostileDeployment::named)
                .forEach(all::add);
        all.add(new HostileDeployment("nothing but a form", Map.of("write-review.form", bytes("{}"))));
        all.add(new HostileDeployment("nothing but a decision", Map.of("who.dmn", bytes(DECISION))));
        all.add(new HostileDeployment("the same plan twice", Map.of("a.bpmn", bytes(plan()), "b.bpmn", bytes(plan()))));
        return all;
    }

    private static HostileDeployment companion(String file) {
        String content = file.contains("dmn") ? DECISION : "{\"id\": \"write-review\", \"type\": \"default\"}";
        return new HostileDeployment(
                file + " beside a plan", Map.of(HostileFile.FILE_NAME, bytes(plan()), file, bytes(content)));
    }

    private static HostileDeployment named(String file) {
        String shown = file.length() > 40 ? "a very long name" : file.replace("\n", " ");
        return new HostileDeployment("a plan called " + shown, Map.of(file, bytes(plan())));
    }

    /** A plan that differs from the one that is deployed, so that it would be a new version. */
    static String plan() {
        return Recipe.plan()
                .replacing("Trước ngày 20/11/2023", "trước ngày 20/11/2023")
                .text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
