package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final PlanReference PLAN = new PlanReference("ke-hoach-2023", "Kiểm điểm năm 2023", "instance-1");
    private static final MissedDeadline DEADLINE =
            new MissedDeadline("D09", "trước ngày 10/11/2023", LocalDate.parse("2023-11-09"));
    private static final Recipient OFFICE = new Recipient("Văn phòng", "van-phong@example.org");

    private final MailFixture mail = MailFixture.onEmptyDatabase(1, MovableClock.at("2023-11-10T00:00"));

    @Test
    void escalationNamesTheUnitTheDeadlineItsLastDayAndWhatIsOpen() {
        mail.notices.escalation(late("Chi bộ 1", 1), List.of(OFFICE));

        assertThat(column("subject")).isEqualTo("Quá hạn: Chi bộ 1 – trước ngày 10/11/2023");
        assertThat(column("body_text")).isEqualTo("""
                Kính gửi: Văn phòng

                Chi bộ 1 đã quá hạn theo kế hoạch «Kiểm điểm năm 2023».

                Thời hạn theo kế hoạch: trước ngày 10/11/2023 (hạn hết ngày 09/11/2023)
                Đơn vị quá hạn: Chi bộ 1

                Việc chưa hoàn thành:
                - Kiểm điểm tập thể
                  https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=task-1
                - Gửi hồ sơ
                  https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=task-2

                Thư này do hệ thống kiểm điểm, xếp loại tự động gửi; đề nghị không trả lời thư này.
                Danh sách việc: https://kiemdiem.example.org/camunda/app/tasklist/default/
                """);
    }

    @Test
    void htmlOfAnEscalationSaysTheSameAndLinksTheTasks() {
        mail.notices.escalation(late("Chi bộ 1", 1), List.of(OFFICE));

        assertThat(column("body_html"))
                .contains("<b>Chi bộ 1</b> đã quá hạn theo kế hoạch «Kiểm điểm năm 2023».")
                .contains("trước ngày 10/11/2023 (hạn hết ngày 09/11/2023)")
                .contains("<a href=\"https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=task-1\"")
                .contains(">Kiểm điểm tập thể</a>")
                .contains("<title>Thông báo quá hạn</title>");
    }

    @Test
    void secondEscalationSaysThatItIsTheSecond() {
        mail.notices.escalation(late("Chi bộ 1", 2), List.of(OFFICE));

        assertThat(column("subject")).startsWith("Quá hạn (thông báo lần 2): ");
        assertThat(column("body_text")).contains("\nĐây là thông báo lần 2.\n");
        assertThat(column("body_html")).contains("<title>Thông báo quá hạn lần 2</title>");
    }

    @Test
    void unitNameWithMarkupStaysTextInTheHtml() {
        mail.notices.escalation(late("<script>alert('1')</script> & \"Con\"", 1), List.of(OFFICE));

        assertThat(column("body_html"))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Con&quot;");
        assertThat(column("body_text")).contains("<script>alert('1')</script> & \"Con\" đã quá hạn");
    }

    @Test
    void unitNameWithLineBreakStaysInOneLineOfTheSubject() {
        mail.notices.escalation(late("Chi bộ\r\nBcc: ai-do@example.org", 1), List.of(OFFICE));

        assertThat(column("subject")).isEqualTo("Quá hạn: Chi bộ Bcc: ai-do@example.org – trước ngày 10/11/2023");
    }

    @Test
    void dossierNoticeNamesWhatCameWhenAndWhereToDownloadIt() {
        mail.notices.dossierSubmitted(aDossier(), OFFICE);

        assertThat(column("subject")).isEqualTo("Đã nhận hồ sơ: Chi bộ 1 – Kiểm điểm năm 2023");
        assertThat(column("body_text"))
                .contains("gửi hồ sơ theo kế hoạch «Kiểm điểm năm 2023» lúc 14:05 ngày 08/11/2023.")
                .contains("- Báo cáo kiểm điểm\n- Biên bản họp\n")
                .contains("Tải báo cáo: https://kiemdiem.example.org/api/dossiers/7/report");
        assertThat(column("body_html"))
                .contains("<li style=\"padding:2px 0;\">Biên bản họp</li>")
                .contains("<a href=\"https://kiemdiem.example.org/api/dossiers/7/report\"");
    }

    @Test
    void recipientIsToldOfEachLevelOnce() {
        mail.notices.escalation(late("Chi bộ 1", 1), List.of(OFFICE));
        mail.notices.escalation(late("Chi bộ 1", 1), List.of(new Recipient("VP", "VAN-PHONG@example.org"), OFFICE));
        mail.notices.escalation(late("Chi bộ 1", 2), List.of(OFFICE));

        assertThat(mail.jdbc
                        .sql("select key from message order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "escalation/ke-hoach-2023/chi-bo-1/D09/instance-1/1/van-phong@example.org",
                        "escalation/ke-hoach-2023/chi-bo-1/D09/instance-1/2/van-phong@example.org");
    }

    @Test
    void recipientIsToldOfADossierOnce() {
        assertThat(mail.notices.dossierSubmitted(aDossier(), OFFICE)).isTrue();
        assertThat(mail.notices.dossierSubmitted(aDossier(), OFFICE)).isFalse();

        assertThat(column("key")).isEqualTo("dossier/ke-hoach-2023/chi-bo-1/7/van-phong@example.org");
    }

    @Test
    void recipientWithoutNameIsAddressedByTheAddress() {
        mail.notices.dossierSubmitted(aDossier(), new Recipient("", "van-phong@example.org"));

        assertThat(column("body_text")).startsWith("Kính gửi: van-phong@example.org\n");
    }

    @Test
    void templateThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> new MailTemplates().render("thiep-moi", PLAN))
                .hasMessage("Không có mẫu thư «thiep-moi.subject»");
    }

    private String column(String name) {
        return mail.jdbc
                .sql("select " + name + " from message")
                .query(String.class)
                .single();
    }

    private static EscalationNotice late(String unitName, int level) {
        return new EscalationNotice(
                PLAN,
                new UnitReference("chi-bo-1", unitName),
                DEADLINE,
                level,
                List.of(new OpenTask("task-1", "Kiểm điểm tập thể"), new OpenTask("task-2", "Gửi hồ sơ")));
    }

    private static DossierNotice aDossier() {
        return new DossierNotice(
                PLAN,
                new UnitReference("chi-bo-1", "Chi bộ 1"),
                new SubmittedDossier(
                        "7",
                        List.of("Báo cáo kiểm điểm", "Biên bản họp"),
                        Instant.parse("2023-11-08T07:05:00Z"),
                        "/api/dossiers/7/report"));
    }
}
