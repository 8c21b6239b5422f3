package vn.kiemdiem.duty.process;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.PlanDeadlines;
import vn.kiemdiem.plan.process.PlanFile;
import vn.kiemdiem.plan.process.Plans;

/**
 * What a task's card and form say of it: unit, plan, clause and deadline. The due date is the last moment of the
 * earliest deadline among the timers around the task, so that list and timer cannot disagree; a planned deadline
 * («dự kiến», S001-D16), which reminds and never escalates, has no timer and stands in the task's property.
 */
@Component
class DutyCards {

    /** A deadline's code, or the variable in which the calling pool handed it over. */
    private static final Pattern CODE = Pattern.compile("lateFrom\\(execution, ('?)([A-Za-z0-9]+)'?\\)");
    /** For those who keep the file; whoever fills in the form wants the plan's words only. */
    private static final String LEDGER_ID = "S\\d{3}-[A-Z][0-9A-Za-z.]*[0-9A-Za-z]";

    private static final String BRACKETED_ID = "(" + LEDGER_ID + "|A\\d{2})";
    private static final Pattern LEDGER_IDS =
            Pattern.compile("(" + LEDGER_ID + "[,.]? ?)+| ?\\(" + BRACKETED_ID + "(, " + BRACKETED_ID + ")*\\)");

    private static final String PLANNED = "deadline";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'h'mm");

    private final Plans plans;
    private final PlanDeadlines deadlines;
    private final Organization organization;
    /** What the timers around each task name; definitions never change, and reading a large file takes its time. */
    private final Map<String, List<String>> named = new ConcurrentHashMap<>();

    DutyCards(Plans plans, PlanDeadlines deadlines, Organization organization) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.organization = organization;
    }

    Map<String, Object> of(DelegateTask task, UserTask model) {
        Map<String, Object> card = new HashMap<>();
        card.put("unitName", unitName(task));
        card.put("clause", clause(model));
        card.put("deadlineText", "chưa quy định");
        plans.of(task).ifPresent(plan -> {
            card.put("planNumber", plan.number());
            earliest(plan, task, model).ifPresent(last -> {
                task.setDueDate(Date.from(last));
                card.put("deadlineText", words(last.atZone(ZoneId.systemDefault())));
            });
        });
        return card;
    }

    /** A deadline with an hour of its own ends before its day does (S002-D13). */
    private static String words(ZonedDateTime last) {
        ZonedDateTime late = last.plusSeconds(1);
        if (late.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return "hết ngày " + DAY.format(last);
        }
        return late.getSecond() == 0
                ? "trước " + HOUR.format(late) + " ngày " + DAY.format(late)
                : "chậm nhất " + HOUR.format(last) + " ngày " + DAY.format(last);
    }

    private String unitName(DelegateTask task) {
        Object subject = task.getVariable(DutyVariables.SUBJECT);
        if (subject instanceof String id) {
            return organization.subject(id).map(Subject::name).orElse(id);
        }
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(organization::unitName)
                .collect(Collectors.joining(", "));
    }

    private static String clause(UserTask model) {
        String quoted = model.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
        return LEDGER_IDS.matcher(quoted).replaceAll("").strip();
    }

    private Optional<Instant> earliest(PlanHeader plan, DelegateTask task, UserTask model) {
        return Stream.concat(codesAround(task, model).stream(), Stream.ofNullable(planned(model)))
                .flatMap(code -> deadlines.lastMoment(plan, code, task).stream())
                .min(Comparator.naturalOrder());
    }

    private static @Nullable String planned(UserTask model) {
        return PlanFile.properties(model).get(PLANNED);
    }

    private List<String> codesAround(DelegateTask task, UserTask model) {
        return named
                .computeIfAbsent(task.getProcessDefinitionId() + "/" + model.getId(), any -> namedAround(model))
                .stream()
                .map(name -> name.startsWith("'") ? name.substring(1) : String.valueOf(task.getVariable(name)))
                .toList();
    }

    /** The codes, after a quote, or variables on the boundary timers of the task and of every sub-process around it. */
    private static List<String> namedAround(UserTask model) {
        return model.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> surrounds(event.getAttachedTo(), model))
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> CODE.matcher(timer.getTextContent()))
                .filter(Matcher::find)
                .map(code -> code.group(1) + code.group(2))
                .toList();
    }

    private static boolean surrounds(Activity scope, ModelElementInstance inner) {
        for (ModelElementInstance at = inner; at != null; at = at.getParentElement()) {
            if (at.equals(scope)) {
                return true;
            }
        }
        return false;
    }
}
