package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.HostileFile.plan;
import static vn.kiemdiem.plan.hostile.Recipe.PLAN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans that keep every limit of the reading by a little, so that all that follows has as much to do as can be. */
final class HostileLimits {

    private static final int ELEMENTS = 18_000;
    private static final int IDS = 5_500;
    private static final int LONG = 99_000;
    private static final String TASK = "userTask_compileReport";

    private HostileLimits() {}

    static List<HostileFile> all() {
        return Stream.of(steps(), processes(), deadlines(), words())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> steps() {
        String gateways = "<bpmn:exclusiveGateway id=\"gateway_x\" /><bpmn:exclusiveGateway id=\"gateway_y\" />";
        String between = " sourceRef=\"gateway_x\" targetRef=\"gateway_y\" />";
        return List.of(
                adding(
                        "STEP_WITHOUT_WAY_IN",
                        "5,500 tasks",
                        numbered("<bpmn:userTask id=\"userTask_x%d\" name=\"Việc %1$d\" />", IDS)),
                adding(
                        "STEP_WITHOUT_WAY_IN",
                        "5,500 gateways",
                        numbered("<bpmn:exclusiveGateway id=\"gateway_x%d\" />", IDS)),
                adding(
                        "EVENT_AT_NO_STEP",
                        "5,500 events on a task",
                        numbered("<bpmn:boundaryEvent id=\"timerEvent_x%d\" attachedToRef=\"" + TASK + "\" />", IDS)),
                adding("STEP_WITHOUT_WAY_IN", "2,750 tasks in a row", row(IDS / 2)),
                adding(
                        "STEP_WITHOUT_WAY_IN",
                        "5,500 flows between two gateways",
                        gateways + numbered("<bpmn:sequenceFlow id=\"flow_x%d\"" + between, IDS)),
                adding(
                        "LEVEL_WITHOUT_ONE_START",
                        "90 sub-processes in each other",
                        numbered("<bpmn:subProcess id=\"subProcess_x%d\">", 90) + "</bpmn:subProcess>".repeat(90)));
    }

    private static List<HostileFile> processes() {
        String processes = numbered("<bpmn:process id=\"" + PLAN + "-p%d\" isExecutable=\"true\" />", IDS / 2);
        String calls =
                numbered("<bpmn:callActivity id=\"callActivity_x%d\" calledElement=\"" + PLAN + "-p%1$d\" />", IDS / 2);
        return List.of(
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "18,000 extensions that nobody knows",
                        Recipe.plan()
                                .replacing("<bpmn:definitions", "<bpmn:definitions xmlns:x=\"urn:x\"")
                                .extending(PLAN, numbered("<x:n%d />", ELEMENTS))),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "process of Camunda 8",
                        Recipe.plan()
                                .replacing(
                                        "http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/zeebe/1.0")),
                plan(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "90,000 attributes",
                        Recipe.plan()
                                .extending(
                                        PLAN,
                                        ("<camunda:properties" + numbered(" a%d=\"\"", 90) + " />").repeat(1_000))),
                plan("PROCESS_ID_FOREIGN", "2,750 processes", Recipe.plan().addingRoot(processes)),
                plan(
                        "PROCESS_ID_FOREIGN",
                        "2,750 calls of 2,750 processes",
                        Recipe.plan().addingRoot(processes).adding(PLAN, calls)));
    }

    private static List<HostileFile> deadlines() {
        return List.of(
                header("HEADER_PROPERTY_UNKNOWN", "18,000 deadlines that say nothing", "deadline.X%d", "trước ngày"),
                header(
                        "HEADER_PROPERTY_UNKNOWN",
                        "18,000 deadlines that hang on each other",
                        "deadline.X%d",
                        "đúng thời gian (theo X%2$d)"),
                header("RATING_POLICY", "18,000 rules of rating", "rating.x%d", "x"),
                plan(
                        "DEADLINE_IMPOSSIBLE",
                        "deadlines that hang on each other in a ring",
                        Recipe.plan()
                                .replacing(
                                        "value=\"trước ngày 20/11/2023\"",
                                        "value=\"đúng thời gian quy định (theo D12)\"")
                                .replacing("(theo D07)", "(theo D11)")),
                wording("DEADLINE_IMPOSSIBLE", "deadline of 99,000 digits", "trước ngày " + "1".repeat(LONG)),
                wording("DEADLINE_IMPOSSIBLE", "deadline of 99,000 blanks", "trước" + " ".repeat(LONG) + "ngày"),
                wording("DEADLINE_NOT_UNDERSTOOD", "deadline of 500 days", "ngày ".repeat(99)),
                wording("DEADLINE_NOT_UNDERSTOOD", "deadline of 45 dates", "ngày 20/11".repeat(45)),
                wording("DEADLINE_IMPOSSIBLE", "deadline of 160 brackets", "(".repeat(160) + "mốc" + ")".repeat(160)));
    }

    private static List<HostileFile> words() {
        String letters = "a-".repeat(LONG / 2) + "A";
        return List.of(
                plan(
                        "TOO_MANY_BODIES",
                        "49,000 groups",
                        Recipe.plan().attribute(TASK, "camunda:candidateGroups", "a,".repeat(LONG / 2) + "a")),
                plan(
                        "TOO_LONG_TO_STORE",
                        "name of 99,000 letters",
                        Recipe.plan().attribute(TASK, "name", letters)),
                plan(
                        "TOO_LONG_TO_STORE",
                        "namespace of 99,000 letters",
                        Recipe.plan().matching("targetNamespace=\"[^\"]*\"", "targetNamespace=\"" + letters + "\"")),
                plan(
                        "UNKNOWN_BODY",
                        "group of 99,000 letters",
                        Recipe.plan().attribute(TASK, "camunda:candidateGroups", letters)),
                plan(
                        "TOO_LONG_TO_STORE",
                        "form of 99,000 letters",
                        Recipe.plan().attribute(TASK, "camunda:formRef", letters)),
                plan(
                        "HEADER_YEAR",
                        "year of 99,000 digits",
                        Recipe.plan()
                                .replacing(
                                        "name=\"plan.year\" value=\"2023\"",
                                        "name=\"plan.year\" value=\"" + "2".repeat(LONG) + "\"")),
                header("RATING_POLICY", "frame of 99,000 digits", 1, "rating.frame", "9".repeat(LONG)));
    }

    private static HostileFile adding(String code, String name, String elements) {
        return plan(code, name, Recipe.plan().adding(PLAN, elements));
    }

    private static HostileFile wording(String code, String name, String words) {
        return plan(code, name, Recipe.plan().replacing("value=\"trước ngày 20/11/2023\"", "value=\"" + words + "\""));
    }

    private static HostileFile header(String code, String name, String property, String value) {
        return header(code, name, ELEMENTS, property, value);
    }

    private static HostileFile header(String code, String name, int number, String property, String value) {
        String format = "<camunda:property name=\"" + property + "\" value=\"" + value + "\" />";
        String all = IntStream.range(0, number)
                .mapToObj(i -> format.formatted(i, i + 1))
                .collect(Collectors.joining());
        return plan(code, name, Recipe.plan().matching("(<camunda:property name=\"deadline.D02\")", all + "$1"));
    }

    private static String row(int number) {
        String flow = "<bpmn:sequenceFlow id=\"flow_x%d\" sourceRef=\"userTask_x%d\" targetRef=\"userTask_x%d\" />";
        return numbered("<bpmn:userTask id=\"userTask_x%d\" name=\"Việc\" />", number)
                + IntStream.range(1, number)
                        .mapToObj(i -> flow.formatted(i, i - 1, i))
                        .collect(Collectors.joining());
    }

    private static String numbered(String format, int number) {
        return IntStream.range(0, number).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
