package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.PlanFile.camunda;
import static vn.kiemdiem.architecture.Rule.when;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ManualTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** How the engine runs a plan file: who does what, in which transaction. */
final class ExecutionRules {

    static final Rule PROCESSES_RUN_AND_KEEP_THEIR_HISTORY =
            Rule.of("processesRunAndKeepTheirHistory", Process.class, ExecutionRules::unfitProcess);
    static final Rule TASKS_ARE_FOR_PEOPLE_OR_DELEGATES =
            Rule.of("tasksAreForPeopleOrDelegates", Task.class, ExecutionRules::taskOfNobody);
    static final Rule USER_TASKS_NAME_A_BODY =
            Rule.of("userTasksNameABody", UserTask.class, ExecutionRules::taskWithoutBody);
    static final Rule USER_TASKS_NAME_A_FORM =
            Rule.of("userTasksNameAForm", UserTask.class, ExecutionRules::taskWithoutForm);
    static final Rule TRANSACTIONS_END_WHERE_WORK_LEAVES =
            Rule.of("transactionsEndWhereWorkLeaves", FlowNode.class, ExecutionRules::wrongTransaction);
    static final Rule INSTANCES_RUN_SIDE_BY_SIDE =
            Rule.of("instancesRunSideBySide", MultiInstanceLoopCharacteristics.class, ExecutionRules::wrongInstances);
    static final Rule CALLS_STAY_IN_THE_FILE =
            Rule.of("callsStayInTheFile", CallActivity.class, ExecutionRules::foreignCall);

    static final List<Rule> ALL = List.of(
            PROCESSES_RUN_AND_KEEP_THEIR_HISTORY,
            TASKS_ARE_FOR_PEOPLE_OR_DELEGATES,
            USER_TASKS_NAME_A_BODY,
            USER_TASKS_NAME_A_FORM,
            TRANSACTIONS_END_WHERE_WORK_LEAVES,
            INSTANCES_RUN_SIDE_BY_SIDE,
            CALLS_STAY_IN_THE_FILE);

    /** The id of a unit, which is also the id of its group. */
    static final Pattern UNIT = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    /** The unit whose process it is, one in its place in the tree, the one that a loop, its subject or a caller names. */
    static final Pattern FOUND_UNIT = Pattern.compile("\\$\\{(unit|body|rater|recipient|units\\.above\\(unit\\)"
            + "|units\\.below\\(unit, '[a-z-]+'\\)|subjects\\.temporaryUnit\\(subject\\))}");

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z][A-Za-z]*Delegate}");

    private ExecutionRules() {}

    private static Stream<String> unfitProcess(PlanFile plan, Process process) {
        return Stream.concat(
                when(!process.isExecutable(), "it is not executable"),
                when(!camunda(process, "historyTimeToLive").matches("P\\d+D"), "its history has no days to live"));
    }

    private static Stream<String> taskOfNobody(PlanFile plan, Task task) {
        if (task instanceof ServiceTask || task instanceof SendTask) {
            boolean delegate =
                    DELEGATE.matcher(camunda(task, "delegateExpression")).matches();
            return when(!delegate, "it names no delegate");
        }
        boolean person = task instanceof UserTask || task instanceof ReceiveTask;
        return when(!person || task instanceof ManualTask, "nobody does it");
    }

    private static Stream<String> taskWithoutBody(PlanFile plan, UserTask task) {
        String groups = camunda(task, "candidateGroups");
        boolean bodies = FOUND_UNIT.matcher(groups).matches()
                || Arrays.stream(groups.split(",", -1))
                        .allMatch(group -> UNIT.matcher(group).matches());
        return when(!bodies, "its candidate groups are neither unit ids nor a unit that its process knows");
    }

    private static Stream<String> taskWithoutForm(PlanFile plan, UserTask task) {
        boolean form = camunda(task, "formRef").matches("[a-z]+(-[a-z]+)*")
                && camunda(task, "formRefBinding").equals("latest");
        return when(!form, "it names no form bound to the latest version");
    }

    private static Stream<String> wrongTransaction(PlanFile plan, FlowNode node) {
        boolean before = node instanceof ServiceTask
                || node instanceof SendTask
                || node instanceof ParallelGateway && plan.incoming(node).size() > 1;
        boolean after = node instanceof UserTask && !isMultiple(node)
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent;
        return Stream.concat(
                when(before != isTrue(node, "asyncBefore"), "asyncBefore is not %s".formatted(before)),
                when(after != isTrue(node, "asyncAfter"), "asyncAfter is not %s".formatted(after)));
    }

    private static boolean isTrue(FlowNode node, String attribute) {
        return camunda(node, attribute).equals("true");
    }

    private static boolean isMultiple(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    private static Stream<String> wrongInstances(PlanFile plan, MultiInstanceLoopCharacteristics instances) {
        boolean named = !camunda(instances, "collection").isEmpty()
                && !camunda(instances, "elementVariable").isEmpty();
        return Stream.of(
                        when(instances.isSequential(), "its instances run one after the other"),
                        when(!instances.isCamundaAsyncAfter(), "its instances do not end in transactions of their own"),
                        when(!named, "it names no collection and element variable"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> foreignCall(PlanFile plan, CallActivity call) {
        boolean inFile =
                plan.all(Process.class).anyMatch(process -> process.getId().equals(call.getCalledElement()));
        boolean keyed = PlanFile.extensions(call, CamundaIn.class).anyMatch(in -> in.getCamundaBusinessKey() != null);
        return Stream.of(
                        when(!inFile, "it calls a process of another file"),
                        when(
                                !camunda(call, "calledElementBinding").equals("deployment"),
                                "it is not bound to its own deployment"),
                        when(!keyed, "it gives no business key"))
                .flatMap(problems -> problems);
    }
}
