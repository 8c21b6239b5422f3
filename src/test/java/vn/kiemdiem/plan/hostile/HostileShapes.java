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
                plan("timer that fires each second for ever", timer("timeCycle", "R/PT1S")),
                plan("timer that fires a million times at once", timer("timeCycle", "R1000000/PT0S")),
                plan("timer of a crontab", timer("timeCycle", "* * * * * ?")),
                plan("timer of a duration", timer("timeDuration", "PT0S")),
                plan("timer of a bare date", timer("timeDate", "2023-11-20T00:00:00")),
                plan("timer without a time", Recipe.plan().timer(TIMER, "")),
                plan("call to itself", Recipe.plan().attribute(CALL, "calledElement", PLAN)),
                plan(
                        "two processes that call each other",
                        Recipe.plan()
                                .becoming(
                                        "userTask_provideBasis",
                                        "callActivity",
                                        "calledElement=\"" + PLAN + "\" camunda:calledElementBinding=\"deployment\"",
                                        "<bpmn:extensionElements><camunda:in businessKey="
                                                + "\"${units.businessKey(execution, unit)}\" /></bpmn:extensionElements>")),
                plan("call of another plan", Recipe.plan().attribute(CALL, "calledElement", "lam-dong-2021")),
                plan(
                        "call bound to the latest version",
                        Recipe.plan().attribute(CALL, "camunda:calledElementBinding", "latest")),
                plan("a million instances", million("")),
                plan("a million instances one after the other", million(" isSequential=\"true\"")),
                plan(
                        "loop of the standard",
                        Recipe.plan()
                                .matching(
                                        "(id=\"userTask_writeMemberReview\".*?)<bpmn:multiInstanceLoopCharacteristics[^>]*/>",
                                        "$1<bpmn:standardLoopCharacteristics testBefore=\"true\" />")),
                plan("loop without an end", loop()),
                plan("loop without a person", idleLoop()),
                plan(
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
                        "start by a timer for ever",
                        "<bpmn:timerEventDefinition><bpmn:timeCycle"
                                + " xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                plan(
                        "start by a message of another plan",
                        started("<bpmn:messageEventDefinition messageRef=\"root_x\" />")
                                .addingRoot("<bpmn:message id=\"root_x\" name=\"lam-dong-2021.dossierSent\" />")),
                plan(
                        "start by a signal to all",
                        started("<bpmn:signalEventDefinition signalRef=\"root_x\" />")
                                .addingRoot("<bpmn:signal id=\"root_x\" name=\"x\" />")),
                start(
                        "start by a condition",
                        "<bpmn:conditionalEventDefinition><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${true}"
                                + "</bpmn:condition></bpmn:conditionalEventDefinition>"),
                plan(
                        "no start",
                        Recipe.plan().matching("<bpmn:startEvent id=\"" + START + "\".*?</bpmn:startEvent>", "")),
                plan("two starts", Recipe.plan().adding(PLAN, "<bpmn:startEvent id=\"startEvent_x\" name=\"Nữa\" />")),
                plan(
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
                        "ids that collide",
                        Recipe.plan().replacing("userTask_compileReport", "userTask_holdReviewMeeting")),
                plan(
                        "id of a process twice",
                        Recipe.plan().replacing("id=\"" + PROVIDER + "\"", "id=\"" + PLAN + "\"")),
                plan("id with blanks", Recipe.plan().replacing("userTask_compileReport", "user task")),
                plan("id of markup", Recipe.plan().replacing("\"" + PLAN + "\"", "\"&lt;img src=x&gt;\"")),
                plan("id of a path", Recipe.plan().replacing("\"" + PLAN + "\"", "\"../../x\"")),
                plan("plan that does not run", Recipe.plan().attribute(PLAN, "isExecutable", "false")),
                plan("pool that does not run", Recipe.plan().attribute(PROVIDER, "isExecutable", "false")),
                plan("process without a pool beside a plan", Recipe.plan().addingRoot(second)),
                plan(
                        "process of another plan's id",
                        Recipe.plan().addingRoot(second.replace("own-thing", "lam-dong-2021"))),
                plan(
                        "process of the product's own",
                        Recipe.plan().addingRoot(second.replace("own-thing", "daily-digest"))),
                plan(
                        "two headers",
                        Recipe.plan()
                                .extending(
                                        PROVIDER,
                                        "<camunda:properties><camunda:property name=\"plan.number\" value=\"1\" />"
                                                + "<camunda:property name=\"plan.year\" value=\"2023\" />"
                                                + "</camunda:properties>")),
                plan("no header", Recipe.plan().replacing("name=\"plan.", "name=\"keine.")),
                plan(
                        "unit of another plan",
                        Recipe.plan()
                                .replacing(
                                        "camunda:candidateGroups=\"tra-son-school-branch\"",
                                        "camunda:candidateGroups=\"camunda-admin\"")),
                plan(
                        "history that is forgotten at once",
                        Recipe.plan().attribute(PLAN, "camunda:historyTimeToLive", "P0D")),
                plan(
                        "history that is never forgotten",
                        Recipe.plan().attribute(PLAN, "camunda:historyTimeToLive", "")));
    }

    private static List<HostileFile> foreign() {
        return List.of(
                plan(
                        "data that is written",
                        Recipe.plan()
                                .adding(
                                        PLAN,
                                        "<bpmn:dataObject id=\"dataObject_x\" /><bpmn:dataObjectReference"
                                                + " id=\"dataObjectReference_x\" dataObjectRef=\"dataObject_x\" />"
                                                + "<bpmn:adHocSubProcess id=\"subProcess_x\" />")),
                plan("drawing without bounds", Recipe.plan().matching("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"INF\"")),
                plan("complex gateway", Recipe.plan().adding(PLAN, "<bpmn:complexGateway id=\"gateway_x\" />")),
                plan("transaction", Recipe.plan().adding(PLAN, "<bpmn:transaction id=\"transaction_x\" />")),
                plan("call of nothing", Recipe.plan().attribute(CALL, "calledElement", "")),
                plan(
                        "flow to nowhere",
                        Recipe.plan()
                                .replacing("targetRef=\"userTask_compileReport\"", "targetRef=\"userTask_nowhere\"")),
                plan(
                        "flow into another pool",
                        Recipe.plan()
                                .replacing(
                                        "targetRef=\"userTask_compileReport\"", "targetRef=\"userTask_provideBasis\"")),
                plan("timer on nothing", Recipe.plan().attribute(TIMER, "attachedToRef", "userTask_nowhere")));
    }

    private static HostileFile start(String name, String definition) {
        return plan(name, started(definition));
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
