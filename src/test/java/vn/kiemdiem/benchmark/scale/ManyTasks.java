package vn.kiemdiem.benchmark.scale;

/** Makes ten of each branch's process in the database itself: what a whole province would have open. */
final class ManyTasks {

    /** How many open tasks there are for each one before. */
    static final int FACTOR = 10;

    private ManyTasks() {}

    static void multiply(Database database) {
        copies(database, "act_ru_execution", """
                'id_', row.id_ || '-' || n, 'proc_inst_id_', row.proc_inst_id_ || '-' || n,
                'parent_id_', row.parent_id_ || '-' || n, 'super_exec_', null
                """, "row.proc_def_id_ like '" + ScalePlan.BRANCH + ":%'");
        copies(database, "act_ru_task", """
                'id_', row.id_ || '-' || n, 'proc_inst_id_', row.proc_inst_id_ || '-' || n,
                'execution_id_', row.execution_id_ || '-' || n
                """, "true");
        copies(
                database,
                "act_ru_identitylink",
                "'id_', row.id_ || '-' || n, 'task_id_', row.task_id_ || '-' || n",
                "row.task_id_ is not null");
        copies(
                database,
                "act_ru_variable",
                """
                'id_', row.id_ || '-' || n, 'proc_inst_id_', row.proc_inst_id_ || '-' || n,
                'execution_id_', row.execution_id_ || '-' || n, 'task_id_', row.task_id_ || '-' || n,
                'var_scope_', row.var_scope_ || '-' || n
                """,
                "row.execution_id_ in (select id_ from act_ru_execution where proc_def_id_ like '" + ScalePlan.BRANCH
                        + ":%')");
        // One in ten is due tomorrow.
        database.update("update act_ru_task set due_date_ = localtimestamp + interval '1 day' "
                + "where abs(hashtext(id_)) % 10 = 0");
        database.rest();
    }

    private static void copies(Database database, String table, String changed, String which) {
        database.update("insert into " + table + " select (jsonb_populate_record(row, jsonb_build_object(" + changed
                + "))).* from " + table + " row, generate_series(1, " + (FACTOR - 1) + ") n where " + which);
    }
}
