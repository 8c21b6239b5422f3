package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.deadline.DeadlineFixtures.CALENDAR;
import static vn.kiemdiem.deadline.DeadlineFixtures.noEventKnown;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a plan's words move to another year. */
class WordingShiftTest {

    private static final WordingShift ONE_YEAR = new WordingShift(1, CALENDAR);

    @DisplayName("S000-D01 … S004-D11: cùng ngày của năm sau, giữ nguyên cách viết")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 10/11/2024 | trước ngày 10/11/2025",
                "Hoàn thành trước ngày: 10/11/2023; | Hoàn thành trước ngày: 08/11/2024;",
                "trước ngày 5/1/2024 | trước ngày 3/1/2025",
                "trước ngày 10.11.2024 | trước ngày 10.11.2025",
                "trước ngày 10 – 11 – 2024 | trước ngày 10 – 11 – 2025",
                "trước 15h30 ngày 10 / 11 / 2024 | trước 15h30 ngày 10 / 11 / 2025",
                "chậm nhất 17h ngày 31/12/2024 | chậm nhất 17h ngày 31/12/2025",
                "Trước NGÀY 10 Tháng 11, Năm 2024 | Trước NGÀY 10 Tháng 11, Năm 2025",
                "hoàn thành ngày 16/11/2023 | hoàn thành ngày 15/11/2024",
                "dự kiến kiểm điểm trước ngày 25/12/2021 | dự kiến kiểm điểm trước ngày 23/12/2022",
            })
    void aDayMovesInItsOwnNotation(String wording, String moved) {
        assertThat(ONE_YEAR.deadline(wording).wording()).isEqualTo(moved);
    }

    @DisplayName("S000-D35: ngày nghỉ thì lấy ngày làm việc gần nhất trước đó")
    @ParameterizedTest
    @CsvSource({
        "trước ngày 07/12/2024, trước ngày 05/12/2025, 2025-12-07",
        "trước ngày 08/11/2024, trước ngày 07/11/2025, 2025-11-08",
        "trước ngày 01/01/2025, trước ngày 31/12/2025, 2026-01-01",
        "trước ngày 02/02/2024, trước ngày 24/01/2025, 2025-02-02",
        "trước ngày 01/9/2024, trước ngày 29/8/2025, 2025-09-01",
        "trước ngày 29/02/2024, trước ngày 28/02/2025, 2025-02-28",
        "trước ngày 26/4/2025, trước ngày 24/4/2026, 2026-04-26",
    })
    void aFreeDayBecomesTheWorkingDayBefore(String wording, String moved, LocalDate sameDay) {
        ShiftedWording shifted = ONE_YEAR.deadline(wording);

        assertThat(shifted.wording()).isEqualTo(moved);
        assertThat(shifted.days()).extracting(MovedDay::sameDay).containsExactly(sameDay);
        assertThat(shifted.yearsLeft()).isFalse();
    }

    @DisplayName("S003-D17, S004-D04, S004-D13: tháng, năm, năm học chuyển theo")
    @ParameterizedTest
    @CsvSource({
        "năm 2024, năm 2025",
        "năm học 2022 – 2023, năm học 2023 – 2024",
        "trong tháng 01/2025, trong tháng 01/2026",
        "quý I năm 2027, quý I năm 2028",
        "quý IV/2026, quý IV/2027",
        "trong tháng 1 năm 2025, trong tháng 1 năm 2026",
        "tổng kết công tác năm 2024 và triển khai nhiệm vụ năm 2025 trong tháng 01/2025,"
                + "tổng kết công tác năm 2025 và triển khai nhiệm vụ năm 2026 trong tháng 01/2026",
        "sau kiểm điểm năm 2023, sau kiểm điểm năm 2024",
        "xếp loại năm 2023 và gửi về Tỉnh ủy trước ngày 05/01/2024,"
                + "xếp loại năm 2024 và gửi về Tỉnh ủy trước ngày 03/01/2025",
    })
    void monthsAndYearsMoveAlong(String wording, String moved) {
        assertThat(ONE_YEAR.deadline(wording).wording()).isEqualTo(moved);
    }

    @DisplayName("S000-D04, S000-D28, S001-D06, S002-D13: lời không có ngày tháng giữ nguyên")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc (mốc kiem-diem)",
                "trước 15h thứ năm hằng tuần",
                "chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)",
                "chưa đủ 06 tháng",
                "đúng tiến độ (theo D13)",
                "hằng năm",
                "Thực hiện đánh giá liên tục",
            })
    void relativeWordsStay(String wording) {
        ShiftedWording shifted = ONE_YEAR.deadline(wording);

        assertThat(shifted).isEqualTo(new ShiftedWording(wording, List.of(), List.of(), false));
    }

    @DisplayName("S000-R02: các năm của nhiệm kỳ không tự chuyển và được nói ra")
    @ParameterizedTest
    @ValueSource(strings = {"nhiệm kỳ 2020-2025", "từ năm 2021 đến năm 2024"})
    void theYearsOfATermAreLeft(String wording) {
        ShiftedWording shifted = ONE_YEAR.deadline(wording);

        assertThat(shifted.wording()).isEqualTo(wording);
        assertThat(shifted.yearsLeft()).isTrue();
    }

    @DisplayName("S000-R13: năm chưa có lịch nghỉ thì chỉ tránh thứ bảy, chủ nhật")
    @Test
    void aYearWithoutCalendarOnlyAvoidsWeekends() {
        WordingShift far = new WordingShift(5, CALENDAR);

        MovedDay sunday = far.deadline("trước ngày 10/11/2025").days().get(0);
        MovedDay saturday = far.deadline("trước ngày 09/11/2025").days().get(0);
        MovedDay holiday = far.deadline("trước ngày 02/9/2025").days().get(0);

        assertThat(List.of(sunday, saturday, holiday))
                .extracting(MovedDay::after)
                .containsExactly(LocalDate.of(2030, 11, 8), LocalDate.of(2030, 11, 8), LocalDate.of(2030, 9, 2));
        assertThat(sunday.uncovered()).isEqualTo(Optional.of(2030));
    }

    @DisplayName("S004-D07: câu không hiểu được thì không chuyển")
    @ParameterizedTest
    @ValueSource(strings = {"lúc nào cũng được", "trước ngày 31/11/2024", "trước 10/11/2024 và 12/11/2024"})
    void whatIsNoDeadlineIsRefused(String wording) {
        assertThatThrownBy(() -> ONE_YEAR.deadline(wording)).isInstanceOf(WordingNotUnderstood.class);
    }

    @DisplayName("plans-compared 8.1: tên và tiêu đề chỉ chuyển năm, không chuyển ngày của văn bản")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xếp loại năm 2024 – Huyện ủy | Xếp loại năm 2025 – Huyện ủy",
                "XẾP LOẠI NĂM 2024 | XẾP LOẠI NĂM 2025",
                "Xếp loại năm 2024 và nhiệm kỳ 2020-2025 | Xếp loại năm 2025 và nhiệm kỳ 2020-2025",
                "Kế hoạch năm 2024, phương hướng năm 2025 | Kế hoạch năm 2025, phương hướng năm 2026",
                "Xếp loại năm học 2023-2024 | Xếp loại năm học 2024-2025",
                "Quy định 16-QĐ/HU, ngày 01/8/2024 | Quy định 16-QĐ/HU, ngày 01/8/2024",
                "ngày 02 tháng 01 năm 2024 | ngày 02 tháng 01 năm 2024",
                "Nghị quyết năm 2020, Thông báo 2035 | Nghị quyết năm 2020, Thông báo 2035",
            })
    void otherWordsMoveTheirYears(String words, String moved) {
        assertThat(Edit.apply(ONE_YEAR.years(words, year -> year >= 2024), words))
                .isEqualTo(moved);
    }

    static Stream<String> examples() {
        return DeadlineWording.examples().stream();
    }

    @DisplayName("plans-compared 8.1: mọi cách viết được hiểu, chuyển năm xong vẫn cùng một loại thời hạn")
    @ParameterizedTest
    @MethodSource("examples")
    void everyFormStaysItsForm(String wording) {
        String composed = ONE_YEAR.deadline(wording).wording();
        String decomposed = ONE_YEAR.deadline(Normalizer.normalize(wording, Normalizer.Form.NFD))
                .wording();

        assertThat(DeadlineWording.parse(composed))
                .hasSameClassAs(DeadlineWording.parse(wording))
                .isEqualTo(DeadlineWording.parse(decomposed));
    }

    static Stream<String> dates() {
        Random random = new Random(20241110);
        List<String> forms = List.of(
                "trước ngày %d/%d/%d",
                "chậm nhất ngày %02d.%02d.%d",
                "hoàn thành ngày %02d-%02d-%d",
                "Trước 9h ngày %d tháng %d năm %d",
                "dự kiến trước %02d/%d/%d",
                "chậm nhất 17 giờ ngày %d / %d / %d");
        return IntStream.range(0, 300).mapToObj(i -> {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2192));
            return forms.get(i % forms.size()).formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        });
    }

    @DisplayName("S000-R13: ngày nào, cách viết nào cũng thành ngày làm việc không muộn hơn cùng ngày của năm sau")
    @ParameterizedTest
    @MethodSource("dates")
    void everyDateBecomesAWorkingDayOfTheSameKind(String wording) {
        ShiftedWording shifted = ONE_YEAR.deadline(wording);
        MovedDay day = shifted.days().get(0);

        assertThat(DeadlineWording.parse(shifted.wording())).hasSameClassAs(DeadlineWording.parse(wording));
        assertThat(CALENDAR.isWorkingDay(day.after())).isTrue();
        assertThat(day.after()).isBeforeOrEqualTo(day.before().plusYears(1));
        assertThat(CALENDAR.workingDaysBetween(day.after(), day.before().plusYears(1)))
                .isZero();
        assertThat(DeadlineWording.parse(shifted.wording()).lateFrom(noEventKnown()))
                .hasValueSatisfying(
                        late -> assertThat(late.atZone(DeadlineFixtures.ZONE).toLocalDate())
                                .isBetween(day.after(), day.after().plusDays(1)));
        assertThat(Edit.apply(shifted.edits(), wording)).isEqualTo(shifted.wording());
    }
}
