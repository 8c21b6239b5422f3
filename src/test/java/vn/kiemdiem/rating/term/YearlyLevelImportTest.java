package vn.kiemdiem.rating.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemdiem.organization.table.TestFiles.file;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.RatingLevel;

@ProductTest
class YearlyLevelImportTest {

    @Autowired
    private YearlyLevelImport imports;

    @Autowired
    private TermPlan plan;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void deploy() {
        run.importDemo(SmallPlan.DEMO);
        plan.deploy();
    }

    @AfterEach
    void reset() {
        run.reset();
        plan.remove();
    }

    @Test
    @DisplayName("S000-R06: mức từng năm được ghi cùng cấp quyết định và chỗ đã lấy")
    void levelsAreKeptWithWhoDecidedThemAndWhereTheyComeFrom() {
        List<ImportedYear> imported = plan.imports(
                "dang-vien-01,2021,hoàn thành TỐT nhiệm vụ,Ban Thường vụ Huyện ủy", "dang-vien-02,2020,Tốt,Đảng ủy");

        assertThat(imported).containsExactly(new ImportedYear(2020, 1, 0, 0), new ImportedYear(2021, 1, 0, 0));
        assertThat(stored())
                .containsExactly(
                        new ImportedLevel(
                                "dang-vien-01",
                                2021,
                                RatingLevel.GOOD,
                                "Ban Thường vụ Huyện ủy",
                                "dòng 2 của tệp «a.csv»"),
                        new ImportedLevel("dang-vien-02", 2020, RatingLevel.GOOD, "Đảng ủy", "dòng 3 của tệp «a.csv»"));
    }

    @Test
    void laterLevelTakesEffectAndTheEarlierIsKept() {
        plan.imports("dang-vien-01,2021,Tốt,Đảng ủy", "dang-vien-02,2021,Tốt,Đảng ủy");

        assertThat(plan.imports("dang-vien-01,2021,Hoàn thành,Đảng ủy", "dang-vien-02,2021,Tốt,Đảng ủy"))
                .containsExactly(new ImportedYear(2021, 0, 1, 1));
        assertThat(stored()).extracting(ImportedLevel::level).containsExactly(RatingLevel.COMPLETED, RatingLevel.GOOD);
        assertThat(jdbc.sql("select count(*) from yearly_level")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void workbookSaysTheSameAsCsv() {
        plan.imports(TestFiles.xlsx("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Các năm");
            String[] headings = TermPlan.HEADINGS.split(",");
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            sheet.value(1, 0, "dang-vien-01");
            sheet.value(1, 1, 2022);
            sheet.value(1, 2, "Xuất sắc");
            sheet.value(1, 3, "Đảng ủy");
        }));

        assertThat(plan.imports("dang-vien-01,2022,Xuất sắc,Đảng ủy")).containsExactly(new ImportedYear(2022, 0, 0, 1));
    }

    static Stream<Arguments> onlyErrors() {
        return Stream.of(
                wrong(
                        "đối tượng lạ",
                        "dang-vien-99,2021,Tốt,Đ",
                        2,
                        "Mã đối tượng",
                        "Không có đối tượng «dang-vien-99»."),
                wrong("thiếu đối tượng", ",2021,Tốt,Đ", 2, "Mã đối tượng", "Ô này bắt buộc mà đang trống."),
                wrong(
                        "năm là chữ",
                        "dang-vien-01,hai mốt,Tốt,Đ",
                        2,
                        "Năm",
                        "«hai mốt» không phải là một năm. Ghi một trong các năm 2020, 2021, 2022."),
                wrong("thiếu năm", "dang-vien-01,,Tốt,Đ", 2, "Năm", "Ô này bắt buộc mà đang trống."),
                wrong(
                        "trước nhiệm kỳ",
                        "dang-vien-01,2019,Tốt,Đ",
                        2,
                        "Năm",
                        "Năm 2019 không thuộc nhiệm kỳ của kế hoạch. Ghi một trong các năm 2020, 2021, 2022."),
                wrong(
                        "sau nhiệm kỳ",
                        "dang-vien-01,2024,Tốt,Đ",
                        2,
                        "Năm",
                        "Năm 2024 không thuộc nhiệm kỳ của kế hoạch."),
                wrong(
                        "năm của chính kế hoạch",
                        "dang-vien-01,2023,Tốt,Đ",
                        2,
                        "Năm",
                        "Mức năm 2023 lấy từ chính kế hoạch này nên không nhập."),
                wrong(
                        "mức lạ",
                        "dang-vien-01,2021,Giỏi,Đ",
                        2,
                        "Mức xếp loại",
                        "«Giỏi» không phải là mức xếp loại. Ghi «Không hoàn thành nhiệm vụ»"),
                wrong("thiếu mức", "dang-vien-01,2021,,Đ", 2, "Mức xếp loại", "Ô này bắt buộc mà đang trống."),
                wrong("thiếu cấp", "dang-vien-01,2021,Tốt,", 2, "Cấp quyết định", "Ô này bắt buộc mà đang trống."),
                wrong(
                        "cấp quá dài",
                        "dang-vien-01,2021,Tốt," + "x".repeat(501),
                        2,
                        "Cấp quyết định",
                        "Nội dung dài quá 500 ký tự."),
                wrong("công thức", "dang-vien-01,=2020+1,Tốt,Đ", 2, "Năm", "Ô chứa công thức."),
                wrong(
                        "thừa ô",
                        "dang-vien-01,2021,Tốt,Đ,thừa",
                        2,
                        null,
                        "Dòng có nội dung nằm ngoài các cột có tiêu đề."),
                wrong(
                        "hai lần",
                        "dang-vien-01,2021,Tốt,Đ\ndang-vien-01,2021,Tốt,Đ",
                        3,
                        "Năm",
                        "Năm 2021 của đối tượng «dang-vien-01» đã có ở dòng 2. Mỗi năm chỉ ghi một lần"));
    }

    private static Arguments wrong(String name, String rows, int row, @Nullable String column, String message) {
        return arguments(name, rows, row, column, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onlyErrors")
    void oneThingWrongIsOneErrorAndNothingIsWritten(
            String name, String rows, int row, @Nullable String column, String message) {
        ImportRefused refusal = refusalOf(TermPlan.csv(rows, "dang-vien-04,2021,Tốt,Đảng ủy"));

        assertThat(refusal.errors()).hasSize(1);
        TableError error = refusal.errors().get(0);
        assertThat(error.message()).startsWith(message);
        assertThat(List.of(error.file(), String.valueOf(error.row()), String.valueOf(error.column())))
                .containsExactly("a.csv", String.valueOf(row), String.valueOf(column));
        assertThat(stored()).isEmpty();
    }

    @Test
    void allErrorsOfAllFilesComeAtOnce() {
        ImportRefused refusal = refusalOf(
                TermPlan.csv("dang-vien-99,1999,Giỏi,"),
                TestFiles.csv("b.csv", "Mã đối tượng,Năm,Mức,Cấp quyết định", "dang-vien-01,2021,Tốt,Đ"),
                file("c.csv", ""));

        assertThat(refusal.errors())
                .extracting(error -> error.file() + " " + error.row() + " " + error.column())
                .containsExactlyInAnyOrder(
                        "a.csv 2 Mã đối tượng",
                        "a.csv 2 Năm",
                        "a.csv 2 Mức xếp loại",
                        "a.csv 2 Cấp quyết định",
                        "b.csv 1 Mức",
                        "b.csv 1 Mức xếp loại",
                        "c.csv null null");
    }

    @Test
    void noFileIsRefused() {
        assertThat(refusalOf().errors())
                .extracting(TableError::message)
                .containsExactly("Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
    }

    @Test
    void planWithoutTermTakesNoYears() {
        ImportRefused refusal = catchThrowableOfType(
                ImportRefused.class,
                () -> imports.importFiles(
                        plans.byId(SmallPlan.DEMO).orElseThrow(),
                        List.of(TermPlan.csv("dang-vien-01,2021,Tốt,Đ")),
                        "quan-tri"));

        assertThat(refusal.errors())
                .extracting(TableError::message)
                .containsExactly("Kế hoạch «tra-son-school-branch-2023» không xếp loại nhiệm kỳ (thuộc tính «plan.term»"
                        + " và «rating.term.source»). Triển khai tệp kế hoạch có quy tắc nhiệm kỳ rồi nhập lại.");
    }

    @Test
    @DisplayName("S000-R06: năm đã dùng để quyết định nhiệm kỳ không bị thay; ghi lại như cũ thì được")
    void yearsOfADecidedTermAreFixed() {
        plan.imports("dang-vien-01,2021,Tốt,Đảng ủy", "dang-vien-02,2021,Tốt,Đảng ủy");
        jdbc.sql("""
                        insert into term_rating (plan, subject, stage, level, why, reason, body, provisional,
                            recorded_by, recorded_at)
                        values (?, 'dang-vien-01', 'DECISION', 'GOOD', 'w', 'r', 'b', false, 'bi-thu', '2023-12-01')
                        """).param(TermPlan.ID).update();

        ImportRefused refusal = refusalOf(TermPlan.csv(
                "dang-vien-01,2021,Hoàn thành,Đảng ủy",
                "dang-vien-01,2022,Tốt,Đảng ủy",
                "dang-vien-02,2021,Hoàn thành,Đ"));

        assertThat(refusal.errors())
                .extracting(error -> error.row() + " " + error.message())
                .containsExactly(
                        "2 Xếp loại nhiệm kỳ của «dang-vien-01» đã được quyết định theo mức các năm đang có, nên mức năm"
                                + " 2021 không đổi được nữa. Bỏ dòng này khỏi tệp rồi nhập lại.",
                        "3 Xếp loại nhiệm kỳ của «dang-vien-01» đã được quyết định theo mức các năm đang có, nên mức năm"
                                + " 2022 không đổi được nữa. Bỏ dòng này khỏi tệp rồi nhập lại.");
        assertThat(stored()).extracting(ImportedLevel::level).containsExactly(RatingLevel.GOOD, RatingLevel.GOOD);
        assertThat(plan.imports("dang-vien-01,2021,Tốt,Đảng ủy")).containsExactly(new ImportedYear(2021, 0, 0, 1));
    }

    private ImportRefused refusalOf(TableFile... files) {
        return catchThrowableOfType(ImportRefused.class, () -> plan.imports(files));
    }

    private List<ImportedLevel> stored() {
        return imports.inEffect(plans.byId(TermPlan.ID).orElseThrow());
    }
}
