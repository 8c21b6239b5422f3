package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.deadline.DeadlineFixtures.at;
import static vn.kiemdiem.deadline.DeadlineFixtures.eventOn;
import static vn.kiemdiem.deadline.DeadlineFixtures.isLate;
import static vn.kiemdiem.deadline.DeadlineFixtures.noEventKnown;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds that hang on an event, and those that arm no timer. */
class EventDeadlineTest {

    @DisplayName("S003-D16, S002-D14: ít nhất n ngày trước sự kiện")
    @ParameterizedTest
    @CsvSource({
        "ít nhất trước 05 ngày (mốc hop), 2024-12-15, 2024-12-10T23:59:59, false",
        "ít nhất trước 05 ngày (mốc hop), 2024-12-15, 2024-12-11T00:00:00, true",
        "trước khi họp ít nhất 2 ngày (mốc hop), 2023-12-14, 2023-12-12T23:59:59, false",
        "trước khi họp ít nhất 2 ngày (mốc hop), 2023-12-14, 2023-12-13T00:00:00, true",
        "ít nhất 02 ngày trước hội nghị (mốc hop), 2024-01-02, 2023-12-31T23:59:59, false",
        "ít nhất 02 ngày trước hội nghị (mốc hop), 2024-01-02, 2024-01-01T00:00:00, true",
        "ít nhất 01 ngày trước hội nghị (mốc hop), 2024-03-01, 2024-02-29T23:59:59, false",
        "ít nhất 01 ngày trước hội nghị (mốc hop), 2024-03-01, 2024-03-01T00:00:00, true",
    })
    void theLastOfTheDaysBeforeTheEventIsInTime(String wording, String day, String moment, boolean late) {
        assertThat(isLate(wording, eventOn("hop", day), moment)).isEqualTo(late);
    }

    @DisplayName("S000-D04: ít nhất 03 ngày làm việc trước khi tổ chức kiểm điểm")
    @ParameterizedTest
    @CsvSource({
        "2024-12-06, 2024-12-03T23:59:59, false",
        "2024-12-06, 2024-12-04T00:00:00, true",
        "2024-12-09, 2024-12-04T23:59:59, false",
        "2024-12-09, 2024-12-05T00:00:00, true",
        "2024-12-08, 2024-12-04T23:59:59, false",
        "2024-12-08, 2024-12-05T00:00:00, true",
        "2025-01-03, 2024-12-30T23:59:59, false",
        "2025-01-03, 2024-12-31T00:00:00, true",
        "2024-05-06, 2024-05-02T23:59:59, false",
        "2024-05-06, 2024-05-03T00:00:00, true",
        "2024-05-03, 2024-04-25T23:59:59, false",
        "2024-05-03, 2024-04-26T00:00:00, true",
    })
    void weekendsHolidaysAndSwappedDaysDoNotCountBackwards(String day, String moment, boolean late) {
        String wording = "trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc (mốc hop)";

        assertThat(isLate(wording, eventOn("hop", day), moment)).isEqualTo(late);
    }

    @DisplayName("S000-D28, S000-D29, S000-D30: chậm nhất sau 15 ngày kể từ khi có thông báo")
    @ParameterizedTest
    @CsvSource({
        "2024-12-20, 2025-01-04T23:59:59, false",
        "2024-12-20, 2025-01-05T00:00:00, true",
        "2024-02-14, 2024-02-29T23:59:59, false",
        "2024-02-14, 2024-03-01T00:00:00, true",
        "2025-02-14, 2025-03-01T23:59:59, false",
        "2025-02-14, 2025-03-02T00:00:00, true",
    })
    void theLastOfTheDaysAfterTheEventIsInTime(String day, String moment, boolean late) {
        String wording = "chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)";

        assertThat(isLate(wording, eventOn("thong-bao", day), moment)).isEqualTo(late);
    }

    @DisplayName("S000-D28: trong n ngày làm việc kể từ ngày nhận thông báo")
    @ParameterizedTest
    @CsvSource({
        "trong 15 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-12-11, 2025-01-02T23:59:59, false",
        "trong 15 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-12-11, 2025-01-03T00:00:00, true",
        "trong 01 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-12-13, 2024-12-16T23:59:59, false",
        "trong 01 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-12-13, 2024-12-17T00:00:00, true",
        "trong 01 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-05-03, 2024-05-04T23:59:59, false",
        "trong 01 ngày làm việc kể từ ngày nhận (mốc nhan), 2024-05-03, 2024-05-05T00:00:00, true",
    })
    void weekendsHolidaysAndSwappedDaysDoNotCountForwards(String wording, String day, String moment, boolean late) {
        assertThat(isLate(wording, eventOn("nhan", day), moment)).isEqualTo(late);
    }

    @DisplayName("S001-D08, S001-D09: khi tiến hành tổng kết năm")
    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2021-12-31T23:59:59, false",
        "2021-12-31, 2022-01-01T00:00:00, true",
    })
    void theDayOfTheEventItselfIsInTime(String day, String moment, boolean late) {
        String wording = "khi tiến hành tổng kết năm (mốc tong-ket)";

        assertThat(isLate(wording, eventOn("tong-ket", day), moment)).isEqualTo(late);
    }

    @DisplayName("S000-D04, S000-D28, S001-D08: mốc chưa có thì chưa có hạn")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)",
                "trong 15 ngày làm việc kể từ ngày nhận thông báo (mốc hoi-nghi)",
                "khi tiến hành tổng kết năm (mốc hoi-nghi)",
                "dự kiến ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)",
            })
    void anEventNotYetKnownGivesNoInstant(String wording) {
        Deadline deadline = DeadlineWording.parse(wording);

        assertThat(deadline.event()).contains("hoi-nghi");
        assertThat(deadline.lateFrom(noEventKnown())).isEmpty();
        assertThat(deadline.lastMoment(noEventKnown())).isEmpty();
        assertThat(deadline.lastMoment(eventOn("hoi-nghi", "2024-12-05"))).isPresent();
    }

    @DisplayName("S001-D04, S001-D13, S001-D17, S001-D22, S002-D24, S003-D04, S003-D06, S004-D02: không có giờ hẹn")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước khi tổng kết năm (mốc hop)",
                "sau khi kết thúc kiểm điểm (mốc hop)",
                "ít nhất 01 ngày",
                "dự kiến 01 đến 02 ngày",
                "sẽ có thông báo",
                "chưa đủ 06 tháng",
                "năm 2023",
                "liên tục",
                "đúng tiến độ (theo D07)",
            })
    void aKindWithoutTimerGivesNoInstant(String wording) {
        Deadline deadline = DeadlineWording.parse(wording);

        assertThat(deadline.lateFrom(eventOn("hop", "2024-12-05"))).isEmpty();
        assertThat(deadline.lastMoment(eventOn("hop", "2024-12-05"))).isEmpty();
    }

    @DisplayName("S001-D06, S003-D04, S003-D12: chưa đủ 06 tháng")
    @ParameterizedTest
    @CsvSource({
        "2021-06-10, 2021-12-09, true",
        "2021-06-10, 2021-12-10, false",
        "2023-08-31, 2024-02-28, true",
        "2023-08-31, 2024-02-29, false",
        "2024-08-31, 2025-02-27, true",
        "2024-08-31, 2025-02-28, false",
    })
    void theMonthsAreFullOnTheDayOfTheSameNumber(LocalDate admission, LocalDate day, boolean under) {
        assertThat(new Deadline.AgeMonths(6).isUnder(admission, day)).isEqualTo(under);
    }

    @DisplayName("S001-D11, S001-D13, S001-D15, S001-R15, S002-D24: thời lượng kiểm điểm")
    @ParameterizedTest
    @CsvSource({
        "ít nhất 01 ngày, 0.5, false, true",
        "ít nhất 01 ngày, 1, true, true",
        "ít nhất 01 ngày, 1.5, true, true",
        "kiểm điểm ít nhất là 2 ngày, 1.5, false, true",
        "kiểm điểm ít nhất là 2 ngày, 2.0, true, true",
        "trong khoảng thời gian một ngày, 0.5, false, false",
        "trong khoảng thời gian một ngày, 1, true, false",
        "trong khoảng thời gian một ngày, 1.5, false, false",
        "01 đến 02 ngày, 0.5, false, false",
        "01 đến 02 ngày, 1.5, true, false",
        "01 đến 02 ngày, 2.5, false, false",
    })
    void aLengthIsCheckedInHalfDays(String wording, BigDecimal days, boolean met, boolean binding) {
        Deadline.Length length = DeadlineWording.parse(wording).length().orElseThrow();

        assertThat(length.isMetBy(days)).isEqualTo(met);
        assertThat(length.isBinding()).isEqualTo(binding);
    }

    @Test
    void aPlannedLengthIsFoundAndSoft() {
        Deadline planned = DeadlineWording.parse("dự kiến kiểm điểm ít nhất 02 ngày");

        assertThat(planned.length()).contains(new Deadline.MinDuration(2));
        assertThat(planned.isSoft()).isTrue();
    }

    @Test
    void aDateIsNoLength() {
        assertThat(DeadlineWording.parse("trước ngày 05/12/2021").length()).isEmpty();
    }

    @DisplayName("plans-compared 8.1: họp 15/12/2024, gửi 10/12 đúng hạn, gửi 11/12 quá hạn")
    @Test
    void theWorkedCheckOfTheFiveDaysHolds() {
        String wording = "gửi Giấy mời ít nhất trước 05 ngày tổ chức kiểm điểm";

        Anchors anchors = eventOn("to-chuc-kiem-diem", "2024-12-15");

        assertThat(DeadlineWording.parse(wording).lateFrom(anchors)).contains(at("2024-12-11T00:00:00"));
    }

    @DisplayName("S000-D04: năm chưa có lịch làm việc thì báo, không đoán")
    @Test
    void workingDaysOfAYearWithoutCalendarAreRefused() {
        Deadline deadline = DeadlineWording.parse("ít nhất 03 ngày làm việc trước khi họp (mốc hop)");

        assertThatThrownBy(() -> deadline.lateFrom(eventOn("hop", "2040-12-05")))
                .isInstanceOf(YearNotCovered.class)
                .hasMessageContaining("chưa có năm 2040");
    }
}
