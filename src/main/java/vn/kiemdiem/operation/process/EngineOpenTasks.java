package vn.kiemdiem.operation.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.operation.OpenTasks;

/** Counts in the engine's own tables; a business key begins with its plan's id. */
@Component
class EngineOpenTasks implements OpenTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineOpenTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Count> perPlan() {
        return jdbc.sql("""
                        select split_part(instance.business_key_, '/', 1) as plan, count(*) as open,
                            count(*) filter (where task.due_date_ < cast(:now as timestamp)) as overdue
                        from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
                        where instance.business_key_ is not null
                        group by 1 order by 1
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(Count.class)
                .list();
    }
}
