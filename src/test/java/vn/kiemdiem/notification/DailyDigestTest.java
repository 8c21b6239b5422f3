package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyDigestTest {

    private static final Recipient SECRETARY = new Recipient("Bí thư chi bộ 1", "bi-thu-1@example.org");
    private static final Recipient CLERK = new Recipient("Văn thư chi bộ 1", "van-thu-1@example.org");

    private final MovableClock clock = MovableClock.at("2023-11-09T06:30");
    private final MailFixture mail = MailFixture.onEmptyDatabase(1, clock);
    private final List<DueTask> tasks = new ArrayList<>();
    private final DailyDigest digest = new DailyDigest(
            new Tasks(),
            new Addresses(),
            new DigestLetters(new MailTemplates(), MailFixture.PROPERTIES),
            mail.outbox,
            clock);

    @ParameterizedTest
    @CsvSource({
        "2023-10-01T23:59:59.999, 1 việc quá hạn",
        "2023-11-08T23:59:59.999, 1 việc quá hạn",
        "2023-11-09T06:29:59.999, 1 việc quá hạn",
        "2023-11-09T06:30:00.000, 1 việc đến hạn hôm nay",
        "2023-11-09T23:59:59.999, 1 việc đến hạn hôm nay",
        "2023-11-10T00:00:00.000, 1 việc sắp đến hạn",
        "2023-11-12T23:59:59.999, 1 việc sắp đến hạn"
    })
    void taskIsRemindedOfBeforeAtAndAfterItsDeadline(String dueAt, String counts) {
        tasks.add(taskOf("chi-bo-1", "Gửi hồ sơ", dueAt));

        digest.post();

        assertThat(subjects()).containsOnly("Kiểm điểm: " + counts);
    }

    @Test
    void nobodyIsRemindedFourDaysBefore() {
        tasks.add(taskOf("chi-bo-1", "Gửi hồ sơ", "2023-11-13T00:00"));

        digest.post();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void nobodyGetsAMailWhenNothingIsDue() {
        digest.post();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void subjectCountsWhatIsOverdueAndWhatIsDueSoon() {
        tasks.add(takenBy("bi-thu-1", "Gửi hồ sơ", "2023-11-07T23:59:59"));
        tasks.add(takenBy("bi-thu-1", "Kiểm điểm tập thể", "2023-11-08T23:59:59"));
        tasks.add(takenBy("bi-thu-1", "Xếp loại", "2023-11-09T23:59:59"));
        tasks.add(takenBy("bi-thu-1", "Lập biên bản", "2023-11-12T23:59:59"));

        digest.post();

        assertThat(subjects()).containsExactly("Kiểm điểm: 2 việc quá hạn, 1 việc đến hạn hôm nay, 1 việc sắp đến hạn");
    }

    @Test
    void textGroupsTheTasksAndOrdersThemByDeadline() {
        tasks.add(takenBy("bi-thu-1", "Lập biên bản", "2023-11-12T23:59:59"));
        tasks.add(takenBy("bi-thu-1", "Kiểm điểm tập thể", "2023-11-08T23:59:59"));
        tasks.add(takenBy("bi-thu-1", "Gửi hồ sơ", "2023-11-07T23:59:59"));

        digest.post();

        assertThat(column("body_text")).containsExactly("""
                Kính gửi: Bí thư chi bộ 1

                Tính đến ngày 09/11/2023, các việc sau đây chờ xử lý:

                Việc quá hạn (2 việc)
                - Gửi hồ sơ (Chi bộ), hạn hết ngày 07/11/2023
                  https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=gui-ho-so
                - Kiểm điểm tập thể (Chi bộ), hạn hết ngày 08/11/2023
                  https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=kiem-diem-tap-the

                Việc sắp đến hạn (1 việc)
                - Lập biên bản (Chi bộ), hạn hết ngày 12/11/2023
                  https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=lap-bien-ban

                Thư này do hệ thống kiểm điểm, xếp loại tự động gửi; đề nghị không trả lời thư này.
                Danh sách việc: https://kiemdiem.example.org/camunda/app/tasklist/default/
                """);
    }

    @Test
    void htmlLinksEachTaskAndKeepsMarkupInItsNameAsText() {
        tasks.add(takenBy("bi-thu-1", "<b>Gửi</b> hồ sơ", "2023-11-09T23:59:59"));

        digest.post();

        assertThat(column("body_html").get(0))
                .contains("<a href=\"https://kiemdiem.example.org/camunda/app/tasklist/default/#/?task=")
                .contains("&lt;b&gt;Gửi&lt;/b&gt; hồ sơ</a><br>Chi bộ, hạn hết ngày 09/11/2023")
                .contains("Việc đến hạn hôm nay (1 việc)");
    }

    @Test
    void taskThatNobodyHasTakenIsTheWholeUnitsBusiness() {
        tasks.add(taskOf("chi-bo-1", "Gửi hồ sơ", "2023-11-09T23:59:59"));

        digest.post();

        assertThat(column("recipient_address")).containsExactly("bi-thu-1@example.org", "van-thu-1@example.org");
    }

    @Test
    void takenTaskIsTheBusinessOfWhoTookIt() {
        tasks.add(takenBy("bi-thu-1", "Gửi hồ sơ", "2023-11-09T23:59:59"));

        digest.post();

        assertThat(column("recipient_address")).containsExactly("bi-thu-1@example.org");
    }

    @Test
    void taskTakenByAnAccountWithoutAddressIsTheUnitsBusiness() {
        tasks.add(takenBy("khong-co-thu", "Gửi hồ sơ", "2023-11-09T23:59:59"));

        digest.post();

        assertThat(column("recipient_address")).containsExactly("bi-thu-1@example.org", "van-thu-1@example.org");
    }

    @Test
    void whoWorksForTwoUnitsIsRemindedOfATaskOnce() {
        tasks.add(task("Gửi hồ sơ", "2023-11-09T23:59:59", null, List.of("chi-bo-1", "van-phong")));

        digest.post();

        assertThat(column("key"))
                .containsExactly("digest/2023-11-09/bi-thu-1@example.org", "digest/2023-11-09/van-thu-1@example.org");
        assertThat(subjects()).containsOnly("Kiểm điểm: 1 việc đến hạn hôm nay");
    }

    @Test
    void recipientGetsOneDigestPerDay() {
        tasks.add(takenBy("bi-thu-1", "Gửi hồ sơ", "2023-11-09T23:59:59"));
        digest.post();
        clock.set("2023-11-09T23:59:59");
        digest.post();
        assertThat(subjects()).hasSize(1);

        clock.set("2023-11-10T06:30");
        digest.post();

        assertThat(subjects()).containsExactly("Kiểm điểm: 1 việc đến hạn hôm nay", "Kiểm điểm: 1 việc quá hạn");
    }

    private List<String> subjects() {
        return column("subject");
    }

    private List<String> column(String name) {
        return mail.jdbc
                .sql("select " + name + " from message order by id")
                .query(String.class)
                .list();
    }

    private static DueTask taskOf(String unit, String name, String dueAt) {
        return task(name, dueAt, null, List.of(unit));
    }

    private static DueTask takenBy(String account, String name, String dueAt) {
        return task(name, dueAt, account, List.of("chi-bo-1"));
    }

    private static DueTask task(String name, String dueAt, @Nullable String assignee, List<String> units) {
        Map<String, String> ids = Map.of(
                "Gửi hồ sơ", "gui-ho-so", "Kiểm điểm tập thể", "kiem-diem-tap-the", "Lập biên bản", "lap-bien-ban");
        Instant moment =
                LocalDateTime.parse(dueAt).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        return new DueTask(ids.getOrDefault(name, "task-1"), name, "Chi bộ", moment, assignee, units);
    }

    private final class Tasks implements DueTasks {

        @Override
        public void forEachDueBefore(Instant moment, Consumer<DueTask> reader) {
            tasks.stream()
                    .filter(task -> task.dueAt().isBefore(moment))
                    .sorted(Comparator.comparing(DueTask::dueAt))
                    .forEach(reader);
        }
    }

    private static final class Addresses implements AddressBook {

        private static final Map<String, List<Recipient>> STAFF = Map.of(
                "chi-bo-1", List.of(SECRETARY, CLERK),
                "van-phong", List.of(new Recipient("Bí thư", "BI-THU-1@example.org")));

        @Override
        public Map<String, Recipient> accounts(Set<String> userIds) {
            return userIds.contains("bi-thu-1") ? Map.of("bi-thu-1", SECRETARY) : Map.of();
        }

        @Override
        public Map<String, List<Recipient>> staffOf(Set<String> unitIds) {
            return STAFF;
        }
    }
}
