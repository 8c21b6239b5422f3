package vn.kiemdiem.plan.check.process;

import java.util.List;

/** Plans of which a step could not begin, because it is not told, or too early, what it works with. */
final class FaultyBeginnings {

    private static final String CALL = "callActivity_provideBases";
    private static final String MEMBERS = "userTask_writeMemberReview";
    private static final String BRIEF = "userTask_briefBranch";
    private static final String SEND = "sendTask_sendReport";
    private static final String ASKED = "${units.hasBranchCommittee(unit)}";

    private FaultyBeginnings() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("a subject where no loop has one", "VARIABLE_NOT_SET @ " + BRIEF)
                        .matching("(id=\"" + BRIEF + "\")", "$1 camunda:assignee=\"\\${subjects.account(subject)}\""),
                Fault.of(
                                "a loop over its own element",
                                "VARIABLE_NOT_SET @ " + MEMBERS,
                                "LOOP_OVER_NO_LIST @ " + MEMBERS)
                        .matching("(id=\"" + MEMBERS + "\".*?camunda:collection=\")[^\"]*", "$1\\${subject}"),
                Fault.of("a call that hands over what there is not", "VARIABLE_NOT_SET @ " + CALL)
                        .matching("(id=\"" + CALL + "\".*?<camunda:in source=\")unit", "$1body"),
                Fault.of("a call for no unit", "CALL_KEEPS_BACK @ " + CALL)
                        .matching("(id=\"" + CALL + "\".*?)<camunda:in source=\"unit\" target=\"unit\" />", "$1"),
                Fault.of("a call in which a unit is no execution", "EXPRESSION_ARGUMENT @ " + CALL)
                        .matching("(id=\"" + CALL + "\".*?units\\.of\\()execution", "$1unit"),
                Fault.of("a loop whose kinds are a variable", "EXPRESSION_ARGUMENT @ " + CALL)
                        .matching("(id=\"" + CALL + "\".*?units\\.of\\(execution, )'[^']*'", "$1unit"),
                Fault.of("a loop over a text", "LOOP_OVER_NO_LIST @ " + MEMBERS)
                        .matching("(id=\"" + MEMBERS + "\".*?camunda:collection=\")[^\"]*", "$1\\${units.above(unit)}"),
                FaultyFlows.asking("a question that is none", "CONDITION_ASKS_NOTHING @ flow_moreToProvide")
                        .replacing(ASKED, "${unit}"),
                FaultyFlows.asking("a question answered by a name", "CONDITION_ASKS_NOTHING @ flow_moreToProvide")
                        .replacing(ASKED, "${units.above(unit)}"),
                Fault.of("an account that is a yes or no", "EXPRESSION_IS_NO_TEXT @ " + BRIEF)
                        .matching(
                                "(id=\"" + BRIEF + "\")", "$1 camunda:assignee=\"" + ASKED.replace("$", "\\$") + "\""),
                Fault.of("inputs of a person", "ELEMENT_OUT_OF_PLACE @ " + BRIEF)
                        .matching(
                                "(id=\"" + BRIEF + "\".*?</bpmn:documentation>)",
                                "$1<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\">1"
                                        + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>"),
                Fault.of("a document without name", "FORM_NEEDS_PROPERTY @ " + BRIEF)
                        .replacing("camunda:formRef=\"brief-unit\"", "camunda:formRef=\"issue-document\""),
                Fault.of("a dossier for nobody", "DELEGATE_NEEDS_INPUT @ " + SEND)
                        .matching(
                                "(id=\"" + SEND
                                        + "\".*?)<camunda:inputParameter name=\"recipient\">.*?</camunda:inputParameter>",
                                "$1"),
                Fault.of("a dossier that nobody compiled", "DOSSIER_NOT_COMPILED @ " + SEND)
                        .matching("(id=\"" + SEND + "\".*?name=\"dossier\">)[^<]*", "$1other"),
                Fault.of("a timer for a day that nobody knows", "EVENT_NOT_KNOWN_YET @ timerEvent_reportOverdue")
                        .replacing(
                                "\"Trước ngày 20/11/2023\"",
                                "\"trước khi tổ chức kiểm điểm ít nhất 2 ngày (mốc kiem-diem)\""),
                Fault.of("a timer for a notice that was not given", "EVENT_NOT_KNOWN_YET @ timerEvent_reportOverdue")
                        .replacing(
                                "\"Trước ngày 20/11/2023\"",
                                "\"chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)\""));
    }
}
