package vn.kiemdiem.rating.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemdiem.organization.table.TestFiles.csv;
import static vn.kiemdiem.organization.table.TestFiles.file;
import static vn.kiemdiem.rating.score.ScorePlan.HEADINGS;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.springframework.core.io.ClassPathResource;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.score.ImportedKind.Outcome;

@ProductTest
class CriteriaImportTest {

    @Autowired
    private CriteriaImport imports;

    @Autowired
    private Criteria criteria;

    @Autowired
    private ScorePlan scorePlan;

    @Autowired
    private PlanRun run;

    @BeforeEach
    void deploy() {
        scorePlan.deploy();
    }

    @AfterEach
    void reset() {
        run.reset();
        scorePlan.remove();
    }

    @Test
    @DisplayName("S001-R01: bộ tiêu chí đủ 90 điểm được ghi đúng thứ tự")
    void whatAddsUpToTheFrameIsWrittenInItsOrder() {
        List<ImportedKind> imported = imports(csv(
                "a.csv",
                HEADINGS,
                "Chi bộ,b,Nhiệm vụ chính trị,\"Lãnh đạo, thực hiện\",\"49,5\"",
                "Đảng viên,a,Tư tưởng,Chấp hành,90",
                "chi  BỘ,a,Xây dựng Đảng,Sinh hoạt chi bộ,40.5"));

        assertThat(imported)
                .containsExactly(
                        new ImportedKind(SubjectKind.BRANCH, 2, Outcome.CREATED),
                        new ImportedKind(SubjectKind.MEMBER, 1, Outcome.CREATED));
        assertThat(stored(SubjectKind.BRANCH))
                .extracting(Criterion::slug, Criterion::content, Criterion::points)
                .containsExactly(
                        tuple("b", "Lãnh đạo, thực hiện", new BigDecimal("49.5")),
                        tuple("a", "Sinh hoạt chi bộ", new BigDecimal("40.5")));
    }

    @Test
    void workbookSaysTheSameAsCsv() {
        TableFile workbook = TestFiles.xlsx("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Chi bộ");
            String[] headings = HEADINGS.split(",");
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            sheet.value(1, 0, "Chi bộ");
            sheet.value(1, 1, "a");
            sheet.value(1, 2, "Tư tưởng");
            sheet.value(1, 3, "Chấp hành");
            sheet.value(1, 4, 90);
        });

        imports(workbook);

        assertThat(imports(csv("a.csv", HEADINGS, "Chi bộ,a,Tư tưởng,Chấp hành,90")))
                .containsExactly(new ImportedKind(SubjectKind.BRANCH, 1, Outcome.UNCHANGED));
    }

    @Test
    void secondImportReplacesItsKindsOnly() {
        imports(ScorePlan.criteriaOf("Chi bộ"), ScorePlan.criteriaOf("Đảng bộ"));

        List<ImportedKind> imported = imports(csv("a.csv", HEADINGS, "Chi bộ,a,Tư tưởng,Chấp hành,90"));

        assertThat(imported).containsExactly(new ImportedKind(SubjectKind.BRANCH, 1, Outcome.REPLACED));
        assertThat(stored(SubjectKind.BRANCH)).extracting(Criterion::slug).containsExactly("a");
        assertThat(stored(SubjectKind.PARTY_ORGANIZATION)).hasSize(10);
    }

    static Stream<Arguments> onlyErrors() {
        return Stream.of(
                wrong("loại lạ", "Chi bo,a,T,N,90", 2, "Loại đối tượng", "«Chi bo» không có trong danh mục."),
                wrong("thiếu loại", ",a,T,N,90", 2, "Loại đối tượng", "Ô này bắt buộc mà đang trống."),
                wrong("mã có dấu", "Chi bộ,Mã 1,T,N,90", 2, "Mã tiêu chí", "Mã «Mã 1» không hợp lệ."),
                wrong("thiếu tiêu chí", "Chi bộ,a,,N,90", 2, "Tiêu chí", "Ô này bắt buộc mà đang trống."),
                wrong("thiếu nội dung", "Chi bộ,a,T,,90", 2, "Nội dung", "Ô này bắt buộc mà đang trống."),
                wrong("thiếu điểm", "Chi bộ,a,T,N,", 2, "Điểm tối đa", "Ô này bắt buộc mà đang trống."),
                wrong("điểm là chữ", "Chi bộ,a,T,N,chín", 2, "Điểm tối đa", "«chín» không phải là số điểm."),
                wrong("điểm âm", "Chi bộ,a,T,N,-9", 2, "Điểm tối đa", "«-9» không phải là số điểm."),
                wrong("số mũ", "Chi bộ,a,T,N,9E9", 2, "Điểm tối đa", "«9E9» không phải là số điểm."),
                wrong("công thức", "Chi bộ,a,T,N,=89+1", 2, "Điểm tối đa", "Ô chứa công thức."),
                wrong("nội dung quá dài", "Chi bộ,a,T," + "x".repeat(2_001) + ",90", 2, "Nội dung", "Nội dung dài quá"),
                wrong("thừa ô", "Chi bộ,a,T,N,90,thừa", 2, null, "Dòng có nội dung nằm ngoài các cột có tiêu đề."),
                wrong(
                        "S001-R01: tổng 89,5",
                        "Chi bộ,a,T,N,60\nChi bộ,b,T,N,\"29,5\"",
                        2,
                        "Điểm tối đa",
                        "Tổng điểm 2 tiêu chí của loại «Chi bộ» là 89,5, khung điểm của kế hoạch là 90."),
                wrong(
                        "S001-R01: tổng 90,5",
                        "Đảng viên,a,T,N,90\nChi bộ,a,T,N,\"90,5\"",
                        3,
                        "Điểm tối đa",
                        "Tổng điểm 1 tiêu chí của loại «Chi bộ» là 90,5, khung điểm của kế hoạch là 90."),
                wrong(
                        "mã hai lần",
                        "Chi bộ,a,T,N,45\nChi bộ,a,T,M,45",
                        3,
                        "Mã tiêu chí",
                        "Mã «a» của loại «Chi bộ» đã có ở dòng 2. Mỗi mã chỉ ghi một lần"));
    }

    private static Arguments wrong(String name, String rows, int row, @Nullable String column, String message) {
        return arguments(name, rows, row, column, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onlyErrors")
    void oneThingWrongIsOneErrorAndNothingIsWritten(
            String name, String rows, int row, @Nullable String column, String message) {
        ImportRefused refusal = refusalOf(csv("a.csv", HEADINGS, rows));

        assertThat(refusal.errors()).hasSize(1);
        TableError error = refusal.errors().get(0);
        assertThat(error.message()).startsWith(message);
        assertThat(List.of(error.file(), String.valueOf(error.row()), String.valueOf(error.column())))
                .containsExactly("a.csv", String.valueOf(row), String.valueOf(column));
        assertThat(criteria.findByPlanOrderBySubjectKindAscPositionAsc(ScorePlan.ID))
                .isEmpty();
    }

    @Test
    @DisplayName("S001-R05: điểm tối đa là bội số của bước điểm và lớn hơn 0")
    void pointsAreStepsAboveZero() {
        ImportRefused refusal =
                refusalOf(csv("a.csv", HEADINGS, "Chi bộ,a,T,N,\"89,75\"", "Chi bộ,b,T,N,\"0,25\"", "Chi bộ,c,T,N,0"));

        assertThat(refusal.errors())
                .extracting(error -> error.row() + " " + error.message())
                .containsExactly(
                        "2 89,75 không phải là bội số của 0,5 điểm (bước điểm của kế hoạch). Sửa lại điểm.",
                        "3 0,25 không phải là bội số của 0,5 điểm (bước điểm của kế hoạch). Sửa lại điểm.",
                        "4 Điểm tối đa phải lớn hơn 0. Ghi điểm, hoặc xoá dòng.");
    }

    @Test
    void allErrorsOfAllFilesComeAtOnce() {
        ImportRefused refusal = refusalOf(
                csv("a.csv", HEADINGS, "Chi bộ,A,T,N,90", "Chi bộ,b,,N,"),
                csv("b.csv", "Loại đối tượng,Mã tiêu chí,Tiêu chí,Điểm,Nội dung", "Chi bộ,a,T,90,N"),
                file("c.csv", ""));

        assertThat(refusal.errors())
                .extracting(error -> error.file() + " " + error.row() + " " + error.column())
                .containsExactlyInAnyOrder(
                        "c.csv null null",
                        "a.csv 2 Mã tiêu chí",
                        "a.csv 3 Tiêu chí",
                        "a.csv 3 Điểm tối đa",
                        "b.csv 1 Điểm",
                        "b.csv 1 Điểm tối đa");
    }

    @Test
    void halfAFileIsNotHeldAgainstItsSum() {
        ImportRefused refusal = refusalOf(csv("a.csv", HEADINGS, "Chi bộ,a,T,N,45"), file("b.csv", ""));

        assertThat(refusal.errors()).extracting(TableError::file).containsExactly("b.csv");
    }

    @Test
    void sameIdInTwoFilesIsRefusedWithBothPlaces() {
        ImportRefused refusal = refusalOf(
                csv("a.csv", HEADINGS, "Chi bộ,a,T,N,45"),
                csv("b.csv", HEADINGS, "Chi bộ,b,T,N,0,5", "Chi bộ,a,T,N,45"));

        assertThat(refusal.errors())
                .anySatisfy(error -> assertThat(error.message())
                        .startsWith("Mã «a» của loại «Chi bộ» đã có ở dòng 2 của tệp «a.csv»."));
    }

    @Test
    void noFileIsRefused() {
        assertThat(refusalOf().errors())
                .extracting(TableError::message)
                .containsExactly("Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
    }

    @Test
    void planWithoutScoreFrameTakesNoCriteria() {
        ImportRefused refusal = catchThrowableOfType(
                ImportRefused.class,
                () -> imports.importFiles("tra-son-school-branch-2023", List.of(ScorePlan.criteriaOf("Chi bộ"))));

        assertThat(refusal.errors()).hasSize(1);
        assertThat(refusal.errors().get(0).message())
                .startsWith("Không có kế hoạch «tra-son-school-branch-2023» đang dùng, hoặc kế hoạch không nêu khung"
                        + " điểm (thuộc tính «rating.frame»).");
    }

    @Test
    void sampleOfTheDemoFitsTheFrameOfItsPlan() throws IOException {
        byte[] sample = new ClassPathResource("demo/lam-dong/tieu-chi.csv").getContentAsByteArray();

        List<ImportedKind> imported = imports(new TableFile("tieu-chi.csv", sample));

        Map<String, Integer> kinds =
                imported.stream().collect(Collectors.toMap(kind -> kind.kind().slug(), ImportedKind::criteria));
        assertThat(kinds)
                .containsOnlyKeys(
                        "party-organization",
                        "branch",
                        "unit-leadership",
                        "mass-organization-committee",
                        "peoples-committee",
                        "council-permanent-board",
                        "front-permanent-board",
                        "executive-committee",
                        "agency");
        assertThat(kinds.values()).allMatch(count -> count >= 8 && count <= 10);
        assertThat(criteria.findByPlanOrderBySubjectKindAscPositionAsc(ScorePlan.ID))
                .allMatch(row -> row.criterion().contains("(mẫu)"));
    }

    private List<ImportedKind> imports(TableFile... files) {
        return imports.importFiles(ScorePlan.ID, List.of(files));
    }

    private ImportRefused refusalOf(TableFile... files) {
        return catchThrowableOfType(ImportRefused.class, () -> imports(files));
    }

    private List<Criterion> stored(SubjectKind kind) {
        return criteria.findByPlanAndSubjectKindOrderByPosition(ScorePlan.ID, kind);
    }
}
