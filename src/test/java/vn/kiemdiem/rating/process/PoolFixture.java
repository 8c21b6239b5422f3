package vn.kiemdiem.rating.process;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

/** An invented district with agencies and their leaderships in one pool, and a plan of two decisions about them. */
@TestComponent
public class PoolFixture {

    public static final String PLAN = "pool-2021";
    public static final String BODY = "pool-standing-committee";
    public static final String FIRST = "userTask_decideFirst";
    public static final String SECOND = "userTask_decideSecond";

    public static final String CONFIRM = "userTask_confirm";
    public static final String EXCEPTION = "userTask_recordException";

    private static final String UNITS =
            "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy," + "Có ban thường vụ,Số lãnh đạo\n";
    private static final String SUBJECTS = "Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,"
            + "Chức vụ,Nhóm tương đồng,Người đứng đầu,Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,"
            + "Nơi sinh hoạt tạm thời\n";
    private static final String ACCOUNTS =
            "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng\n";

    private final PlanRun run;
    private final ProcessEngine engine;
    private final OrganizationImport organizationImport;
    private final JdbcClient jdbc;

    PoolFixture(PlanRun run, ProcessEngine engine, OrganizationImport organizationImport, JdbcClient jdbc) {
        this.run = run;
        this.engine = engine;
        this.organizationImport = organizationImport;
        this.jdbc = jdbc;
    }

    /** Imports so many agencies, each with its leadership (one of the first has a single leader), and starts the plan. */
    public void start(int agencies) {
        StringBuilder units = new StringBuilder(UNITS)
                .append("pool-district,Huyện ủy thử,Huyện ủy,,Không,Có,3\n")
                .append(BODY + ",Ban Thường vụ thử,Ban Thường vụ Huyện ủy,pool-district,Không,Không,9\n")
                .append(
                        "pool-lonely,Hội một người,\"Cơ quan, phòng, ban, đơn vị huyện\",pool-district,Không,Không,1\n");
        StringBuilder subjects = new StringBuilder(SUBJECTS)
                .append(
                        "pool-leadership-lonely,Tập thể một người,\"Tập thể lãnh đạo, quản lý\",Tập thể,pool-lonely,,Ban,,,,,\n");
        IntStream.rangeClosed(1, agencies).forEach(number -> {
            units.append(
                    "pool-agency-%02d,Phòng %02d,\"Cơ quan, phòng, ban, đơn vị huyện\",pool-district,Không,Không,2\n"
                            .formatted(number, number));
            subjects.append(
                    "pool-leadership-%02d,Tập thể %02d,\"Tập thể lãnh đạo, quản lý\",Tập thể,pool-agency-%02d,,Ban,,,,,\n"
                            .formatted(number, number, number));
        });
        subjects.append("pool-agency-one,Cơ quan 01,\"Cơ quan, đơn vị\",Tập thể,pool-agency-01,,Cơ quan,,,,,\n");
        String accounts =
                ACCOUNTS + "pool-1,Ủy viên 1,,Cán bộ," + BODY + ",,\n" + "pool-2,Ủy viên 2,,Cán bộ," + BODY + ",,\n";
        // An import never removes anybody, and another test may have had more of them.
        jdbc.sql("delete from subject where id like 'pool-leadership-__' and unit_id > ?")
                .param("pool-agency-%02d".formatted(agencies))
                .update();
        run.at("2021-12-16T08:00:00+07:00");
        organizationImport.importFiles(
                List.of(file("don-vi", units), file("doi-tuong", subjects), file("tai-khoan", accounts)));
        deploy();
        engine.getRuntimeService().startProcessInstanceByKey(PLAN);
    }

    /** Lets the subject have rated itself on so many points. */
    public void scored(String subject, String points) {
        jdbc.sql("""
                        insert into rating (plan, subject, stage, level, score, recorded_by, recorded_at)
                        values (?, ?, 'SELF', 'GOOD', ?, 'pool-1', '2021-12-01')
                        """).params(PLAN, subject, new BigDecimal(points)).update();
    }

    public Task first() {
        return run.task(FIRST);
    }

    public Task second() {
        return run.task(SECOND);
    }

    /** The sheet of the task with what a person chose in each row. */
    public Map<String, Object> sheet(Task task, Consumer<Map<String, Object>> choosing) {
        return Map.of("ratings", FormFilling.filled(engine.getTaskService(), task, "ratings", choosing));
    }

    /** Everybody good, those of these numbers excellent; the organizations are excellent. */
    public static Consumer<Map<String, Object>> excellent(int... numbers) {
        return row -> {
            boolean chosen = IntStream.of(numbers)
                    .mapToObj("pool-leadership-%02d"::formatted)
                    .anyMatch(row.get("subject")::equals);
            boolean agency = row.get("subject").equals("pool-agency-one");
            row.put("level", chosen || agency ? "EXCELLENT" : "GOOD");
            row.put("organizationLevel", "EXCELLENT");
            row.put("reason", "Theo kết quả bỏ phiếu");
        };
    }

    private void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .name(PLAN)
                .enableDuplicateFiltering(false)
                .addClasspathResource("vn/kiemdiem/rating/process/pool-2021.bpmn")
                .deploy();
    }

    private static TableFile file(String stem, CharSequence text) {
        return new TableFile(stem + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
