package vn.kiemdiem.duty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.duty.Drafts;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

/** A member joins the branch while its secretary fills in the list of the meeting. */
@ProductTest
class OutdatedRosterTest {

    private static final String JOINED = """
            Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,Chức vụ,Nhóm tương đồng,Người đứng đầu,\
            Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,Nơi sinh hoạt tạm thời
            dang-vien-13,Đảng viên 13,Đảng viên,Cá nhân,tra-son-school-branch,Giáo viên,,Không,03/02/2020,Không,Không,
            """;

    @Autowired
    private PlanRun run;

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        run.reset();
        jdbc.sql("delete from subject where id = 'dang-vien-13'").update();
    }

    @Test
    void refusedListIsRenewedAndWhatWasTypedIsKept() {
        run.start("tra-son-school-branch-2023");
        run.playUntilTheMeeting("GOOD");
        Task meeting = run.task("userTask_holdReviewMeeting");
        Map<String, Object> typed = FormFilling.rated(tasks, meeting, row -> row.put("level", "GOOD"));
        organizationImport.importFiles(
                List.of(new TableFile("doi-tuong.csv", JOINED.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> run.complete(meeting, "bi-thu", typed))
                .hasStackTraceContaining("Danh sách gửi lên thiếu: Đảng viên 13; hãy mở lại việc này.");

        assertThat(FormFilling.rows(tasks, meeting, "ratings"))
                .extracting(row -> row.get("subject"))
                .contains("dang-vien-13");
        assertThat(drafts.find(meeting.getId(), "bi-thu"))
                .hasValueSatisfying(
                        draft -> assertThat(draft).contains("Hội nghị thống nhất", "dang-vien-12", "2023-11-16"));

        run.complete(meeting, "bi-thu", FormFilling.rated(tasks, meeting, row -> {
            row.put("level", "GOOD");
            row.put("reason", "Theo kết quả cuộc họp");
        }));
        assertThat(run.tasks("userTask_holdReviewMeeting")).isEmpty();
    }
}
