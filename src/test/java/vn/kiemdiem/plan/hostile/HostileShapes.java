package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.HostileFile.plan;
import static vn.kiemdiem.plan.hostile.Recipe.PLAN;

import java.util.List;
import java.util.stream.Stream;

/** Plans that would never end, never begin, or meddle with others. */
final class HostileShapes {

    private static final String CALL = "callActivity_provideBases";
    private static final String PROVIDER = PLAN + "-provider";
    private static final String TIMER = "timerEvent_reportOverdue";
    private static final String START = "startEvent_planIssued";

    private HostileShapes() {}

    static List<HostileFile> all() {
        return Stream.of(endless(), starts(), identities(), foreign())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> endless() {
        return List.of(
                plan("ELEMENT_NOT_ALLOWED", "timer that fires each second for ever", timer("timeCycle", "R/PT1S")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "timer that fires a million times at once",
                        timer("timeCycle", "R1000000/PT0S")),
                plan("ELEMENT_NOT_ALLOWED", "timer of a crontab", timer("timeCycle", "* * * * * ?")),
                plan("ELEMENT_NOT_ALLOWED", "timer of a duration", timer("timeDuration", "PT0S")),
                plan("TIMER_WITHOUT_DEADLINE", "timer of a bare date", timer("timeDate", "2023-11-20T00:00:00")),
                plan(
                        "TIMER_WITHOUT_DEADLINE",
                        "timer without a time",
                        Recipe.plan().timer(TIMER, "")),
                plan("CALL_OF_ITSELF", "call to itself", Recipe.plan().attribute(CALL, "calledElement", PLAN)),
                plan(
                        "CALL_OF_ITSELF",
                        "two processes that call each other",
                        Recipe.plan()
                                .becoming(
                                        "userTask_provideBasis",
                                        "callActivity",
                                        "calledElement=\"" + PLAN + "\" camunda:calledElementBinding=\"deployment\"",
                                        "<bpmn:extensionElements><camunda:in businessKey="
                                                + "\"${units.businessKey(execution, unit)}\" /></bpmn:extensionElements>")),
                plan(
                        "CALL_LEAVES_THE_FILE",
                        "call of another plan",
                        Recipe.plan().attribute(CALL, "calledElement", "lam-dong-2021")),
                plan(
                        "CALL_NOT_BOUND",
                        "call bound to the latest version",
                        Recipe.plan().attribute(CALL, "camunda:calledElementBinding", "latest")),
                plan("ELEMENT_NOT_ALLOWED", "a million instances", million("")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "a million instances one after the other",
                        million(" isSequential=\"true\"")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "loop of the standard",
                        Recipe.plan()
                                .matching(
                                        "(id=\"userTask_writeMemberReview\".*?)<bpmn:multiInstanceLoopCharacteristics[^>]*/>",
                                        "$1<bpmn:standardLoopCharacteristics testBefore=\"true\" />")),
                plan("LOOP_WITHOUT_WAITING", "loop without an end", loop()),
                plan("LOOP_WITHOUT_WAITING", "loop without a person", idleLoop()),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "event sub-process that starts itself again",
                        Recipe.plan()
                                .adding(
                                        PLAN,
                                        "<bpmn:subProcess id=\"subProcess_x\" triggeredByEvent=\"true\"><bpmn:startEvent"
                                                + " id=\"startEvent_x\" isInterrupting=\"false\"><bpmn:timerEventDefinition>"
                                                + "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle>"
                                                + "</bpmn:timerEventDefinition></bpmn:startEvent></bpmn:subProcess>")));
    }

    private static List<HostileFile> starts() {
        return List.of(
                start(
                        "ELEMENT_NOT_ALLOWED",
                        "start by a timer for ever",
                        "<bpmn:timerEventDefinition><bpmn:timeCycle"
                                + " xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                plan(
                        "MESSAGE_NAME_FOREIGN",
                        "start by a message of another plan",
                        started("<bpmn:messageEventDefinition messageRef=\"root_x\" />")
                                .addingRoot("<bpmn:message id=\"root_x\" name=\"lam-dong-2021.dossierSent\" />")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "start by a signal to all",
                        started("<bpmn:signalEventDefinition signalRef=\"root_x\" />")
                                .addingRoot("<bpmn:signal id=\"root_x\" name=\"x\" />")),
                start(
                        "ELEMENT_NOT_ALLOWED",
                        "start by a condition",
                        "<bpmn:conditionalEventDefinition><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${true}"
                                + "</bpmn:condition></bpmn:conditionalEventDefinition>"),
                plan(
                        "SCHEMA_VIOLATED",
                        "no start",
                        Recipe.plan().matching("<bpmn:startEvent id=\"" + START + "\".*?</bpmn:startEvent>", "")),
                plan(
                        "LEVEL_WITHOUT_ONE_START",
                        "two starts",
                        Recipe.plan().adding(PLAN, "<bpmn:startEvent id=\"startEvent_x\" name=\"Nữa\" />")),
                plan(
                        "STEP_WITHOUT_WAY_OUT",
                        "no end",
                        Recipe.plan()
                                .matching("<bpmn:endEvent id=\"endEvent_reportSent\".*?</bpmn:endEvent>", "")
                                .matching("<bpmn:sequenceFlow id=\"flow_reviewAndReportToReportSent\"[^>]*/>", "")
                                .matching("<bpmn:outgoing>flow_reviewAndReportToReportSent</bpmn:outgoing>", "")));
    }

    private static List<HostileFile> identities() {
        String second = "<bpmn:process id=\"own-thing\" name=\"Quy trình khác\" isExecutable=\"true\""
                + " camunda:historyTimeToLive=\"P1D\"><bpmn:startEvent id=\"startEvent_x\" name=\"Bắt đầu\" />"
                + "</bpmn:process>";
        return List.of(
                plan(
                        "ID_TWICE",
                        "ids that collide",
                        Recipe.plan().replacing("userTask_compileReport", "userTask_holdReviewMeeting")),
                plan(
                        "ID_TWICE",
                        "id of a process twice",
                        Recipe.plan().replacing("id=\"" + PROVIDER + "\"", "id=\"" + PLAN + "\"")),
                plan(
                        "SCHEMA_VIOLATED",
                        "id with blanks",
                        Recipe.plan().replacing("userTask_compileReport", "user task")),
                plan(
                        "SCHEMA_VIOLATED",
                        "id of markup",
                        Recipe.plan().replacing("\"" + PLAN + "\"", "\"&lt;img src=x&gt;\"")),
                plan("SCHEMA_VIOLATED", "id of a path", Recipe.plan().replacing("\"" + PLAN + "\"", "\"../../x\"")),
                plan(
                        "PROCESS_NOT_EXECUTABLE",
                        "plan that does not run",
                        Recipe.plan().attribute(PLAN, "isExecutable", "false")),
                plan(
                        "PROCESS_NOT_EXECUTABLE",
                        "pool that does not run",
                        Recipe.plan().attribute(PROVIDER, "isExecutable", "false")),
                plan(
                        "PROCESS_ID_FOREIGN",
                        "process without a pool beside a plan",
                        Recipe.plan().addingRoot(second)),
                plan(
                        "PROCESS_ID_FOREIGN",
                        "process of another plan's id",
                        Recipe.plan().addingRoot(second.replace("own-thing", "lam-dong-2021"))),
                plan(
                        "PROCESS_ID_FOREIGN",
                        "process of the product's own",
                        Recipe.plan().addingRoot(second.replace("own-thing", "daily-digest"))),
                plan(
                        "SECOND_HEADER",
                        "two headers",
                        Recipe.plan()
                                .extending(
                                        PROVIDER,
                                        "<camunda:properties><camunda:property name=\"plan.number\" value=\"1\" />"
                                                + "<camunda:property name=\"plan.year\" value=\"2023\" />"
                                                + "</camunda:properties>")),
                plan("NO_HEADER", "no header", Recipe.plan().replacing("name=\"plan.", "name=\"keine.")),
                plan(
                        "HISTORY_WITHOUT_END",
                        "history that is forgotten at once",
                        Recipe.plan().attribute(PLAN, "camunda:historyTimeToLive", "P0D")),
                plan(
                        "HISTORY_WITHOUT_END",
                        "history that is never forgotten",
                        Recipe.plan().attribute(PLAN, "camunda:historyTimeToLive", "")));
    }

    private static List<HostileFile> foreign() {
        return List.of(
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "data that is written",
                        Recipe.plan().adding(PLAN, "<bpmn:dataObject id=\"dataObject_x\" />")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "steps in any order",
                        Recipe.plan().adding(PLAN, "<bpmn:adHocSubProcess id=\"subProcess_x\" />")),
                plan(
                        "NOT_DRAWN",
                        "drawing without bounds",
                        Recipe.plan().matching("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"INF\"")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "complex gateway",
                        Recipe.plan().adding(PLAN, "<bpmn:complexGateway id=\"gateway_x\" />")),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "transaction",
                        Recipe.plan().adding(PLAN, "<bpmn:transaction id=\"transaction_x\" />")),
                plan("CALL_LEAVES_THE_FILE", "call of nothing", Recipe.plan().attribute(CALL, "calledElement", "")),
                plan(
                        "SCHEMA_VIOLATED",
                        "flow to nowhere",
                        Recipe.plan()
                                .replacing("targetRef=\"userTask_compileReport\"", "targetRef=\"userTask_nowhere\"")),
                plan(
                        "FLOW_CROSSES_BORDER",
                        "flow into another pool",
                        Recipe.plan()
                                .replacing(
                                        "targetRef=\"userTask_compileReport\"", "targetRef=\"userTask_provideBasis\"")),
                plan(
                        "STEP_WITHOUT_WAY_IN",
                        "timer on nothing",
                        Recipe.plan().attribute(TIMER, "attachedToRef", "userTask_nowhere")));
    }

    private static HostileFile start(String code, String name, String definition) {
        return plan(code, name, started(definition));
    }

    private static Recipe started(String definition) {
        return Recipe.plan().becoming(START, "startEvent", "", definition);
    }

    private static Recipe timer(String kind, String value) {
        return Recipe.plan()
                .timer(
                        TIMER,
                        "<bpmn:" + kind + " xsi:type=\"bpmn:tFormalExpression\">" + value + "</bpmn:" + kind + ">");
    }

    private static Recipe million(String attributes) {
        return Recipe.plan()
                .matching(
                        "(id=\"userTask_writeMemberReview\".*?)<bpmn:multiInstanceLoopCharacteristics[^>]*/>",
                        "$1<bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\"" + attributes
                                + "><bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">1000000"
                                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>");
    }

    /** The report is sent, and sent, and sent. */
    private static Recipe loop() {
        return Recipe.plan()
                .replacing(
                        "sourceRef=\"sendTask_sendReport\" targetRef=\"endEvent_dossierSent\"",
                        "sourceRef=\"sendTask_sendReport\" targetRef=\"sendTask_sendReport\"");
    }

    /** The engine would walk between two gateways for ever, within one transaction. */
    private static Recipe idleLoop() {
        return Recipe.plan()
                .adding(
                        PLAN,
                        "<bpmn:exclusiveGateway id=\"gateway_x\" default=\"flow_x\" />"
                                + "<bpmn:exclusiveGateway id=\"gateway_y\" default=\"flow_y\" />"
                                + "<bpmn:sequenceFlow id=\"flow_x\" sourceRef=\"gateway_x\" targetRef=\"gateway_y\" />"
                                + "<bpmn:sequenceFlow id=\"flow_y\" sourceRef=\"gateway_y\" targetRef=\"gateway_x\" />")
                .replacing(
                        "sourceRef=\"subProcess_reviewAndReport\" targetRef=\"endEvent_reportSent\"",
                        "sourceRef=\"subProcess_reviewAndReport\" targetRef=\"gateway_x\"");
    }
}
