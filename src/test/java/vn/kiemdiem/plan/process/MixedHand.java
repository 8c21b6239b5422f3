package vn.kiemdiem.plan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.plugin.variable.value.JsonValue;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/**
 * People who do not agree: each level depends on the subject and the stage, always in the same way, and whatever is
 * typed is remembered.
 */
final class MixedHand {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final int PARTS = 20;
    private static final String LEVEL = "level";

    private final RepositoryService repository;
    private final TaskService tasks;
    private final TypedResults typed = new TypedResults();
    private final Map<String, String> stages = new ConcurrentHashMap<>();

    MixedHand(RepositoryService repository, TaskService tasks) {
        this.repository = repository;
        this.tasks = tasks;
    }

    /** What has been typed so far. */
    TypedResults typed() {
        return typed;
    }

    /** Changes plain good results into mixed ones. */
    Map<String, Object> type(Task task, Map<String, Object> plain) {
        Map<String, Object> values = new HashMap<>(plain);
        switch (task.getCamundaFormRef().getKey()) {
            case "write-review" -> review(task, values);
            case "rate-roster", "rate-pool" -> rows(values, "ratings", (subject, row) -> year(task, subject, row));
            case "record-notice" -> rows(values, "levels", (subject, row) -> notice(subject, row));
            case "term-sheet" -> rows(values, "terms", (subject, row) -> term(task, subject, row));
            case "assess-four-good" -> rows(values, "assessments", (subject, row) -> fourGood(task, subject, row));
            case "commend" -> rows(values, "commendations", (subject, row) -> commend(task, subject, row));
            default -> {}
        }
        return values;
    }

    private void review(Task task, Map<String, Object> values) {
        String subject = String.valueOf(tasks.getVariable(task.getId(), "subject"));
        RatingLevel level = level(subject, RatingStage.SELF, 0);
        values.put(LEVEL, level.name());
        typed.year(RatingStage.SELF, subject, level);
    }

    private void year(Task task, String subject, Map<String, Object> row) {
        if (!row.containsKey(LEVEL)) {
            return;
        }
        RatingStage stage = stage(task);
        RatingLevel level = level(subject, stage, 0);
        if (task.getTaskDefinitionKey().startsWith("userTask_rerate")) {
            level = other(level);
        }
        row.put(LEVEL, level.name());
        row.put("reason", "Theo kết quả thẩm định");
        typed.year(stage, subject, level);
    }

    private void notice(String subject, Map<String, Object> row) {
        RatingLevel level = level(subject, RatingStage.DECISION, 1);
        row.put(LEVEL, level.name());
        typed.year(RatingStage.DECISION, subject, level);
    }

    private void term(Task task, String subject, Map<String, Object> row) {
        if (part(subject, stage(task).ordinal()) < 2) {
            row.put(LEVEL, RatingLevel.COMPLETED.name());
            row.put("reason", "Còn hạn chế trong nhiệm kỳ");
        }
        typed.term(stage(task), subject, RatingLevel.valueOf(String.valueOf(row.get(LEVEL))));
    }

    private void fourGood(Task task, String subject, Map<String, Object> row) {
        boolean isDecision = "decision".equals(as(task));
        boolean met = part(subject, isDecision ? 1 : 0) >= 3;
        row.put("outcome", met ? "MET" : "NOT_MET");
        typed.fourGood(isDecision, subject, met);
    }

    private void commend(Task task, String subject, Map<String, Object> row) {
        if (part(subject, 0) < PARTS / 2) {
            row.put("award", "NONE");
            row.remove("outcome");
            return;
        }
        String award = part(subject, 1) % 2 == 0 ? "Giấy khen" : "Bằng khen";
        boolean isDecision = "decision".equals(as(task));
        String step = isDecision ? List.of("GRANTED", "RECOMMENDED", "DECLINED").get(part(subject, 2) % 3) : "PROPOSED";
        row.put("award", award);
        row.put("outcome", step);
        row.put("note", "Theo thành tích");
        typed.award(subject, new TypedResults.Award(award, step));
    }

    private static RatingLevel level(String subject, RatingStage stage, int shift) {
        int part = part(subject, stage.ordinal() + shift);
        if (part < 3) {
            return RatingLevel.EXCELLENT;
        }
        if (part < 15) {
            return RatingLevel.GOOD;
        }
        return part < PARTS - 1 ? RatingLevel.COMPLETED : RatingLevel.NOT_COMPLETED;
    }

    private static RatingLevel other(RatingLevel level) {
        return level == RatingLevel.GOOD ? RatingLevel.COMPLETED : RatingLevel.GOOD;
    }

    private static int part(String subject, int shift) {
        return Math.floorMod(subject.hashCode() + shift, PARTS);
    }

    private RatingStage stage(Task task) {
        return as(task).isEmpty() ? RatingStage.PROPOSAL : RatingStage.of(as(task));
    }

    /** The stage as the plan's file names it. */
    private String as(Task task) {
        return stages.computeIfAbsent(task.getTaskDefinitionKey(), key -> property(task));
    }

    private String property(Task task) {
        UserTask element = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return element
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "as".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static void rows(Map<String, Object> values, String list, BiConsumer<String, Map<String, Object>> typing) {
        try {
            List<Map<String, Object>> rows = JSON.readValue(((JsonValue) values.get(list)).getValueSerialized(), ROWS);
            rows.forEach(row -> typing.accept(String.valueOf(row.get("subject")), row));
            values.put(list, FormFilling.json(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
