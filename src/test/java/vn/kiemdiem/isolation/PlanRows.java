package vn.kiemdiem.isolation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's rows of a plan's file, whichever of its processes they belong to. */
final class PlanRows {

    private static final String DEPLOYMENT =
            "(select deployment_id_ from act_re_procdef where key_ = :plan order by version_ desc limit 1)";
    private static final String DEFINITIONS =
            "(select id_ from act_re_procdef where deployment_id_ = " + DEPLOYMENT + ")";
    private static final List<String> OF_A_DEFINITION = List.of("proc_def_id_", "process_def_id_");

    private final JdbcClient jdbc;
    private final String plan;

    PlanRows(JdbcClient jdbc, String plan) {
        this.jdbc = jdbc;
        this.plan = plan;
    }

    /** The ids of all that is kept for the plan, its file included. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        ids.addAll(texts("select id_ from act_re_procdef where deployment_id_ = " + DEPLOYMENT));
        ids.addAll(texts("select key_ from act_re_procdef where deployment_id_ = " + DEPLOYMENT));
        ids.addAll(texts("select id_ from act_ge_bytearray where deployment_id_ = " + DEPLOYMENT));
        ids.addAll(texts("select " + DEPLOYMENT));
        for (String column : OF_A_DEFINITION) {
            for (String table : tablesWith(column)) {
                ids.addAll(texts("select id_ from " + table + " where " + column + " in " + DEFINITIONS));
            }
        }
        // A definition's id is its key, its version and an id; words of a text are told apart by the colons.
        ids.replaceAll(id -> id.substring(id.lastIndexOf(':') + 1));
        return ids;
    }

    /** One of each, by the name that paths give it; the task is one that the account may do. */
    Map<String, String> things(Set<String> unitsOfTheStaff) {
        Map<String, String> things = new LinkedHashMap<>();
        things.put("plan", plan);
        things.put("deployment", one("select " + DEPLOYMENT));
        things.put("resource", one("select id_ from act_ge_bytearray where deployment_id_ = " + DEPLOYMENT));
        things.put("definition", one("select proc_def_id_ from act_ru_execution where business_key_ = :plan"));
        things.put("instance", one("select id_ from act_ru_execution where business_key_ = :plan"));
        Map<String, Object> offer = jdbc.sql(
                        "select task_id_, group_id_ from act_ru_identitylink join act_ru_task task on task_id_ = task.id_"
                                + " where group_id_ in (:units) and task.assignee_ is null and task.proc_def_id_ in "
                                + DEFINITIONS
                                + " order by task.name_, task.id_ limit 1")
                .param("units", unitsOfTheStaff)
                .param("plan", plan)
                .query()
                .singleRow();
        String task = (String) offer.get("task_id_");
        things.put("task", task);
        things.put("group", (String) offer.get("group_id_"));
        things.put("execution", one("select execution_id_ from act_ru_task where id_ = '" + task + "'"));
        // Of a process: the history has no others.
        things.put(
                "variable",
                one("select id_ from act_ru_variable where execution_id_ = proc_inst_id_ and task_id_ is null"
                        + " and proc_def_id_ in " + DEFINITIONS));
        things.put("activity", one("select id_ from act_hi_actinst where proc_def_id_ in " + DEFINITIONS));
        things.put("job", one("select id_ from act_ru_job where process_def_id_ in " + DEFINITIONS));
        things.put("jobDefinition", one("select id_ from act_ru_jobdef where proc_def_id_ in " + DEFINITIONS));
        things.put("incident", one("select id_ from act_ru_incident where proc_def_id_ in " + DEFINITIONS));
        things.put("attachment", one("select id::text from attachment where plan = :plan"));
        return things;
    }

    /** Timers that wait, the earliest first. */
    List<String> timers() {
        return texts("select id_ from act_ru_job where type_ = 'timer' and process_def_id_ in " + DEFINITIONS
                + " order by duedate_, id_");
    }

    Set<String> unitsWithTasks() {
        return new HashSet<>(
                texts("select group_id_ from act_ru_identitylink join act_ru_task task on task_id_ = task.id_"
                        + " where group_id_ is not null and task.assignee_ is null and task.proc_def_id_ in "
                        + DEFINITIONS));
    }

    Set<String> assignees() {
        return new HashSet<>(texts(
                "select assignee_ from act_ru_task where assignee_ is not null and proc_def_id_ in " + DEFINITIONS));
    }

    /** Whether the deadline of an open task lies before the instant. */
    boolean anyTaskIsOverdue(String instant) {
        return !texts("select id_ from act_ru_task where due_date_ < timestamptz '" + instant + "' and proc_def_id_ in "
                        + DEFINITIONS)
                .isEmpty();
    }

    /** What the plan's variables say, the long ones included. */
    List<String> variables() {
        List<String> values = new ArrayList<>();
        values.addAll(
                texts("select text_ from act_ru_variable where text_ is not null and proc_def_id_ in " + DEFINITIONS));
        values.addAll(
                texts("select convert_from(bytes_, 'UTF8') from act_ru_variable variable join act_ge_bytearray bytes"
                        + " on variable.bytearray_id_ = bytes.id_ where variable.proc_def_id_ in " + DEFINITIONS));
        return values;
    }

    private List<String> tablesWith(String column) {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%' and column_name in ('id_', ?)
                        group by table_name having count(*) = 2
                        """).param(column).query(String.class).list();
    }

    private String one(String sql) {
        return texts(sql + " limit 1").get(0);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).param("plan", plan).query(String.class).list();
    }
}
