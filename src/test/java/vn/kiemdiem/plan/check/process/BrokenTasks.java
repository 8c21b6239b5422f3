package vn.kiemdiem.plan.check.process;

import static vn.kiemdiem.plan.check.process.BrokenPlan.TRA_SON;
import static vn.kiemdiem.plan.check.process.BrokenPlan.district;
import static vn.kiemdiem.plan.check.process.BrokenPlan.school;

import java.util.List;
import java.util.stream.Stream;

/** Plans that give work to nobody, about nobody, or in words that no form knows. */
final class BrokenTasks {

    private static final String MEETING = "userTask_holdReviewMeeting";
    private static final String STANDING = "userTask_holdStandingCommitteeReview";
    private static final String PROVINCE = "userTask_recordProvinceDecision";
    private static final String PROPOSAL = "name=\"as\" value=\"proposal\"";
    private static final String LENGTH = "name=\"duration\" value=\"D15\" />";

    private BrokenTasks() {}

    static List<BrokenPlan> all() {
        return Stream.of(vocabulary(), bodies(), kinds(), values(), waiting(), notices())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenPlan> vocabulary() {
        return List.of(
                school("UNKNOWN_FORM", "userTask_briefBranch", "a form that does not exist")
                        .replacing("formRef=\"brief-unit\"", "formRef=\"brief-branch\""),
                school("TASK_WITHOUT_FORM", "userTask_briefBranch", "a task without form")
                        .without(" camunda:formRef=\"brief-unit\" camunda:formRefBinding=\"latest\""),
                school("UNKNOWN_DELEGATE", "sendTask_sendReport", "a delegate that does not exist")
                        .replacing("${submitDossierDelegate}", "${sendDossierDelegate}"));
    }

    private static List<BrokenPlan> bodies() {
        String group = "candidateGroups=\"tra-son-school-branch\"";
        return List.of(
                school("UNKNOWN_BODY", MEETING, "a task for a name instead of a unit id")
                        .replacing(group, "candidateGroups=\"Chi bộ\""),
                school("UNKNOWN_BODY", "userTask_provideBasis", "a task for nobody")
                        .without(" camunda:candidateGroups=\"${unit}\""),
                school("TOO_MANY_BODIES", MEETING, "a task for whoever there is")
                        .replacing(
                                group,
                                "candidateGroups=\"" + "tra-son-school-branch,".repeat(20) + "tra-son-school-branch\""),
                school("BODY_NOT_THERE", MEETING, "a task for a unit that nobody imported")
                        .replacing(group, "candidateGroups=\"tra-son-school-branch,other-branch\""),
                school("UNIT_NOT_THERE", "serviceTask_escalateReport", "an escalation to a unit that nobody imported")
                        .replacing("\"informs\">tra-son-commune-committee<", "\"informs\">other-committee<"),
                district("UNIT_NOT_THERE", PROVINCE, "a decider that nobody imported")
                        .matching("(name=\"decidedBy\" value=)\"[^\"]*\"", "$1\"other-province\""),
                school("BODY_WITHOUT_STAFF", MEETING, "a task for an office without accounts")
                        .replacing(group, "candidateGroups=\"" + SampleBodies.WITHOUT_STAFF + "\""));
    }

    private static List<BrokenPlan> kinds() {
        return List.of(
                school("UNKNOWN_SUBJECT_KIND", "userTask_completePreparation", "a kind of subject in Vietnamese")
                        .replacing("name=\"rates\" value=\"branch-committee\"", "name=\"rates\" value=\"chi-uy\""),
                school("UNKNOWN_SUBJECT_KIND", "userTask_writeMemberReview", "a loop over a kind that does not exist")
                        .replacing(
                                "${subjects.of(execution, 'committee-member,member')}",
                                "${rated.inTemporaryActivity(execution, 'nobody')}"),
                district("UNKNOWN_UNIT_KIND", PROVINCE, "a kind of unit that does not exist")
                        .replacing(
                                "name=\"ratesIn\" value=\"district-committee\"", "name=\"ratesIn\" value=\"district\""),
                school("UNKNOWN_UNIT_KIND", "callActivity_provideBases", "a call of units that do not exist")
                        .replacing("'mass-organization,residence'", "'mass-organization,home'"),
                school("UNKNOWN_UNIT_KIND", MEETING, "a body that no unit can be")
                        .replacing(
                                "candidateGroups=\"tra-son-school-branch\"",
                                "candidateGroups=\"${units.below(unit, 'home')}\""),
                school("UNIT_BELOW_UNCLEAR", "userTask_compileReport", "a unit below that is not there")
                        .matching(
                                "(id=\"userTask_compileReport\"[^>]*candidateGroups=\")[^\"]*",
                                "$1\\${units.below(unit, 'appraisal-team')}"),
                school("NO_UNIT_OF_KIND", "callActivity_provideBases", "a call of units that there are none of")
                        .replacing("'mass-organization,residence'", "'mass-organization,appraisal-team'"));
    }

    private static List<BrokenPlan> values() {
        return List.of(
                school("UNKNOWN_TASK_PROPERTY", MEETING, "a property that no form reads")
                        .replacing(PROPOSAL, "name=\"stage\" value=\"proposal\""),
                school("UNKNOWN_CAPACITY", MEETING, "a capacity that does not exist")
                        .replacing(PROPOSAL, "name=\"as\" value=\"guess\""),
                district("TASK_PROPERTY_VALUE", PROVINCE, "a decider by name instead of unit id")
                        .matching("(name=\"decidedBy\" value=)\"[^\"]*\"", "$1\"Tỉnh ủy\""),
                school("TASK_PROPERTY_VALUE", MEETING, "a list of those in temporary activity")
                        .replacing(PROPOSAL, "name=\"temporaryActivity\" value=\"only\""),
                school("TASK_PROPERTY_VALUE", MEETING, "a file of no item")
                        .replacing(PROPOSAL, "name=\"files\" value=\"item.1,report\""));
    }

    private static List<BrokenPlan> waiting() {
        return List.of(
                district("REVIEW_WAITS_FOR_NOBODY", STANDING, "a review that waits for nobody's branch")
                        .adding(LENGTH, "<camunda:property name=\"first\" value=\"own-branch\" />"),
                school("REVIEW_WAITS_FOR_NOBODY", "userTask_compileReport", "a form that cannot wait")
                        .adding(
                                "name=\"dossier\" value=\"review-report\" />",
                                "<camunda:property name=\"first\" value=\"own-branch\" />"
                                        + "<camunda:property name=\"members\" value=\"member\" />"),
                school("MEMBERS_WAIT_FOR_NOTHING", MEETING, "members of whom nothing comes first")
                        .replacing(PROPOSAL, "name=\"members\" value=\"member\""));
    }

    private static List<BrokenPlan> notices() {
        return List.of(
                district("AUTHORITY_GAP_NOT_CAUGHT", "serviceTask_checkAuthority", "a gap by another code")
                        .replacing("AUTHORITY_UNDECIDED", "AUTHORITY"),
                notice("NOTICE_STARTS_NO_POOL", "a notice that starts nothing")
                        .replacing(">basisRequested<", ">suggestionsNotified<"),
                notice("UNKNOWN_UNIT_KIND", "a notice to units that do not exist")
                        .replacing(">mass-organization,residence<", ">home<"));
    }

    /** A notice that starts a pool of the plan's units. */
    static BrokenPlan notice(String code, String fault) {
        return school(code, "sendTask_sendReport", fault)
                .adding(
                        "</bpmn:collaboration>",
                        "<bpmn:message id=\"message_basisRequested\" name=\"" + TRA_SON + ".basisRequested\" />")
                .adding(
                        "<bpmn:outgoing>flow_basisRequestedToProvideBasis</bpmn:outgoing>",
                        "<bpmn:messageEventDefinition messageRef=\"message_basisRequested\" />")
                .replacing("${submitDossierDelegate}", "${notifyUnitsDelegate}")
                .replacing("\"dossier\">review-report<", "\"notice\">basisRequested<")
                .replacing("\"recipient\">tra-son-commune-committee<", "\"noticeTo\">mass-organization,residence<");
    }
}
