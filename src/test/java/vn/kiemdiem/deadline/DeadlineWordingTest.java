package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How freely a wording may be written, and what is refused. */
class DeadlineWordingTest {

    @DisplayName("S004-D07: cách gõ không đổi nghĩa")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày 10/11/2023",
                "TRƯỚC NGÀY 10/11/2023",
                "trước  ngày :  10/11/2023 .",
                "Hoàn thành trước 10/11/2023",
                "trước ngày 10-11-2023",
                "trước ngày 10.11.2023.",
                "trước ngày 10 / 11 / 2023;",
                "trước ngày 10 tháng 11 năm 2023",
                "«Thời gian: hoàn thành, gửi về Đảng ủy trước ngày 10/11/2023»",
                "trước\u00a0ngày\t10/11/2023\n",
                "trư\u200bớc ngày 10/11/2023",
                "chi bộ không có chi ủy hoàn thành trước ngày 10/11/2023",
            })
    void spacingCaseAndPunctuationDoNotMatter(String wording) {
        Deadline expected = new Deadline.StrictBefore(LocalDate.of(2023, 11, 10).atStartOfDay());

        assertThat(DeadlineWording.parse(wording)).isEqualTo(expected);
        assertThat(DeadlineWording.parse(Normalizer.normalize(wording, Normalizer.Form.NFD)))
                .isEqualTo(expected);
    }

    @DisplayName("S004-D09, S001-D22: Đảng uỷ và Đảng ủy là một")
    @ParameterizedTest
    @CsvSource({
        "Đảng uỷ họp hoà giải, Đảng ủy họp hòa giải",
        "ĐẢNG UỶ HỌP HOÀ GIẢI, đảng ủy họp hòa giải",
        "Ðảng ủy khoẻ, Đảng ủy khỏe",
    })
    void thePlaceOfTheToneMarkDoesNotMatter(String one, String other) {
        assertThat(VietnameseText.fold(one)).isEqualTo(VietnameseText.fold(other));
        assertThat(VietnameseText.fold(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.fold(other));
    }

    @DisplayName("S001-D16: dấu thanh khác là chữ khác")
    @ParameterizedTest
    @CsvSource({"sâu, sau", "sáu, sau", "ngay, ngày", "dự kiểm, dự kiến", "Đ, d"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(VietnameseText.fold(one)).isNotEqualTo(VietnameseText.fold(other));
    }

    @DisplayName("S000-D28: các cách nói n ngày kể từ một mốc")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 ngày làm việc kể từ ngày nhận thông báo (mốc nhan)",
                "Thời hạn: 15 ngày làm việc kể từ ngày nhận thông báo (Mốc nhan).",
                "trong 15 ngày làm việc kể từ ngày nhận thông báo (mốc nhan)",
                "trong vòng 15 ngày làm việc sau khi nhận thông báo (mốc nhan)",
                "trong thời hạn 15 ngày làm việc từ ngày nhận thông báo (mốc nhan)",
                "gửi báo cáo không quá 15 ngày làm việc kể từ ngày nhận (mốc nhan)",
                "chậm nhất 15 ngày làm việc kể từ (mốc nhan)",
            })
    void daysAfterAnEventAreUnderstood(String wording) {
        assertThat(DeadlineWording.parse(wording)).isEqualTo(new Deadline.AtMostAfter("nhan", new DayCount(15, true)));
    }

    @DisplayName("366-QĐ/TW: kế hoạch của một quý nói quý nào, hay hằng quý")
    @ParameterizedTest
    @ValueSource(strings = {"quý I năm 2027", "Quý IV/2026", "trong quý 2 năm 2027", "quý II-2027", "hằng quý"})
    void aQuarterIsAPeriod(String wording) {
        assertThat(DeadlineWording.parse(wording)).isEqualTo(new Deadline.Period());
    }

    @DisplayName("S001-D16: dự kiến đứng trước lời văn nào cũng được")
    @Test
    void aPlannedReferenceIsSoftToo() {
        assertThat(DeadlineWording.parse("dự kiến đúng tiến độ (theo D07)"))
                .isEqualTo(new Deadline.Soft(new Deadline.ByReference("D07")));
    }

    @DisplayName("S004-D07: ngày, giờ, tháng không có thật bị từ chối đích danh")
    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/11/2023, ngày 31/11/2023 không có trong lịch",
        "chậm nhất ngày 29/02/2023, ngày 29/02/2023 không có trong lịch",
        "hoàn thành ngày 00/12/2023, ngày 00/12/2023 không có trong lịch",
        "trước ngày 12/25/2023, ngày 12/25/2023 không có trong lịch",
        "trong tháng 13/2025, tháng 13/2025 không có trong lịch",
        "trước 25h ngày 10/11/2023, không có giờ 25h00",
        "trước 15h60 thứ năm hằng tuần, không có giờ 15h60",
        "ít nhất 0 ngày trước hội nghị (mốc hop), số ngày phải từ 1 trở lên",
        "ít nhất 0 ngày, số ngày phải từ 1 trở lên",
        "chưa đủ 0 tháng, số tháng phải từ 1 trở lên",
        "02 đến 01 ngày, số sau không nhỏ hơn số trước",
        "trước ngày 10/11/2023 (theo D07), thì không ghi thêm thời hạn khác",
        "trước ngày 10/11/2023 (kịp D07), chỉ ghi sau thời hạn hằng tuần",
        "dự kiến liên tục (kịp D07), chỉ ghi sau thời hạn hằng tuần",
        "ít nhất 2 ngày trước hội nghị (mốc hội nghị), mốc viết liền",
        "trước hội nghị (mốc hop) ít nhất 2 ngày, mốc viết liền",
    })
    void theImpossibleIsRefusedWithItsReason(String wording, String reason) {
        assertThatThrownBy(() -> DeadlineWording.parse(wording))
                .isInstanceOf(WordingNotUnderstood.class)
                .hasMessageContaining("«" + wording + "»")
                .hasMessageContaining(reason);
    }

    @DisplayName("S001 mục 1, S003-D11, S004-D01, plans-compared 9: không phải thời hạn, hoặc nói nước đôi")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "()",
                "(mốc hop)",
                "Hoàn thành",
                "trước ngày",
                "Hoàn thành trước ngày",
                "chậm nhất",
                "trước ngày 10/11",
                "trước ngày 10/11/23",
                "trước ngày 2023-11-10",
                "trước ngày 10/11/0203",
                "trước ngày 10/11/20233",
                "trước ngày１０/11/2023",
                "truoc ngay 10/11/2023",
                "trước năm 2024",
                "quý V năm 2027",
                "quý 5 năm 2027",
                "trước quý I năm 2027",
                "quý I",
                "10/11/2023",
                "ngày 10/11/2023",
                "Trà Sơn, ngày 03 tháng 11 năm 2023",
                "01-12-2023 09:06:02 +07:00",
                "Thông báo số 2035-TB/ĐUK ngày 05/11/2024",
                "từ ngày 01/11/2023 đến trước ngày 10/11/2023",
                "sau ngày 10/11/2023",
                "trước ngày 10/11/2023 hoặc chậm nhất ngày 12/11/2023",
                "chậm nhất trước ngày 10/11/2023",
                "không được trước ngày 10/11/2023",
                "sớm nhất là trước ngày 10/11/2023",
                "trước ngày 10/11/2023, chậm nhất",
                "trước khi họp, chậm nhất ngày kia",
                "sau 15 ngày kể từ khi có thông báo (mốc hop)",
                "ít nhất 15 ngày sau hội nghị (mốc hop)",
                "trong 15 ngày",
                "trong tháng 12",
                "trước 15h hằng tuần",
                "trước 15h thứ năm hằng tuần (kịp)",
                "trước 15h thứ năm hằng tuần (kịp D06) (theo D07)",
                "trước 15h thứ năm hằng tuần (kịp D06) và thứ sáu",
                "trước thứ tám hằng tuần",
                "trước thứ 8 hằng tuần",
                "gửi trước ít nhất 2 ngày",
                "trước ngày 10/11/2023 (mốc hop)",
                "trước ngày 10/11/2023 (theo D07) và họp",
                "đúng tiến độ",
                "ít nhất 02 ngày trước",
                "kiểm điểm trước tập thể đơn vị đó",
                "được chỉ ra ở các kỳ kiểm điểm trước",
                "báo cáo kết quả trước Đảng ủy",
                "kịp thời báo cáo",
                "trước khi",
                "liên tục đến ngày 10/11/2023",
                "Thời gian: dự kiến 01 đến 02 ngày (hoàn thành trước ngày 27/12/2023)",
                "trước khi 会议",
                "'; DROP TABLE deadline; --",
                "${deadline}",
                "\u0000",
                "\uD83D",
            })
    void whatSaysNoDeadlineOrTwoIsRefused(String wording) {
        assertThatThrownBy(() -> DeadlineWording.parse(wording)).isInstanceOf(WordingNotUnderstood.class);
    }

    @DisplayName("S004-D07: lời từ chối dẫn nguyên văn và nêu các cách viết được hiểu")
    @Test
    void theRefusalQuotesTheWordingAndTeachesTheForms() {
        WordingNotUnderstood refused = Assertions.catchThrowableOfType(
                WordingNotUnderstood.class, () -> DeadlineWording.parse("khoảng giữa tháng"));

        assertThat(refused.wording()).isEqualTo("khoảng giữa tháng");
        assertThat(refused.reason()).isEqualTo("Không hiểu thời hạn «khoảng giữa tháng».");
        assertThat(refused).hasMessageStartingWith(refused.reason());
        assertThat(refused.getMessage()).contains(DeadlineWording.examples());
    }

    @DisplayName("plans-compared 8.1: ví dụ nào nêu ra cũng tự nó được hiểu")
    @Test
    void everyExampleShownIsItselfUnderstood() {
        assertThat(DeadlineWording.examples()).allSatisfy(DeadlineWording::parse);
    }

    @DisplayName("S004-D07: câu dài và câu gài bẫy không làm chậm")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước khi ",
                "trước ",
                "ít nhất 1 ngày ",
                "phải trước ",
                "sau khi phải ",
                "dự kiến ",
                "hoàn thành ",
                "thời hạn ",
                "( ",
                "(mốc ",
                "(theo a-",
                "1/",
                "1 ",
                "     ",
                "chậm nhất sau ",
                "ớ",
                "\u0301",
                "a.",
            })
    void hostileRepetitionIsAnsweredAtOnce(String part) {
        String longest = part.repeat(500).substring(0, 499) + "!";

        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> Assertions.catchThrowable(() -> DeadlineWording.parse(longest)));
        assertThatThrownBy(() -> DeadlineWording.parse(part.repeat(1_000_000)))
                .isInstanceOf(WordingNotUnderstood.class)
                .hasMessageContaining("câu dài quá 500 ký tự");
    }
}
