package vn.kiemdiem.plan.check.process;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every process of a file runs and carries the plan's own id, so that no plan puts itself in the place of another or
 * of the product's own processes, which have no year in theirs.
 */
@Component
@Order(PlanRule.FORBIDDEN)
class ProcessRule implements PlanRule {

    private static final Pattern PLAN_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*-[12]\\d{3}");
    private static final Pattern DAYS = Pattern.compile("P[1-9]\\d{0,4}D");
    private static final String UNIT_KIND = "(-[a-z]+)+";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return Stream.concat(plan.own().stream().flatMap(own -> names(plan, own)), runs(plan));
    }

    /** Nothing of a file without a header can carry a plan's id. */
    private static Stream<Problem> names(PlanModel plan, Process planned) {
        String id = id(planned);
        Stream<Problem> own = Stream.of(planned)
                .filter(process -> !PLAN_ID.matcher(id).matches())
                .map(process -> Problem.error("PLAN_ID_UNFIT", process, SafeXml.shown(id)));
        Stream<Problem> foreign = plan.all(Process.class)
                .filter(process -> !belongs(process, id))
                .map(process -> Problem.error("PROCESS_ID_FOREIGN", process, SafeXml.shown(id(process)), id));
        Stream<Problem> messages = plan.all(Message.class)
                .filter(message -> !PlanModel.attribute(message, "name").startsWith(id + "."))
                .map(message -> Problem.error(
                        "MESSAGE_NAME_FOREIGN", message, SafeXml.shown(PlanModel.attribute(message, "name")), id));
        return Stream.of(own, foreign, messages).flatMap(problems -> problems);
    }

    private static Stream<Problem> runs(PlanModel plan) {
        Stream<Problem> idle = plan.all(Process.class)
                .filter(process -> !process.isExecutable())
                .map(process -> Problem.error("PROCESS_NOT_EXECUTABLE", process));
        Stream<Problem> forgetful = plan.all(Process.class)
                .filter(process -> !DAYS.matcher(PlanModel.camunda(process, "historyTimeToLive"))
                        .matches())
                .map(process -> Problem.error("HISTORY_WITHOUT_END", process));
        return Stream.concat(idle, forgetful);
    }

    private static boolean belongs(Process process, String planId) {
        return id(process).equals(planId) || id(process).matches(Pattern.quote(planId) + UNIT_KIND);
    }

    private static String id(Process process) {
        return Optional.ofNullable(process.getId()).orElse("");
    }
}
