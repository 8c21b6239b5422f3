package vn.kiemdiem.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts things of the running plan, or such as do not exist, into the variables of an address. */
final class Things {

    static final String PLAN = "tra-son-school-branch-2023";
    static final String STAFF_UNIT = "tra-son-school-branch-committee";

    private static final Pattern VARIABLE = Pattern.compile("\\{([\\w-]+)\\}");
    private static final String ABSENT = "khong-co";

    /** An id of which there is none, also where a number is asked for. */
    private static final String NO_NUMBER = "999999999";

    private final JdbcClient jdbc;

    /** The id of one thing, by the part of an address that comes before it, the longest first. */
    private final Map<String, String> real = new LinkedHashMap<>();

    Things(JdbcClient jdbc) {
        this.jdbc = jdbc;
        String definition = "(select id_ from act_re_procdef where key_ = '" + PLAN + "')";
        String ofThePlan = " where proc_def_id_ in " + definition + " order by id_ limit 1";
        put("history/process-instance", "select id_ from act_hi_procinst" + ofThePlan);
        put("history/activity-instance", "select id_ from act_hi_actinst" + ofThePlan);
        put("history/variable-instance", "select id_ from act_hi_varinst" + ofThePlan);
        put("history/detail", "select id_ from act_hi_detail" + ofThePlan);
        put("user-operation", "select operation_id_ from act_hi_op_log order by id_ limit 1");
        put("resources", "select id_ from act_ge_bytearray where deployment_id_ = (" + deployment() + ") limit 1");
        put("deployment", deployment());
        put(
                "task",
                "select id_ from act_ru_task where assignee_ is null" + ofThePlan.replace(" where proc", " and proc"));
        put(
                "tasks",
                "select id_ from act_ru_task where assignee_ is null" + ofThePlan.replace(" where proc", " and proc"));
        put("process-instance", "select proc_inst_id_ from act_ru_execution" + ofThePlan);
        put("execution", "select id_ from act_ru_execution" + ofThePlan);
        put("process-definition", definition + " limit 1");
        put("job-definition", "select id_ from act_ru_jobdef" + ofThePlan);
        put("job", "select id_ from act_ru_job" + ofThePlan.replace("proc_def", "process_def"));
        put("variable-instance", "select id_ from act_ru_variable" + ofThePlan);
        put("authorization", "select id_ from act_ru_authorization where user_id_ = 'cap-uy' limit 1");
        put("filter", "select id_ from act_ru_filter limit 1");
        real.put("key", PLAN);
        real.put("plans", PLAN);
        real.put("user", "bi-thu");
        real.put("members", "doan-the");
        real.put("group", STAFF_UNIT);
        real.put("variables", "plan");
        real.put("health", "db");
        real.put("login", "tasklist");
        real.put("metrics", "activity-instance-start");
    }

    private void put(String before, String sql) {
        real.put(before, jdbc.sql(sql).query(String.class).optional().orElse(ABSENT));
    }

    private static String deployment() {
        return "select deployment_id_ from act_re_procdef where key_ = '" + PLAN + "' limit 1";
    }

    /** The address of a real thing wherever the plan has one, or of none. */
    String address(String path, boolean existing) {
        StringBuilder address = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path.replace("/**", "/{part}"));
        while (variable.find()) {
            String before = address + path.replace("/**", "/{part}").substring(0, variable.start());
            variable.appendReplacement(address, value(variable.group(1), before, existing));
        }
        return variable.appendTail(address).toString();
    }

    private String value(String name, String path, boolean existing) {
        if (path.endsWith("/engine/") || name.equals("engine") || name.equals("processEngineName")) {
            return "default";
        }
        if (!existing) {
            return path.startsWith("/api/attachments") || name.equals("attachment") ? NO_NUMBER : ABSENT;
        }
        String before = path.substring(0, path.length() - 1);
        return real.entrySet().stream()
                .filter(thing -> before.endsWith("/" + thing.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(name.equals("attachment") || path.startsWith("/api/attachments") ? NO_NUMBER : ABSENT);
    }
}
