package vn.kiemdiem.deadline;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.deadline.DeadlineFixtures.at;
import static vn.kiemdiem.deadline.DeadlineFixtures.dutyBegunAt;
import static vn.kiemdiem.deadline.DeadlineFixtures.eventOn;
import static vn.kiemdiem.deadline.DeadlineFixtures.noEventKnown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

class DeadlinesTest {

    private static final Map<String, String> TRA_SON = Map.of(
            "D07", "Thời gian: Hoàn thành trước ngày: 10/11/2023",
            "D08", "Hoàn thành ngày 16/11/2023",
            "D12", "đúng quy trình và thời gian quy định (theo D07)",
            "D13", "dự kiến như trên (theo D12)",
            "D16", "ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)");

    @DisplayName("S004-D07, S004-D08: mỗi mã một thời hạn, giữ nguyên lời văn")
    @Test
    void aCodeGivesItsInstantsAndItsWording() {
        Deadlines deadlines = Deadlines.of(TRA_SON);

        assertThat(deadlines.codes()).containsExactly("D07", "D08", "D12", "D13", "D16");
        assertThat(deadlines.wording("D07")).isEqualTo("Thời gian: Hoàn thành trước ngày: 10/11/2023");
        assertThat(deadlines.lateFrom("D07", noEventKnown())).contains(at("2023-11-10T00:00:00"));
        assertThat(deadlines.lastMoment("D08", noEventKnown())).contains(at("2023-11-16T23:59:59"));
    }

    @DisplayName("S003-D16: hạn theo mốc chỉ có khi mốc đã rõ")
    @Test
    void aDeadlineOnAnEventWaitsForIt() {
        Deadlines deadlines = Deadlines.of(TRA_SON);

        assertThat(deadlines.events()).containsExactly("hoi-nghi");
        assertThat(deadlines.lateFrom("D16", noEventKnown())).isEmpty();
        assertThat(deadlines.lateFrom("D16", eventOn("hoi-nghi", "2024-01-02"))).contains(at("2024-01-01T00:00:00"));
    }

    @DisplayName("S004-D12, S002-D11: dẫn chiếu lấy thời hạn của mã kia")
    @Test
    void aReferenceTakesTheDeadlineOfTheOtherCode() {
        Deadlines deadlines = Deadlines.of(TRA_SON);

        assertThat(deadlines.deadline("D12")).isEqualTo(deadlines.deadline("D07"));
        assertThat(deadlines.wording("D12")).contains("(theo D07)");
        assertThat(deadlines.isSoft("D12")).isFalse();
        assertThat(deadlines.isSoft("D13")).isTrue();
        assertThat(deadlines.lateFrom("D13", noEventKnown())).contains(at("2023-11-10T00:00:00"));
    }

    @DisplayName("S004-D12: mọi lỗi được nêu cùng một lúc, kèm mã")
    @Test
    void allFailuresAreReportedAtOnce() {
        Map<String, String> wordings = Map.of(
                "D01", "trước ngày 31/11/2023",
                "D02", "khi nào xong thì thôi",
                "D03", "đúng tiến độ (theo D99)",
                "D04", "đúng tiến độ (theo D05)",
                "D05", "đúng tiến độ (theo D04)",
                "D06", "đúng tiến độ (theo D01)",
                "D07", "trước ngày 10/11/2023");

        DeadlinesRefused refused =
                Assertions.catchThrowableOfType(DeadlinesRefused.class, () -> Deadlines.of(wordings));

        assertThat(refused.reasons())
                .containsOnlyKeys("D01", "D02", "D03", "D04", "D05")
                .containsEntry("D02", "Không hiểu thời hạn «khi nào xong thì thôi».")
                .containsEntry("D03", "Dẫn chiếu tới «D99» là thời hạn không có trong kế hoạch.")
                .containsEntry("D04", "Dẫn chiếu vòng quanh: D04 → D05 → D04.");
        assertThat(refused).hasMessageContaining("D01: Thời hạn «trước ngày 31/11/2023»");
        assertThat(refused.getMessage()).contains(DeadlineWording.examples());
    }

    @DisplayName("S004-D12: dẫn chiếu tới chính mình bị từ chối")
    @Test
    void aReferenceToItselfIsCircular() {
        assertThatThrownBy(() -> Deadlines.of(Map.of("D01", "đúng tiến độ (theo D01)")))
                .isInstanceOf(DeadlinesRefused.class)
                .hasMessage("D01: Dẫn chiếu vòng quanh: D01 → D01.");
    }

    @DisplayName("S004-D12: dẫn chiếu nối nhau quá dài bị từ chối, dù không vòng quanh")
    @Test
    void aLongRowOfReferencesIsRefused() {
        Map<String, String> row = IntStream.range(0, 22)
                .boxed()
                .collect(Collectors.toMap("D%02d"::formatted, i -> "như trên (theo D%02d)".formatted(i + 1)));
        row.put("D22", "trước ngày 10/11/2023");

        assertThatThrownBy(() -> Deadlines.of(row))
                .isInstanceOfSatisfying(
                        DeadlinesRefused.class,
                        refused -> assertThat(refused.reasons())
                                .containsOnlyKeys("D00", "D01")
                                .containsEntry("D00", "Dẫn chiếu nối nhau quá 20 lần."));
    }

    @DisplayName("S004-D07: mã không có trong kế hoạch bị từ chối")
    @Test
    void anUnknownCodeIsRefusedWithTheCodesThereAre() {
        Deadlines deadlines = Deadlines.of(TRA_SON);

        assertThatThrownBy(() -> deadlines.lateFrom("D99", noEventKnown()))
                .isInstanceOfSatisfying(
                        UnknownDeadline.class,
                        unknown -> assertThat(unknown.code()).isEqualTo("D99"))
                .hasMessage("Kế hoạch không có thời hạn «D99». Các thời hạn đã ghi: D07, D08, D12, D13, D16.");
        assertThatThrownBy(() -> deadlines.wording("D99")).isInstanceOf(UnknownDeadline.class);
        assertThatThrownBy(() -> Deadlines.of(Map.of()).deadline("D01")).hasMessageContaining("chưa có");
    }

    @DisplayName("S002-D13, S002-R04: hạn tuần cuối cùng mà tuần sau còn một ngày kịp D06")
    @ParameterizedTest
    @CsvSource({
        "trước ngày 20/12/2023, 2023-12-14T15:00:00",
        "trước ngày 19/12/2023, 2023-12-14T15:00:00",
        "trước ngày 18/12/2023, 2023-12-07T15:00:00",
        "trước 8h ngày 18/12/2023, 2023-12-14T15:00:00",
        "chậm nhất ngày 18/12/2023, 2023-12-14T15:00:00",
        "hoàn thành ngày 17/12/2023, 2023-12-07T15:00:00",
        "trong tháng 12/2023, 2023-12-21T15:00:00",
        "dự kiến trước ngày 20/12/2023, 2023-12-14T15:00:00",
        "đúng tiến độ (theo D05), 2023-11-30T15:00:00",
    })
    void aWeeklyCutOffInTimeForADayIsTheLastThatServesIt(String served, String lateFrom) {
        Deadlines deadlines = Deadlines.of(Map.of(
                "D05", "trước ngày 11/12/2023", "D06", served, "D13", "đăng ký trước 15h thứ năm hằng tuần (kịp D06)"));

        assertThat(deadlines.lateFrom("D13", noEventKnown())).contains(at(lateFrom));
        assertThat(deadlines.lateFrom("D13", dutyBegunAt("2024-01-05T08:00:00")))
                .contains(at(lateFrom));
        assertThat(deadlines.deadline("D13").weekly()).contains(new WeeklyCutoff(THURSDAY, LocalTime.of(15, 0)));
    }

    @DisplayName("S002-R04: hạn tuần (kịp D06) luôn rơi vào tuần ngay trước tuần có ngày cuối của D06")
    @Test
    void whicheverTheDayTheCutOffBeforeItsWeekIsTheLast() {
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2024, 3, 1)).forEach(last -> {
            Deadlines deadlines = Deadlines.of(Map.of(
                    "D06",
                    "chậm nhất ngày %1$td/%1$tm/%1$tY".formatted(last),
                    "D13",
                    "trước 15h thứ năm hằng tuần (kịp D06)"));

            Instant cutoff = deadlines.lateFrom("D13", noEventKnown()).orElseThrow();
            LocalDate monday =
                    LocalDate.ofInstant(cutoff, DeadlineFixtures.ZONE).plusDays(4);
            assertThat(monday.getDayOfWeek()).isEqualTo(MONDAY);
            assertThat(last).isBetween(monday, monday.plusDays(6));
        });
    }

    @DisplayName(
            "S002-D13: (kịp …) tới mã không có, vòng quanh, hoặc không có ngày cố định bị từ chối; mọi lỗi cùng một lúc")
    @Test
    void aWeeklyCutOffServesOnlyADayOfTheCalendar() {
        Map<String, String> wordings = Map.of(
                "D01", "trước 15h thứ năm hằng tuần (kịp D99)",
                "D02", "trước 15h thứ năm hằng tuần (kịp D03)",
                "D03", "đúng tiến độ (theo D02)",
                "D04", "trước 15h thứ năm hằng tuần (kịp D05)",
                "D05", "ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)",
                "D06", "trước 15h thứ năm hằng tuần (kịp D07)",
                "D07", "trước 9h thứ sáu hằng tuần",
                "D08", "chậm nhất ngày 31/12/2023 (kịp D09)",
                "D09", "trước ngày 20/12/2023");

        DeadlinesRefused refused =
                Assertions.catchThrowableOfType(DeadlinesRefused.class, () -> Deadlines.of(wordings));

        assertThat(refused.reasons())
                .containsOnlyKeys("D01", "D02", "D03", "D04", "D06", "D08")
                .containsEntry("D01", "Dẫn chiếu tới «D99» là thời hạn không có trong kế hoạch.")
                .containsEntry("D02", "Dẫn chiếu vòng quanh: D02 → D03 → D02.")
                .containsEntry("D03", "Dẫn chiếu vòng quanh: D03 → D02 → D03.")
                .containsEntry("D04", "(kịp D05) cần một thời hạn có ngày cố định, mà D05 không có.")
                .containsEntry("D06", "(kịp D07) cần một thời hạn có ngày cố định, mà D07 không có.")
                .containsEntry(
                        "D08",
                        "Thời hạn «chậm nhất ngày 31/12/2023 (kịp D09)» không dùng được: (kịp D09) chỉ ghi sau thời hạn"
                                + " hằng tuần, như «trước 15h thứ năm hằng tuần».");
    }
}
