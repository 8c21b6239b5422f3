package vn.kiemdiem.plan.check.process;

import java.util.List;

/** Plans that the engine would run for nobody, without end, or in the place of another plan. */
final class FaultyExecution {

    private static final String PROVIDER = Fault.PLAN + "-provider";
    private static final String CALL = "callActivity_provideBases";
    private static final String MEMBERS = "userTask_writeMemberReview";

    private FaultyExecution() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("a name that no table holds", "TOO_LONG_TO_STORE @ userTask_briefBranch")
                        .matching("(id=\"userTask_briefBranch\" name=\")", "$1" + "Phổ biến ".repeat(30)),
                Fault.of("a description that no table holds", "TOO_LONG_TO_STORE @ userTask_briefBranch")
                        .matching(
                                "(id=\"userTask_briefBranch\".*?<bpmn:documentation>)", "$1" + "Phổ biến ".repeat(450)),
                Fault.of("a version that no table holds", "TOO_LONG_TO_STORE @ " + Fault.PLAN)
                        .matching(
                                "(<bpmn:process id=\"" + Fault.PLAN + "\")",
                                "$1 camunda:versionTag=\"" + "1".repeat(65) + "\""),
                Fault.of("a history without end", "HISTORY_WITHOUT_END @ " + PROVIDER)
                        .matching("(-provider\" name.*?) camunda:historyTimeToLive=\"P3650D\"", "$1"),
                Fault.of("a pool that does not run", "PROCESS_NOT_EXECUTABLE @ " + PROVIDER)
                        .matching("(-provider\" name.*?)isExecutable=\"true\"", "$1isExecutable=\"false\""),
                Fault.of("a plan without year", "PLAN_ID_UNFIT @ daily").replacing(Fault.PLAN, "daily"),
                Fault.of("a pool in the place of another plan", "PROCESS_ID_FOREIGN @ lam-dong-2021")
                        .replacing(PROVIDER, "lam-dong-2021"),
                Fault.of("another plan's message", "MESSAGE_NAME_FOREIGN @ message_other")
                        .adding("</bpmn:collaboration>", "<bpmn:message id=\"message_other\" name=\"other.done\" />"),
                Fault.of("a send task without delegate", "TASK_WITHOUT_DELEGATE @ sendTask_sendReport")
                        .replacing("\"${submitDossierDelegate}\"", "\"${submitDossier}\""),
                Fault.of("a form bound to the deployment", "FORM_NOT_LATEST @ userTask_briefBranch")
                        .replacing(
                                "formRef=\"brief-unit\" camunda:formRefBinding=\"latest\"",
                                "formRef=\"brief-unit\" camunda:formRefBinding=\"deployment\""),
                Fault.of("a user task that drags on", "TRANSACTION_GOES_ON @ userTask_briefBranch")
                        .matching("(id=\"userTask_briefBranch\"[^>]*) camunda:asyncAfter=\"true\"", "$1"),
                Fault.of("a transaction that ends before a split", "TRANSACTION_ENDS_EARLY @ gateway_startPreparation")
                        .adding(
                                "<bpmn:parallelGateway id=\"gateway_startPreparation\"",
                                " camunda:asyncBefore=\"true\""),
                Fault.of("one member after the other", "INSTANCES_QUEUE @ " + MEMBERS)
                        .matching(
                                "(id=\"userTask_writeMemberReview\".*?<bpmn:multiInstanceLoopCharacteristics)",
                                "$1 isSequential=\"true\""),
                Fault.of("all members in one transaction", "INSTANCES_IN_ONE_TRANSACTION @ " + MEMBERS)
                        .matching(
                                "(id=\"userTask_writeMemberReview\".*?multiInstanceLoopCharacteristics)"
                                        + " camunda:asyncAfter=\"true\"",
                                "$1"),
                Fault.of("instances of nothing", "INSTANCES_OF_NOTHING @ " + MEMBERS, "VARIABLE_NOT_SET @ " + MEMBERS)
                        .matching("(id=\"userTask_writeMemberReview\".*?) camunda:elementVariable=\"[^\"]*\"", "$1"),
                Fault.of("a call of another plan", "CALL_LEAVES_THE_FILE @ " + CALL, "POOL_NEVER_STARTED @ " + PROVIDER)
                        .replacing("calledElement=\"" + PROVIDER + "\"", "calledElement=\"other\""),
                Fault.of("a call of itself", "CALL_OF_ITSELF @ " + CALL, "POOL_NEVER_STARTED @ " + PROVIDER)
                        .replacing("calledElement=\"" + PROVIDER + "\"", "calledElement=\"" + Fault.PLAN + "\""),
                new Fault(
                                List.of(
                                        "POOL_NEVER_STARTED @ bu-dop-2023-remedial-plan",
                                        "FORM_NEEDS_PROPERTY @ userTask_writeRemedialPlan"),
                                "a pool that waits for a misspelt notice",
                                Fault.plan("bu-dop-2023"))
                        .replacing("\"bu-dop-2023.ratingNotified\"", "\"bu-dop-2023.ratingNotifed\""),
                Fault.of("a call of whatever is newest", "CALL_NOT_BOUND @ " + CALL)
                        .replacing("calledElementBinding=\"deployment\"", "calledElementBinding=\"latest\""),
                Fault.of("a call without business key", "CALL_WITHOUT_KEY @ " + CALL)
                        .without("<camunda:in businessKey=\"${units.businessKey(execution, unit)}\" />"));
    }
}
