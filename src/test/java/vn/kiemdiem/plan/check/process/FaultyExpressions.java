package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.stream.Stream;

/** Plans that would run something else, or say it too freely. */
final class FaultyExpressions {

    private static final String DELEGATE = "camunda:delegateExpression=\"${submitDossierDelegate}\"";
    private static final String REPORT = ">review-report<";
    private static final String SEND = "sendTask_sendReport";
    private static final String WRITE = "userTask_writeMemberReview";

    private FaultyExpressions() {}

    static List<Fault> all() {
        return Stream.of(executing(), expressions(), literals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> executing() {
        return List.of(
                Fault.of("a class beside the delegate", "ATTRIBUTE_NOT_ALLOWED @ " + SEND)
                        .adding(DELEGATE, " camunda:class=\"java.lang.Runtime\""),
                Fault.of("the same in the engine's old namespace", "ATTRIBUTE_NOT_ALLOWED @ " + SEND)
                        .adding(DELEGATE, " xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\""),
                Fault.of("a form of another kind", "ATTRIBUTE_NOT_ALLOWED @ userTask_briefBranch")
                        .adding("camunda:formRef=\"brief-unit\"", " camunda:formKey=\"embedded:app:brief.html\""),
                Fault.of("a listener", "ELEMENT_NOT_ALLOWED @ userTask_briefBranch")
                        .matching(
                                "(id=\"userTask_briefBranch\".*?</bpmn:documentation>)",
                                "$1<bpmn:extensionElements><camunda:taskListener event=\"complete\" class=\"x.Y\" />"
                                        + "</bpmn:extensionElements>"),
                Fault.of("a script in a mapping", "ELEMENT_NOT_ALLOWED @ " + SEND, "DOSSIER_NOT_COMPILED @ " + SEND)
                        .replacing(REPORT, "><camunda:script scriptFormat=\"javascript\">quit()</camunda:script><"),
                Fault.of("a property with more than a value", "ATTRIBUTE_NOT_ALLOWED @ " + WRITE)
                        .matching("(id=\"userTask_writeMemberReview\".*?<camunda:property) ", "$1 class=\"x.Y\" "),
                Fault.of("a condition in another language", "ATTRIBUTE_NOT_ALLOWED @ flow_moreToProvide")
                        .asking()
                        .replacing(
                                "<bpmn:conditionExpression>",
                                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">"),
                Fault.of("a schema to be fetched", "ATTRIBUTE_NOT_ALLOWED @ definitions_traSonSchoolBranch2023")
                        .replacing("<bpmn:definitions ", "<bpmn:definitions xsi:schemaLocation=\"x http://x/x.xsd\" "),
                Fault.of("an inclusive gateway", "ELEMENT_NOT_ALLOWED @ gateway_startPreparation")
                        .turning("gateway_startPreparation", "parallelGateway", "inclusiveGateway"));
    }

    private static List<Fault> expressions() {
        String unknown = "EXPRESSION_UNKNOWN_CALL @ " + WRITE;
        String call = "${subjects.account(subject)}";
        String free = "EXPRESSION_TOO_FREE @ ";
        return List.of(
                Fault.of("a bean that is no vocabulary", unknown).replacing(call, "${runtimeService.account(subject)}"),
                Fault.of("a method that every object has", unknown).replacing(call, "${subjects.wait()}"),
                Fault.of("a method that there is not", unknown).replacing(call, "${subjects.name(subject)}"),
                Fault.of("too many arguments", unknown).replacing(call, "${subjects.account(subject, 'x')}"),
                Fault.of("a chain of calls", free + WRITE).replacing(call, "${subjects.account(subject).trim()}"),
                Fault.of("a call by another writing", free + WRITE).replacing(call, "${subjects['account'](subject)}"),
                Fault.of("a property of a variable", free + WRITE).replacing(call, "${subject['class']}"),
                Fault.of("brackets without end", free + WRITE)
                        .replacing(call, "${" + "(".repeat(900) + "subject" + ")".repeat(900) + "}"),
                Fault.of("a late expression", free + WRITE).replacing(call, "#{subject}"),
                Fault.of("an expression cut off", "EXPRESSION_UNREADABLE @ " + WRITE)
                        .replacing(call, "${subject"),
                Fault.of("an expression in two pieces", free + SEND)
                        .replacing(REPORT, "><![CDATA[${'a'.]]>getClass()}<"),
                Fault.of("an expression within a text", free + SEND).replacing(REPORT, ">${kind}-report<"),
                Fault.of("a negation", free + "flow_moreToProvide")
                        .asking()
                        .replacing("${units.hasBranchCommittee(unit)}", "${!done}"),
                Fault.of("two comparisons", free + "flow_moreToProvide")
                        .asking()
                        .replacing("${units.hasBranchCommittee(unit)}", "${size > 1 &amp;&amp; size > 2}"));
    }

    private static List<Fault> literals() {
        return List.of(
                Fault.of("a date in a name", "LITERAL_OUTSIDE_HEADER @ timerEvent_reportOverdue")
                        .replacing("name=\"Quá hạn gửi báo cáo\"", "name=\"Quá hạn 20/11/2023\""),
                Fault.of("a share in a mapping", "LITERAL_OUTSIDE_HEADER @ " + SEND, "DOSSIER_NOT_COMPILED @ " + SEND)
                        .replacing(REPORT, ">20%<"));
    }
}
