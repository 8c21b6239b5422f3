package vn.kiemdiem.plan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** What Tasklist submits: the prefilled values of a task with what a person typed into them. */
public final class FormFilling {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private FormFilling() {}

    /** The form {@code brief-unit}. */
    public static Map<String, Object> briefed() {
        return Map.of("heldOn", "2023-11-03", "attendees", 12, "content", "Quán triệt Quy định 124-QĐ/TW");
    }

    /** The form {@code provide-basis} with one remark and an opinion on everybody. */
    public static Map<String, Object> provided(TaskService tasks, Task task) {
        return Map.of(
                "rating",
                "Công đoàn: vững mạnh",
                "opinions",
                filled(tasks, task, "opinions", row -> row.put("opinion", "Chấp hành tốt")));
    }

    /** The form {@code collect-bases} with every basis at hand. */
    public static Map<String, Object> collected(TaskService tasks, Task task) {
        return Map.of("bases", filled(tasks, task, "bases", row -> row.put("status", "RECEIVED")));
    }

    /** The form {@code write-review} with that level for oneself. */
    public static Map<String, Object> reviewed(TaskService tasks, Task task, String level) {
        Map<String, Object> values = new HashMap<>();
        values.put("bases", filled(tasks, task, "bases", row -> row.put("result", "Thực hiện tốt")));
        values.put("strengths", "Hoàn thành nhiệm vụ được giao");
        values.put("shortcomings", "Chưa mạnh dạn góp ý");
        values.put("remedies", "Góp ý thẳng thắn trong sinh hoạt");
        values.put("level", level);
        return values;
    }

    /** The form {@code rate-roster}; what is typed into each row is up to the caller. */
    public static Map<String, Object> rated(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return new HashMap<>(Map.of(
                "heldOn",
                "2023-11-16",
                "attendees",
                12,
                "minutes",
                "Hội nghị thống nhất",
                "ratings",
                filled(tasks, task, "ratings", typing)));
    }

    /** The form {@code score-sheet}; what is typed into each row is up to the caller. */
    public static Map<String, Object> scored(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("items", filled(tasks, task, "items", typing));
    }

    /** The form {@code compile-report} with report and forms ready. */
    public static Map<String, Object> compiled() {
        return Map.of("conclusion", "Đề nghị Đảng uỷ xem xét", "reportReady", true, "formsReady", true);
    }

    /** The form {@code issue-document} of that day. */
    public static Map<String, Object> issued(String day) {
        return new HashMap<>(
                Map.of("number", "15-HD/BTC", "drawnUpOn", day, "summary", "Hướng dẫn kiểm điểm, đánh giá, xếp loại"));
    }

    /** The form {@code suggest-review}; what is typed into each row is up to the caller. */
    public static Map<String, Object> suggested(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("suggestions", filled(tasks, task, "suggestions", typing));
    }

    /** The form {@code collect-opinions} of those days. */
    public static Map<String, Object> consulted(String asked, String closed) {
        return new HashMap<>(Map.of(
                "askedOn", asked, "closedOn", closed, "parties", "Ủy ban Kiểm tra", "opinions", "Nhất trí dự thảo"));
    }

    /** The form {@code register-review-day} of those days. */
    public static Map<String, Object> registered(String first, String last) {
        return new HashMap<>(Map.of("firstDay", first, "lastDay", last, "place", "Hội trường lớn"));
    }

    /** The form {@code register-review-day} of that very day, with the reason that a plan with a lead time asks for. */
    public static Map<String, Object> registeredAtShortNotice(String day) {
        Map<String, Object> values = registered(day, day);
        values.put("shortNotice", "Chỉ bố trí được ngày này");
        return values;
    }

    /** The form {@code assign-attendees}. */
    public static Map<String, Object> assigned() {
        return new HashMap<>(Map.of("positions", "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức"));
    }

    /** The form {@code hold-review} of those days and that length. */
    public static Map<String, Object> held(String first, String last, double days) {
        return new HashMap<>(Map.of(
                "heldOn",
                first,
                "heldUntil",
                last,
                "days",
                days,
                "attendees",
                12,
                "minutes",
                "Hội nghị thống nhất",
                "individualFindings",
                "Bổ sung hai hạn chế từ kiểm điểm cá nhân"));
    }

    /** The form {@code compile-dossier} with every item there. */
    public static Map<String, Object> completeDossier(TaskService tasks, Task task) {
        return new HashMap<>(Map.of(
                "items", filled(tasks, task, "items", row -> row.put("present", true)), "conclusion", "Đủ hồ sơ"));
    }

    /** The form {@code receive-dossier}: the dossier is taken in. */
    public static Map<String, Object> accepted() {
        return new HashMap<>(Map.of("outcome", "ACCEPTED"));
    }

    /** The form {@code receive-dossier}: the dossier goes back for this reason. */
    public static Map<String, Object> returned(String reason) {
        return new HashMap<>(Map.of("outcome", "RETURNED", "reason", reason));
    }

    /** The form {@code rate-pool} with that level for everybody. */
    public static Map<String, Object> pooled(TaskService tasks, Task task, String level) {
        return Map.of("ratings", filled(tasks, task, "ratings", row -> {
            row.put("level", level);
            row.put("reason", "Theo kết quả thẩm định");
            row.putIfAbsent("organizationLevel", level);
        }));
    }

    /** The form {@code term-sheet} as the rule has it, good where it has none; the rest is up to the caller. */
    public static Map<String, Object> termed(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("terms", filled(tasks, task, "terms", row -> {
            if (row.putIfAbsent("level", "GOOD") == null) {
                row.put("reason", "Theo kết quả các năm đã có");
            }
            typing.accept(row);
        }));
    }

    /** The form {@code record-cap-exception} for that pool, decided on that day. */
    public static Map<String, Object> excepted(String pool, int percent, String day) {
        return Map.of(
                "pool",
                pool,
                "percent",
                percent,
                "decidedBy",
                "Ban Thường vụ Tỉnh ủy",
                "document",
                "12-QĐ/TU",
                "decidedOn",
                day);
    }

    /** The first pool that the form {@code record-cap-exception} offers. */
    public static String firstPool(TaskService tasks, Task task) {
        return ((SpinJsonNode) tasks.getVariableLocal(task.getId(), "poolNames"))
                .elements()
                .get(0)
                .stringValue();
    }

    /** The form {@code rate-roster} of that day: everybody good who is rated at all. */
    public static Map<String, Object> roster(TaskService tasks, Task task, String day) {
        Map<String, Object> values = rated(tasks, task, row -> {
            if (!String.valueOf(row.get("selfLevel")).contains("không xếp loại")) {
                row.put("level", "GOOD");
                row.put("reason", "Theo kết quả cuộc họp");
            }
        });
        values.put("heldOn", day);
        return values;
    }

    /** The form {@code clarify-authority} with the same body for everybody. */
    public static Map<String, Object> clarified(TaskService tasks, Task task) {
        return Map.of("rulings", filled(tasks, task, "rulings", row -> {
            row.put("decider", "Ban Thường vụ");
            row.put("basis", "Quy định phân cấp quản lý cán bộ");
        }));
    }

    /** The form {@code assess-four-good}: everybody is. */
    public static Map<String, Object> fourGood(TaskService tasks, Task task) {
        return Map.of("assessments", filled(tasks, task, "assessments", row -> {
            row.put("outcome", "MET");
            row.put("note", "Đạt cả bốn tiêu chí");
        }));
    }

    /** The form {@code commend}; what is typed into each row is up to the caller. */
    public static Map<String, Object> commended(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("commendations", filled(tasks, task, "commendations", typing));
    }

    /** The form {@code choose-raters} with these units ticked, and that last day for answers. */
    public static Map<String, Object> asked(TaskService tasks, Task task, String replyBy, String... units) {
        List<String> ticked = List.of(units);
        return new HashMap<>(Map.of(
                "replyBy",
                replyBy,
                "nobody",
                false,
                "raters",
                filled(tasks, task, "raters", row -> row.put("asked", ticked.contains(row.get("unit"))))));
    }

    /** The form {@code choose-raters} with everybody in the list ticked. */
    public static Map<String, Object> askedAll(TaskService tasks, Task task, String replyBy) {
        return asked(
                tasks,
                task,
                replyBy,
                rows(tasks, task, "raters").stream()
                        .map(row -> String.valueOf(row.get("unit")))
                        .toArray(String[]::new));
    }

    /** The form {@code give-opinion}; what is typed into each row is up to the caller. */
    public static Map<String, Object> opined(TaskService tasks, Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("opinions", filled(tasks, task, "opinions", typing));
    }

    /** The form {@code record-staff-levels} with that level for everybody. */
    public static Map<String, Object> staffed(TaskService tasks, Task task, String level) {
        return Map.of("staffLevels", filled(tasks, task, "staffLevels", row -> row.put("staffLevel", level)));
    }

    /** The form {@code record-notice} of that day, with a good level for everybody. */
    public static Map<String, Object> noticed(TaskService tasks, Task task, String day) {
        return new HashMap<>(Map.of(
                "number",
                "120-TB/TU",
                "noticedOn",
                day,
                "levels",
                filled(tasks, task, "levels", row -> row.put("level", "GOOD"))));
    }

    /** The form {@code write-remedial-plan}, to be carried out by that day. */
    public static Map<String, Object> remedied(String day) {
        return new HashMap<>(Map.of(
                "shortcomings",
                "Chưa mạnh dạn góp ý",
                "measures",
                "Góp ý thẳng thắn trong sinh hoạt",
                "completeBy",
                day,
                "commitment",
                "Nêu gương, giữ nghiêm kỷ luật"));
    }

    /** The prefilled rows of a list, changed and as the Json variable that a form submits. */
    public static Object filled(TaskService tasks, Task task, String list, Consumer<Map<String, Object>> typing) {
        List<Map<String, Object>> rows = rows(tasks, task, list);
        rows.forEach(typing);
        return json(rows);
    }

    /** The prefilled rows of a list. */
    public static List<Map<String, Object>> rows(TaskService tasks, Task task, String list) {
        SpinJsonNode node = (SpinJsonNode) tasks.getVariableLocal(task.getId(), list);
        try {
            return JSON.readValue(node.toString(), ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows as the Json variable that a form submits. */
    public static Object json(List<?> rows) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(rows)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
