package vn.kiemdiem.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a roll-over does to a file, on small ones. */
class RollOverTest {

    private static final RollOver ROLL_OVER = new RollOver();

    @DisplayName("issue 6: chỉ những chỗ phải chuyển mới thay đổi, cả dấu xuống dòng cũng giữ nguyên")
    @Test
    void nothingElseChanges() {
        String file = PlanText.of(
                        "plan.number", "01-KH/HU",
                        "plan.title", "Xếp loại &quot;bốn tốt&quot; năm 2024",
                        "plan.year", "2024",
                        "plan.issuedOn", "2024-10-23",
                        "deadline.D01", "trước ngày&#10;10/11/2024")
                .replace("\n", "\r\n");
        String expected = file.replace("mau-2024", "mau-2025")
                .replace("_mau2024", "_mau2025")
                .replace("value=\"01-KH/HU\"", "value=\"\"")
                .replace("tốt&quot; năm 2024", "tốt&quot; năm 2025")
                .replace("value=\"2024\"", "value=\"2025\"")
                .replace("value=\"2024-10-23\"", "value=\"\"")
                .replace("&#10;10/11/2024", "&#10;10/11/2025")
                .replace("name='Xếp loại năm 2024'", "name='Xếp loại năm 2025'");

        RolledOver rolled = ROLL_OVER.rollOver(file, Year.of(2025));

        assertThat(rolled.text()).isEqualTo(expected.replace("mau-2025 giữ nguyên", "mau-2024 giữ nguyên"));
        assertThat(rolled.planId()).isEqualTo("mau-2025");
    }

    @DisplayName("issue 6: danh sách thay đổi theo thứ tự của tệp, mỗi chỗ một lý do")
    @Test
    void theChangesAreToldInTheFilesOrder() {
        String file = PlanText.of("plan.number", "01", "plan.year", "2024", "deadline.D01", "trước ngày 07/12/2024");

        assertThat(ROLL_OVER.rollOver(file, Year.of(2025)).changes())
                .extracting(Change::kind, Change::where, Change::before, Change::after)
                .containsExactly(
                        tuple(ChangeKind.PLAN_ID, "definitions_mau2024", "definitions_mau2024", "definitions_mau2025"),
                        tuple(ChangeKind.PLAN_ID, "message_done", "mau-2024.done", "mau-2025.done"),
                        tuple(ChangeKind.PLAN_ID, "mau-2024", "mau-2024", "mau-2025"),
                        tuple(ChangeKind.YEAR_IN_WORDS, "mau-2024", "Xếp loại năm 2024", "Xếp loại năm 2025"),
                        tuple(ChangeKind.LEFT_BLANK, "plan.number", "01", ""),
                        tuple(ChangeKind.PLAN_YEAR, "plan.year", "2024", "2025"),
                        tuple(ChangeKind.DEADLINE, "deadline.D01", "trước ngày 07/12/2024", "trước ngày 05/12/2025"),
                        tuple(ChangeKind.PLAN_ID, "callActivity_branch", "mau-2024-branch", "mau-2025-branch"));
    }

    @DisplayName("issue 6: ngày nghỉ và thứ tự thời hạn bị đảo được nói ra")
    @Test
    void aDeadlineThatNowComesFirstIsTold() {
        String file = PlanText.of(
                "plan.year", "2024",
                "deadline.D01", "chậm nhất ngày 05/12/2024",
                "deadline.D02", "trước ngày 07/12/2024",
                "deadline.D03", "trước ngày 05/12/2024");

        assertThat(reasons(file, "deadline.D02"))
                .isEqualTo("Ngày 07/12/2025 là chủ nhật, nên lấy ngày làm việc gần nhất trước đó là 05/12/2025."
                        + " Nay đến hạn trước D01, trước đây đến hạn sau; hãy xem lại."
                        + " Nay đến hạn cùng lúc với D03, trước đây đến hạn sau.");
        assertThat(reasons(file, "deadline.D01")).isEqualTo("Cùng ngày của năm 2025.");
    }

    @DisplayName("S000-R02: nhiệm kỳ, tên có ngày, năm chưa có lịch nghỉ: giữ nguyên và nói ra")
    @Test
    void whatNobodyCanDecideIsTold() {
        String file = PlanText.of(
                        "plan.year",
                        "2024",
                        "plan.term",
                        "2021-2024",
                        "deadline.D01",
                        "trước ngày 10/11/2024",
                        "deadline.D02",
                        "từ năm 2021 đến năm 2024")
                .replace("Chi bộ kiểm điểm", "Gửi trước 10/11/2024");

        RolledOver rolled = ROLL_OVER.rollOver(file, Year.of(2030));

        assertThat(rolled.changes())
                .filteredOn(change -> change.kind() == ChangeKind.TO_REVIEW)
                .extracting(Change::where, Change::before, Change::after)
                .containsExactly(
                        tuple("plan.term", "2021-2024", "2021-2024"),
                        tuple("deadline.D01", "2030", "2030"),
                        tuple("deadline.D02", "từ năm 2021 đến năm 2024", "từ năm 2021 đến năm 2024"),
                        tuple("callActivity_branch", "Gửi trước 10/11/2024", "Gửi trước 10/11/2024"));
        assertThat(rolled.text()).contains("trước ngày 08/11/2030");
        assertThat(reasons(file, "deadline.D01")).isNotBlank();
    }

    @DisplayName("issue 6: lịch nghỉ dự tính được nói một lần")
    @Test
    void aProvisionalCalendarIsToldOnce() {
        String file = PlanText.of(
                        "plan.year",
                        "2026",
                        "deadline.D01",
                        "trước ngày 10/11/2026",
                        "deadline.D02",
                        "trước ngày 12/11/2026")
                .replace("2024", "2026");

        assertThat(ROLL_OVER.rollOver(file, Year.of(2027)).changes())
                .filteredOn(change -> change.reason().contains("dự tính"))
                .extracting(Change::where)
                .containsExactly("deadline.D01");
    }

    @DisplayName("issue 6: chuyển hai lần một năm như chuyển một lần hai năm, khi không gặp ngày nghỉ")
    @Test
    void rollingOverTwiceIsRollingOverByTwoYears() {
        String file = PlanText.of("plan.number", "01", "plan.year", "2023", "deadline.D01", "trước ngày 13/11/2023")
                .replace("2024", "2023");

        RolledOver first = ROLL_OVER.rollOver(file, Year.of(2024));
        RolledOver second = ROLL_OVER.rollOver(first.text(), Year.of(2025));

        assertThat(second.text())
                .isEqualTo(ROLL_OVER.rollOver(file, Year.of(2025)).text());
        assertThat(second.changes()).extracting(Change::kind).doesNotContain(ChangeKind.LEFT_BLANK);
    }

    @DisplayName("issue 6: năm nằm trong mã chuyển một lần, cùng với mã")
    @ParameterizedTest
    @ValueSource(strings = {"kế-hoạch-năm-", "truong-2023-"})
    void aYearInsideTheIdMovesWithIt(String stem) {
        String file = PlanText.of("plan.year", "2024").replace("mau-", stem);

        RolledOver rolled = ROLL_OVER.rollOver(file, Year.of(2025));

        assertThat(rolled.planId()).isEqualTo(stem + "2025");
        assertThat(rolled.text()).contains("id=\"" + stem + "2025\"", "calledElement=\"" + stem + "2025-branch\"");
    }

    private static String reasons(String file, String where) {
        return ROLL_OVER.rollOver(file, Year.of(2025)).changes().stream()
                .filter(change -> change.where().equals(where))
                .map(Change::reason)
                .reduce("", (one, other) -> (one + " " + other).strip());
    }
}
