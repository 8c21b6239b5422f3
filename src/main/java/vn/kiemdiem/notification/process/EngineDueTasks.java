package vn.kiemdiem.notification.process;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.DueTask;
import vn.kiemdiem.notification.DueTasks;

/**
 * Reads the engine's open tasks, but not those of suspended plans, with their units in one query: the engine's own would
 * ask once more for each task.
 */
@Component
class EngineDueTasks implements DueTasks {

    private final JdbcClient jdbc;

    EngineDueTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forEachDueBefore(Instant moment, Consumer<DueTask> reader) {
        jdbc.sql("""
                        select task.id_, coalesce(task.name_, task.id_) as name_, task.due_date_, task.assignee_,
                            coalesce(definition.name_, definition.key_) as process_,
                            (select array_agg(link.group_id_ order by link.id_) from act_ru_identitylink link
                                where link.task_id_ = task.id_ and link.group_id_ is not null) as units_
                        from act_ru_task task join act_re_procdef definition on definition.id_ = task.proc_def_id_
                        where task.due_date_ < :moment and task.suspension_state_ = 1
                        order by task.due_date_, task.id_
                        """)
                .param("moment", Timestamp.from(moment))
                .query(EngineDueTasks::task)
                .list()
                .forEach(reader);
    }

    private static DueTask task(ResultSet row, int number) throws SQLException {
        return new DueTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("process_"),
                row.getTimestamp("due_date_").toInstant(),
                row.getString("assignee_"),
                units(row.getArray("units_")));
    }

    private static List<String> units(@Nullable Array units) throws SQLException {
        return units == null ? List.of() : List.of((String[]) units.getArray());
    }
}
