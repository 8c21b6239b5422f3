package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    @DisplayName("S000-R13: kỳ nghỉ Tết, ngày trước và ngày sau kỳ nghỉ đều đi làm")
    @ParameterizedTest
    @CsvSource({
        "2020-01-22, 2020-01-23, 2020-01-29, 2020-01-30",
        "2021-02-09, 2021-02-10, 2021-02-16, 2021-02-17",
        "2022-01-28, 2022-01-31, 2022-02-04, 2022-02-07",
        "2023-01-19, 2023-01-20, 2023-01-26, 2023-01-27",
        "2024-02-07, 2024-02-08, 2024-02-14, 2024-02-15",
        "2025-01-24, 2025-01-27, 2025-01-31, 2025-02-03",
        "2026-02-13, 2026-02-16, 2026-02-20, 2026-02-23",
    })
    void nobodyWorksAtTet(LocalDate before, LocalDate first, LocalDate last, LocalDate after) {
        assertThat(CALENDAR.plusWorkingDays(before, 1)).isEqualTo(after);
        assertThat(CALENDAR.minusWorkingDays(after, 1)).isEqualTo(before);
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(CALENDAR::isWorkingDay);
    }

    @DisplayName("S000-R13: ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi và làm bù")
    @ParameterizedTest
    @CsvSource({
        "2020-09-02, false",
        "2020-09-03, true",
        "2021-05-03, false",
        "2021-09-03, false",
        "2021-09-01, true",
        "2022-01-03, false",
        "2022-04-11, false",
        "2022-05-03, false",
        "2022-05-04, true",
        "2022-09-01, false",
        "2023-01-02, false",
        "2023-05-02, false",
        "2023-05-03, false",
        "2023-05-04, true",
        "2023-09-04, false",
        "2024-04-29, false",
        "2024-05-04, true",
        "2024-09-03, false",
        "2024-09-04, true",
        "2025-05-02, false",
        "2025-04-26, true",
        "2025-09-01, false",
        "2025-04-07, false",
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-08-31, false",
        "2026-08-22, true",
        "2026-04-27, false",
    })
    void announcedDaysAreFollowed(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @DisplayName("S000-A27, S004-D09: ngày làm việc cuối cùng trong hạn")
    @ParameterizedTest
    @CsvSource({
        "2023-11-19, 2023-11-17",
        "2024-11-09, 2024-11-08",
        "2024-11-08, 2024-11-08",
        "2025-01-01, 2024-12-31",
        "2024-05-05, 2024-05-04",
    })
    void theLastWorkingDayIsFoundAcrossWeekendsAndYears(LocalDate day, LocalDate working) {
        assertThat(CALENDAR.previousWorkingDayOrSame(day)).isEqualTo(working);
    }

    @DisplayName("S000 mục 1.6: số ngày làm việc giữa hai hạn")
    @ParameterizedTest
    @CsvSource({
        "2024-11-19, 2024-11-29, 8",
        "2024-11-16, 2024-11-19, 2",
        "2025-01-04, 2025-01-09, 4",
        "2024-12-06, 2024-12-07, 0",
        "2024-12-07, 2024-12-07, 0",
        "2024-12-07, 2024-12-06, 0",
    })
    void workingDaysBetweenAreThoseAfterTheFirstUpToTheLast(LocalDate first, LocalDate last, int count) {
        assertThat(CALENDAR.workingDaysBetween(first, last)).isEqualTo(count);
    }

    @DisplayName("S000-R13: năm chưa có lịch bị từ chối bằng tiếng Việt")
    @Test
    void aYearWithoutHolidaysIsRefusedByName() {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2019, 12, 31)))
                .isInstanceOfSatisfying(
                        YearNotCovered.class,
                        refused -> assertThat(refused.year()).isEqualTo(2019))
                .hasMessageContaining("chưa có năm 2019")
                .hasMessageContaining("Hãy bổ sung")
                .hasMessageContaining("working-calendar.csv");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2027, 12, 31), 1))
                .isInstanceOf(YearNotCovered.class);
    }

    @DisplayName("S000-R13: năm dự tính được nêu rõ")
    @Test
    void onlyTheYearNotYetAnnouncedIsProvisional() {
        assertThat(CALENDAR.provisionalYears()).containsExactly(2027);
    }

    @DisplayName("S000-R13: lịch có dòng sai bị từ chối, nêu số dòng")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-13-01;nghỉ;Lễ;luật",
                "2030-01-01;nghỉ;Lễ",
                "2030-01-01;nghỉ;;luật",
                "2030-01-01;nghi;Lễ;luật",
                "2030-01-01;làm bù;thứ ba;luật",
                "2031-01-01;nghỉ;Lễ;luật",
                "2030;chính thức",
                "2031;có lẽ",
                "một dòng lạ",
            })
    void aFaultyRowIsRefusedWithItsLine(String row) {
        StringReader rows = new StringReader("# lịch\n2030;chính thức\n" + row);

        assertThatThrownBy(() -> WorkingCalendar.read(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dòng 3");
    }

    @DisplayName("S000-R13: lịch lưu từ bảng tính vẫn đọc được")
    @Test
    void aByteOrderMarkIsPassedOver() {
        WorkingCalendar calendar = WorkingCalendar.read(new StringReader("\uFEFF2030;dự tính\r\n"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @DisplayName("S000-R13: một ngày chỉ được ghi một lần")
    @Test
    void aDayListedTwiceIsRefused() {
        String day = "2030-01-01;nghỉ;Tết Dương lịch;luật\n";

        assertThatThrownBy(() -> WorkingCalendar.read(new StringReader("2030;dự tính\n" + day + day)))
                .hasMessageContaining("dòng 3");
    }
}
