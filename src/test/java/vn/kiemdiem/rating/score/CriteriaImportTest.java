package vn.kiemdiem.rating.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.organization.table.TestFiles.csv;
import static vn.kiemdiem.rating.score.ScorePlan.HEADINGS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.SubjectKind;
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
        List<ImportedKind> imported = imports.importFiles(
                ScorePlan.ID,
                List.of(csv(
                        "a.csv",
                        HEADINGS,
                        "Chi bộ,b,Nhiệm vụ chính trị,\"Lãnh đạo, thực hiện\",\"49,5\"",
                        "Đảng viên,a,Tư tưởng,Chấp hành,90",
                        "chi  bộ,a,Xây dựng Đảng,Sinh hoạt chi bộ,40.5")));

        assertThat(imported)
                .containsExactly(
                        new ImportedKind(SubjectKind.BRANCH, 2, Outcome.CREATED),
                        new ImportedKind(SubjectKind.MEMBER, 1, Outcome.CREATED));
        assertThat(criteria.findByPlanAndSubjectKindOrderByPosition(ScorePlan.ID, SubjectKind.BRANCH))
                .extracting(
                        Criterion::slug, Criterion::content, row -> row.points().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", "Lãnh đạo, thực hiện", "49.5"),
                        org.assertj.core.groups.Tuple.tuple("a", "Sinh hoạt chi bộ", "40.5"));
    }
}
