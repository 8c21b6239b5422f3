package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.HostileFile.plan;
import static vn.kiemdiem.plan.hostile.Recipe.PLAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans with an expression beyond the grammar, in every place where the engine evaluates one. */
final class HostileExpressions {

    private static final String TASK = "userTask_compileReport";
    private static final String REVIEW = "userTask_writeMemberReview";
    private static final String CALL = "callActivity_provideBases";
    private static final String SPY = "${''.getClass().forName('java.lang.Runtime')}";
    private static final int DEEP = 30_000;

    private HostileExpressions() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        tooFree()
                .forEach((name, payload) ->
                        all.add(plan("EXPRESSION_TOO_FREE", "condition: " + name, condition(payload))));
        unknown()
                .forEach((name, payload) ->
                        all.add(plan("EXPRESSION_UNKNOWN_CALL", "condition: " + name, condition(payload))));
        unreadable()
                .forEach((name, payload) ->
                        all.add(plan("EXPRESSION_UNREADABLE", "condition: " + name, condition(payload))));
        forbidden().forEach((name, element) -> all.add(attribute("ATTRIBUTE_NOT_ALLOWED", element, name)));
        evaluated().forEach((name, element) -> all.add(attribute("EXPRESSION_TOO_FREE", element, name)));
        all.addAll(inside());
        all.addAll(onFlowsAndRoots());
        return all;
    }

    /** What may not be asked, at a place where an expression is expected. */
    private static Map<String, String> tooFree() {
        Map<String, String> payloads = new TreeMap<>();
        payloads.put("reflection", SPY);
        payloads.put("chain of methods", "${units.of(execution, 'commune').stream().findFirst()}");
        payloads.put("property of a value", "${unit.class}");
        payloads.put("index", "${unit['class']}");
        payloads.put("ternary", "${has ? true : false}");
        payloads.put("logic", "${has and not has}");
        payloads.put("arithmetic", "${1 / 0 == 1}");
        payloads.put("emptiness", "${empty unit}");
        payloads.put("deferred", "#{has}");
        payloads.put("nested", "${deadline.lateFrom(execution, ${code})}");
        payloads.put("nested call", "${units.of(execution, units.above(unit))}");
        payloads.put("two expressions", "${has}${has}");
        payloads.put("text around", "x${has}");
        payloads.put("escaped", "\\${has}");
        payloads.put("exponential backtracking", "${" + "a".repeat(DEEP) + "!}");
        payloads.put("30,000 brackets", "${" + "(".repeat(DEEP) + "has" + ")".repeat(DEEP) + "}");
        payloads.put("30,000 denials", "${" + "!".repeat(DEEP) + "has}");
        payloads.put("30,000 members", "${has" + ".a".repeat(DEEP) + "}");
        payloads.put("30,000 additions", "${1" + "+1".repeat(DEEP) + "}");
        return payloads;
    }

    private static Map<String, String> unknown() {
        return Map.of(
                "engine", "${execution.getProcessEngineServices()}",
                "bean outside the vocabulary", "${dataSource.getConnection()}",
                "method that does not exist", "${units.delete(execution)}",
                "method of an object", "${units.getClass()}");
    }

    private static Map<String, String> unreadable() {
        return Map.of("unterminated", "${has", "nothing", "${}", "half a call", "${units.of(execution}");
    }

    /** Attributes that no plan has, with the element that may have them in BPMN. */
    private static Map<String, String> forbidden() {
        Map<String, String> attributes = new TreeMap<>();
        List.of("candidateUsers", "dueDate", "followUpDate", "priority", "formKey", "formRefVersion", "jobPriority")
                .forEach(name -> attributes.put("camunda:" + name, TASK));
        List.of("calledElementVersion", "calledElementTenantId", "calledElementVersionTag")
                .forEach(name -> attributes.put("camunda:" + name, CALL));
        List.of("candidateStarterUsers", "candidateStarterGroups", "taskPriority")
                .forEach(name -> attributes.put("camunda:" + name, PLAN));
        attributes.put("camunda:topic", "serviceTask_escalateReport");
        attributes.put("camunda:resultVariable", "sendTask_sendReport");
        attributes.put("camunda:initiator", "startEvent_planIssued");
        attributes.put("camunda:exclusive", "gateway_allReportsReady");
        return attributes;
    }

    /** Attributes in which a plan may have something else. */
    private static Map<String, String> evaluated() {
        Map<String, String> attributes = new TreeMap<>();
        List.of("candidateGroups", "assignee", "formRef").forEach(name -> attributes.put("camunda:" + name, TASK));
        List.of("versionTag", "historyTimeToLive").forEach(name -> attributes.put("camunda:" + name, PLAN));
        attributes.put("camunda:delegateExpression", "serviceTask_escalateMeeting");
        attributes.put("calledElement", CALL);
        attributes.put("name", TASK);
        return attributes;
    }

    private static HostileFile attribute(String code, String element, String name) {
        return plan(code, "expression in " + name, Recipe.plan().attribute(element, name, SPY));
    }

    private static List<HostileFile> inside() {
        return List.of(
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in the documentation of a task",
                        Recipe.plan()
                                .matching(
                                        "(id=\"" + TASK + "\"[^>]*>\\s*<bpmn:documentation>)",
                                        "$1" + SPY.replace("$", "\\$"))),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in an input parameter",
                        Recipe.plan().replacing("name=\"dossier\">review-report<", "name=\"dossier\">" + SPY + "<")),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in a business key",
                        Recipe.plan().replacing("${units.businessKey(execution, unit)}", SPY)),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in the source of a call",
                        Recipe.plan().replacing("<camunda:in source=\"unit\"", "<camunda:in source=\"" + SPY + "\"")),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in a retry cycle",
                        Recipe.plan()
                                .extending(
                                        TASK,
                                        "<camunda:failedJobRetryTimeCycle>" + SPY
                                                + "</camunda:failedJobRetryTimeCycle>")),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in a collection",
                        Recipe.plan().replacing("${subjects.of(execution, 'committee-member,member')}\"", SPY + "\"")),
                plan("ELEMENT_NOT_ALLOWED", "expression in a cardinality", instances("loopCardinality", SPY)),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "expression in a completion condition",
                        instances("completionCondition", SPY)),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in a property",
                        Recipe.plan().replacing("value=\"review-report\"", "value=\"" + SPY + "\"")),
                plan(
                        "EXPRESSION_TOO_FREE",
                        "expression in a deadline of the header",
                        Recipe.plan().replacing("value=\"trước ngày 20/11/2023\"", "value=\"" + SPY + "\"")),
                plan("EXPRESSION_TOO_FREE", "date of a timer", timer("timeDate", SPY)),
                plan("ELEMENT_NOT_ALLOWED", "duration of a timer", timer("timeDuration", SPY)),
                plan("ELEMENT_NOT_ALLOWED", "cycle of a timer", timer("timeCycle", SPY)),
                plan(
                        "DEADLINE_NOT_HANDED_OVER",
                        "call of a deadline with a variable",
                        timer("timeDate", "${deadline.lateFrom(execution, unit)}")));
    }

    private static List<HostileFile> onFlowsAndRoots() {
        return List.of(
                root(
                        "EXPRESSION_TOO_FREE",
                        "message name",
                        "<bpmn:message id=\"root_x\" name=\"" + SPY + "\" />",
                        "messageEventDefinition",
                        "messageRef"),
                root(
                        "ELEMENT_NOT_ALLOWED",
                        "signal name",
                        "<bpmn:signal id=\"root_x\" name=\"" + SPY + "\" />",
                        "signalEventDefinition",
                        "signalRef"),
                root(
                        "EXPRESSION_TOO_FREE",
                        "error code",
                        "<bpmn:error id=\"root_x\" name=\"x\" errorCode=\"" + SPY + "\" />",
                        "errorEventDefinition",
                        "errorRef"),
                root(
                        "EXPRESSION_TOO_FREE",
                        "escalation code",
                        "<bpmn:escalation id=\"root_x\" name=\"x\" escalationCode=\"" + SPY + "\" />",
                        "escalationEventDefinition",
                        "escalationRef"),
                plan(
                        "ELEMENT_NOT_ALLOWED",
                        "conditional event",
                        Recipe.plan()
                                .matching(
                                        "<bpmn:timerEventDefinition>.*?</bpmn:timerEventDefinition>",
                                        "<bpmn:conditionalEventDefinition camunda:variableName=\"plan\"><bpmn:condition"
                                                + " xsi:type=\"bpmn:tFormalExpression\">"
                                                + SPY.replace("$", "\\$")
                                                + "</bpmn:condition></bpmn:conditionalEventDefinition>")));
    }

    private static HostileFile root(String code, String name, String root, String definition, String reference) {
        return plan(
                code,
                "expression in a " + name,
                Recipe.plan()
                        .addingRoot(root)
                        .becoming(
                                "endEvent_reportSent",
                                "endEvent",
                                "",
                                "<bpmn:" + definition + " " + reference + "=\"root_x\" />"));
    }

    private static Recipe condition(String payload) {
        return Recipe.plan()
                .matching(
                        "(<bpmn:sequenceFlow id=\"flow_reviewToCompileReport\"[^>]*)/>",
                        "$1><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
                                + payload.replace("\\", "\\\\").replace("$", "\\$")
                                + "</bpmn:conditionExpression></bpmn:sequenceFlow>");
    }

    private static Recipe instances(String name, String value) {
        return Recipe.plan()
                .matching(
                        "(id=\"" + REVIEW + "\".*?<bpmn:multiInstanceLoopCharacteristics)[^>]*/>",
                        "$1 camunda:asyncAfter=\"true\"><bpmn:" + name + " xsi:type=\"bpmn:tFormalExpression\">"
                                + value.replace("$", "\\$") + "</bpmn:" + name
                                + "></bpmn:multiInstanceLoopCharacteristics>");
    }

    private static Recipe timer(String kind, String value) {
        return Recipe.plan()
                .timer(
                        "timerEvent_reportOverdue",
                        "<bpmn:" + kind + " xsi:type=\"bpmn:tFormalExpression\">" + value + "</bpmn:" + kind + ">");
    }
}
