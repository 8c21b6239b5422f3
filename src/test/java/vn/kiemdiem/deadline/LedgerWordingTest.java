package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.deadline.Deadline.AfterEvent;
import vn.kiemdiem.deadline.Deadline.AgeMonths;
import vn.kiemdiem.deadline.Deadline.AtEvent;
import vn.kiemdiem.deadline.Deadline.AtLatest;
import vn.kiemdiem.deadline.Deadline.AtLeastBefore;
import vn.kiemdiem.deadline.Deadline.AtMostAfter;
import vn.kiemdiem.deadline.Deadline.BeforeEvent;
import vn.kiemdiem.deadline.Deadline.ByNotice;
import vn.kiemdiem.deadline.Deadline.ByReference;
import vn.kiemdiem.deadline.Deadline.Continuous;
import vn.kiemdiem.deadline.Deadline.DurationRange;
import vn.kiemdiem.deadline.Deadline.MinDuration;
import vn.kiemdiem.deadline.Deadline.OnDay;
import vn.kiemdiem.deadline.Deadline.Period;
import vn.kiemdiem.deadline.Deadline.Soft;
import vn.kiemdiem.deadline.Deadline.StrictBefore;
import vn.kiemdiem.deadline.Deadline.WithinMonth;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

/** Every dated wording of the five plans as written, and the relative ones that say a deadline. */
class LedgerWordingTest {

    @DisplayName("S000-D01 … S000-D38, S001-D12 … D20, S002-D06 … D25, S004-D07 … D11: trước ngày")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S000-D01 | Hoàn thành trước ngày 25/10/2024. | 2024-10-25",
                "S000-D02 | Hoàn thành trước ngày 30/10/2024. | 2024-10-30",
                "S000-D03 | hoàn thành trước ngày 01/12/2024 | 2024-12-01",
                "S000-D05 | trước ngày 01/12/2024 | 2024-12-01",
                "S000-D06a, D06b, D06c, D09, D10, D14, D15 | trước ngày 10/11/2024 | 2024-11-10",
                "S000-D07, D08, D38 | trước ngày 05/11/2024 | 2024-11-05",
                "S000-D11a, D11b, D11c | Thời gian hoàn thành trước ngày 15/11/2024 | 2024-11-15",
                "S000-D12 | Thời gian hoàn thành trước ngày 17/11/2024 | 2024-11-17",
                "S000-D13, D34, D37 | trước ngày 20/11/2024 | 2024-11-20",
                "S000-D16 | Thời gian hoàn thành trước ngày 12/11/2024 | 2024-11-12",
                "S000-D17 | Thời gian hoàn thành trước ngày 15/11/2024 | 2024-11-15",
                "S000-D18 | trước ngày 17/11/2024. | 2024-11-17",
                "S000-D19 | trước ngày 15/11/2024. | 2024-11-15",
                "S000-D20, D21 | trước ngày 10/11/2024. | 2024-11-10",
                "S000-D22 | Thời gian hoàn thành trước ngày 20/11/2024. | 2024-11-20",
                "S000-D23 | Thời gian hoàn thành trước ngày 30/11/2024. | 2024-11-30",
                "S000-D24 | Thời gian hoàn thành trước ngày 05/12/2024. | 2024-12-05",
                "S000-D25a, D25b | Thời gian hoàn thành trước ngày 07/12/2024. | 2024-12-07",
                "S000-D26 | Thời gian hoàn thành trước ngày 08/12/2024. | 2024-12-08",
                "S000-D27 | trước ngày 10/12/2024. | 2024-12-10",
                "S000-D31, D33 | Hoàn thành trước ngày 20/11/2024. | 2024-11-20",
                "S000-D32 | Hoàn thành trước ngày 30/11/2024. | 2024-11-30",
                "S000-D35 | trước ngày 05/01/2025 | 2025-01-05",
                "S000-D36 | trước ngày 10/01/2025 | 2025-01-10",
                "S001-D12 | hoàn thành trước ngày 05/12/2021 | 2021-12-05",
                "S001-D14, D20 | hoàn thành trước ngày 15/12/2021 | 2021-12-15",
                "S001-D18, D19 | gửi kết quả phân loại về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)"
                        + " trước ngày 15/12/2021 | 2021-12-15",
                "S002-D06 | hoàn thành kiểm điểm, đánh giá trước ngày 20/12/2023 | 2023-12-20",
                "S002-D07 | Hồ sơ kiểm điểm, đánh giá, phân loại … gửi về Ban Thường vụ Huyện ủy"
                        + " (qua Ban Tổ chức Huyện ủy) trước ngày 25/12/2023 | 2023-12-25",
                "S002-D08 | Ban Thường vụ Huyện ủy hoàn thành kiểm điểm, đánh giá trước ngày 27/12/2023 | 2023-12-27",
                "S002-D09 | Ban Thường vụ Huyện ủy đánh giá, xếp loại, xét khen thưởng tập thể, cá nhân năm 2023"
                        + " và gửi hồ sơ, báo cáo về Tỉnh ủy trước ngày 05/01/2024 | 2024-01-05",
                "S002-D10 | Ban Chấp hành Đảng bộ huyện tổ chức Hội nghị đánh giá, xếp loại Đảng bộ huyện"
                        + " hoàn thành trước ngày 07/01/2024 | 2024-01-07",
                "S002-D23 | gửi về Văn phòng Huyện ủy trước ngày 22/12/2023 | 2023-12-22",
                "S002-D25 | hoàn thành trước ngày 27/12/2023 | 2023-12-27",
                "S004-D07 | Thời gian: Hoàn thành trước ngày: 10/11/2023 | 2023-11-10",
                "S004-D09 | Thời gian hoàn thành kiểm điểm tập thể, cá nhân và báo cáo gửi về Đảng uỷ:"
                        + " Trước ngày 20/11/2023 | 2023-11-20",
                "S004-D11 | gửi báo cáo, các biểu mẫu đánh giá về Đảng uỷ trước ngày 20/11/2023 | 2023-11-20",
            })
    void aDayAfterBeforeIsStrict(String id, String wording, LocalDate day) {
        assertThat(DeadlineWording.parse(wording)).isEqualTo(new StrictBefore(day.atStartOfDay()));
    }

    @DisplayName("S003-D07, S003-D08, S003-D09, S003-D13: chậm nhất ngày")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S003-D07 | chi bộ trực thuộc đảng bộ bộ phận: Hoàn thành chậm nhất ngày 10/12/2024 | 2024-12-10",
                "S003-D08 | đảng bộ bộ phận và chi bộ trực thuộc đảng ủy cơ sở:"
                        + " Hoàn thành chậm nhất ngày 12/12/2024 | 2024-12-12",
                "S003-D09 | chi bộ cơ sở và đảng bộ cơ sở: Hoàn thành chậm nhất ngày 15/12/2024 | 2024-12-15",
                "S003-D13 | gửi về Ban Thường vụ Đảng ủy Khối chậm nhất ngày 20/12/2024 | 2024-12-20",
            })
    void aLatestDayIsInclusive(String id, String wording, LocalDate day) {
        assertThat(DeadlineWording.parse(wording)).isEqualTo(AtLatest.on(day));
    }

    @DisplayName("S000 … S004: các thời hạn không phải một ngày")
    @ParameterizedTest(name = "{0}")
    @MethodSource({"tamDuong", "lamDong", "buDop", "binhThuanBloc", "traSon"})
    void everyOtherWordingHasItsKind(String id, String wording, Deadline deadline) {
        assertThat(DeadlineWording.parse(wording)).isEqualTo(deadline);
    }

    static Stream<Arguments> tamDuong() {
        return Stream.of(
                arguments(
                        "S000-D04",
                        "trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc",
                        new AtLeastBefore("to-chuc-kiem-diem", new DayCount(3, true))),
                arguments(
                        "S000-D28",
                        "Hoàn thành chậm nhất sau 15 ngày kể từ khi có thông báo nhận xét, đánh giá, xếp loại đối với"
                                + " Đảng bộ huyện và Ban Thường vụ Huyện ủy của Ban Thường vụ Tỉnh ủy (mốc thong-bao)",
                        new AtMostAfter("thong-bao", new DayCount(15, false))),
                arguments(
                        "S000-D29, S000-D30",
                        "Hoàn thành chậm nhất sau 15 ngày kể từ khi có thông báo nhận xét, đánh giá, xếp loại của cấp"
                                + " có thẩm quyền.",
                        new AtMostAfter(
                                "co-thong-bao-nhan-xet-danh-gia-xep-loai-cua-cap-co-tham-quyen",
                                new DayCount(15, false))),
                arguments("S000-P03", "nhiệm kỳ 2020 - 2025", new Period()),
                arguments("S000-P04", "từ năm 2021 đến năm 2024", new Period()));
    }

    static Stream<Arguments> lamDong() {
        return Stream.of(
                arguments("S001-D01", "năm 2021", new Period()),
                arguments("S001-D02", "hằng năm", new Period()),
                arguments("S001-D04, S004-D05", "Thực hiện đánh giá liên tục", new Continuous()),
                arguments(
                        "S001-D06",
                        "Đảng viên mới kết nạp chưa đủ 06 tháng, không đánh giá, xếp loại nhưng vẫn phải kiểm điểm",
                        new AgeMonths(6)),
                arguments("S001-D08", "khi tiến hành tổng kết năm", new AtEvent("tong-ket-nam")),
                arguments("S001-D09", "khi tiến hành tổng kết hàng năm", new AtEvent("tong-ket-hang-nam")),
                arguments(
                        "S001-D10",
                        "có thể kiểm điểm đảng viên ở tổ đảng, sau đó tổ đảng báo cáo kết quả với chi bộ",
                        new AfterEvent("co-the-kiem-diem-dang-vien-o-to-dang")),
                arguments("S001-D11", "tổ chức kiểm điểm trong khoảng thời gian một ngày", new DurationRange(1, 1)),
                arguments("S001-D13", "tổ chức kiểm điểm ít nhất 01 ngày", new MinDuration(1)),
                arguments("S001-D15", "kiểm điểm ít nhất là 2 ngày", new MinDuration(2)),
                arguments(
                        "S001-D16",
                        "dự kiến kiểm điểm trước ngày 25/12/2021",
                        new Soft(new StrictBefore(LocalDate.of(2021, 12, 25).atStartOfDay()))),
                arguments(
                        "S001-D17",
                        "Ngày tổ chức kiểm điểm phải đăng ký trước",
                        new BeforeEvent("ngay-to-chuc-kiem-diem")),
                arguments(
                        "S001-D22",
                        "nộp bản kiểm điểm về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)"
                                + " sau khi kết thúc kiểm điểm",
                        new AfterEvent("ket-thuc-kiem-diem")),
                arguments("S001-D23", "đảm bảo thời gian và quy trình (theo D12)", new ByReference("D12")));
    }

    static Stream<Arguments> buDop() {
        return Stream.of(
                arguments("S002-D03", "theo hướng xuyên suốt, liên tục", new Continuous()),
                arguments("S002-D04", "được tiến hành vào dịp cuối năm", new Period()),
                arguments(
                        "S002-D05",
                        "hoàn thành trước khi tổng kết năm của tổ chức, cơ quan, đơn vị (mốc tong-ket)",
                        new BeforeEvent("tong-ket")),
                arguments(
                        "S002-D11",
                        "tổng hợp báo cáo kết quả … theo đúng tiến độ thời gian quy định (theo D07)",
                        new ByReference("D07")),
                arguments(
                        "S002-D13",
                        "đăng ký lịch tổ chức kiểm điểm về Văn phòng Huyện ủy trước 15h thứ năm hằng tuần",
                        new WeeklyCutoff(DayOfWeek.THURSDAY, LocalTime.of(15, 0))),
                arguments(
                        "S002-D14",
                        "gửi dự thảo báo cáo kiểm điểm tập thể … trước khi tổ chức kiểm điểm ít nhất 2 ngày",
                        new AtLeastBefore("to-chuc-kiem-diem", new DayCount(2, false))),
                arguments(
                        "S002-D15",
                        "Sau kiểm điểm, xếp loại phải xây dựng kế hoạch",
                        new AfterEvent("kiem-diem-xep-loai")),
                arguments(
                        "S002-D17",
                        "được tiến hành trước khi tổng kết năm của tổ chức, cơ quan, đơn vị",
                        new BeforeEvent("tong-ket-nam-cua-to-chuc-co-quan-don-vi")),
                arguments(
                        "S002-D19",
                        "hoàn thành việc kiểm điểm …, trước khi kiểm điểm tổ chức đảng (mốc kiem-diem-dang)",
                        new BeforeEvent("kiem-diem-dang")),
                arguments(
                        "S002-D22",
                        "Thực hiện kiểm điểm ở chi bộ trước khi kiểm điểm ở tập thể Ban Thường vụ (mốc btv)",
                        new BeforeEvent("btv")),
                arguments("S002-D24", "Thời gian: dự kiến 01 đến 02 ngày", new Soft(new DurationRange(1, 2))),
                arguments("S002-D27", "hàng năm theo Công văn chỉ đạo của Huyện ủy", new ByNotice()),
                arguments(
                        "S002-D28",
                        "gửi các văn bản về Ban Thường vụ Tỉnh ủy theo yêu cầu của Tỉnh ủy, Ban Tổ chức Tỉnh ủy",
                        new ByNotice()));
    }

    static Stream<Arguments> binhThuanBloc() {
        return Stream.of(
                arguments("S003-D04", "đảng viên mới kết nạp chưa đủ 6 tháng", new AgeMonths(6)),
                arguments(
                        "S003-D05",
                        "Trước khi đánh giá, xếp loại chất lượng đảng viên phải lấy ý kiến nhận xét của chi bộ",
                        new BeforeEvent("danh-gia-xep-loai-chat-luong-dang-vien")),
                arguments(
                        "S003-D06",
                        "Ban Thường vụ Đảng ủy Khối sẽ có thông báo riêng đến chi, đảng bộ cơ sở",
                        new ByNotice()),
                arguments(
                        "S003-D14",
                        "Ban Thường vụ Đảng ủy Khối sẽ có thông báo lịch thẩm định gửi sau",
                        new ByNotice()),
                arguments("S003-D15", "đúng quy trình, thủ tục và đúng tiến độ (theo D13)", new ByReference("D13")),
                arguments(
                        "S003-D16",
                        "gửi Giấy mời và hồ sơ, tài liệu đến các đồng chí dự kiểm điểm"
                                + " ít nhất trước 05 ngày tổ chức kiểm điểm",
                        new AtLeastBefore("to-chuc-kiem-diem", new DayCount(5, false))),
                arguments(
                        "S003-D17",
                        "tổ chức Hội nghị tổng kết công tác năm 2024 và triển khai nhiệm vụ năm 2025"
                                + " trong tháng 01/2025",
                        new WithinMonth(YearMonth.of(2025, 1))));
    }

    static Stream<Arguments> traSon() {
        return Stream.of(
                arguments("S004-D04", "năm học 2022 – 2023", new Period()),
                arguments(
                        "S004-D06",
                        "Trước khi tổ chức đánh giá, tập thể, cá nhân phải hoàn thành bản báo cáo (mốc hop)",
                        new BeforeEvent("hop")),
                arguments(
                        "S004-D08",
                        "Họp kiểm điểm đánh giá phân loại Chi bộ. Thời gian: Hoàn thành ngày 16/11/2023",
                        new OnDay(LocalDate.of(2023, 11, 16))),
                arguments(
                        "S004-D10",
                        "Sau khi hoàn thành việc đánh giá chất lượng tổ chức Đảng (mốc danh-gia)",
                        new AfterEvent("danh-gia")),
                arguments("S004-D12", "đúng quy trình và thời gian quy định (theo D07)", new ByReference("D07")));
    }
}
