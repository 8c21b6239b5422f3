package vn.kiemdiem.rating.term.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Suspension;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.policy.TermRating;
import vn.kiemdiem.rating.term.ShownYear;
import vn.kiemdiem.rating.term.TermBasis;
import vn.kiemdiem.rating.term.TermLevel;

class TermSheetTest {

    private static final TermRating GOOD = new TermRating(Optional.of(RatingLevel.GOOD), "«Tốt» vì thế.");
    private static final TermRating NONE = new TermRating(Optional.empty(), "Chưa có mức xếp loại năm 2022.");
    private static final ShownYear DECIDED =
            new ShownYear(Year.of(2024), Optional.of(RatingLevel.GOOD), "Huyện ủy", false);
    private static final ShownYear PROPOSED =
            new ShownYear(Year.of(2024), Optional.of(RatingLevel.GOOD), "đề xuất, chưa quyết định", true);

    @Test
    @DisplayName("S000-A05: mức tạm tính được nói rõ; đã quyết định hoặc chưa xác định thì không")
    void onlyAResultOnAProposedYearIsTentative() {
        assertThat(basis(PROPOSED, GOOD).ruleWords()).isEqualTo("«Tốt» vì thế. Tạm tính: có năm chưa quyết định.");
        assertThat(basis(DECIDED, GOOD).ruleWords()).isEqualTo("«Tốt» vì thế.");
        assertThat(basis(PROPOSED, NONE).ruleWords()).isEqualTo("Chưa có mức xếp loại năm 2022.");
        assertThat(waiting().ruleWords()).isEqualTo("Chờ quyết định xếp loại năm 2024.");
        assertThat(List.of(basis(PROPOSED, GOOD), basis(DECIDED, GOOD), waiting()))
                .extracting(TermBasis::isProvisional)
                .containsExactly(true, false, false);
    }

    @Test
    @DisplayName("S000-R07: câu từ chối nêu năm người đầu và còn bao nhiêu người")
    void refusalNamesTheFirstFive() {
        assertThatThrownBy(() -> waiting(5).refuseWaiting())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Người 1, Người 2, Người 3, Người 4, Người 5; hãy ghi quyết định");
        assertThatThrownBy(() -> waiting(7).refuseWaiting())
                .hasMessageContaining("Người 4, Người 5 và 2 người khác; hãy ghi quyết định");
    }

    @Test
    @DisplayName("S000-R07: kết quả đổi so với bước trước gần nhất mới được nêu")
    void changeIsAgainstTheLastStage() {
        assertThat(rule(level(RatingStage.PROPOSAL, RatingLevel.GOOD), level(RatingStage.APPRAISAL, RatingLevel.GOOD)))
                .isEqualTo("«Tốt» vì thế.");
        assertThat(rule(
                        level(RatingStage.PROPOSAL, RatingLevel.COMPLETED),
                        level(RatingStage.APPRAISAL, RatingLevel.GOOD)))
                .isEqualTo("«Tốt» vì thế.");
        assertThat(rule(level(RatingStage.PROPOSAL, RatingLevel.COMPLETED)))
                .endsWith("Đã đổi: khi đề xuất, theo quy tắc là «Hoàn thành nhiệm vụ».");
        assertThat(rule(level(RatingStage.APPRAISAL, null)))
                .endsWith("Đã đổi: khi thẩm định, theo quy tắc là «chưa xác định».");
    }

    private static String rule(TermLevel... before) {
        TermSheet sheet = new TermSheet(
                RatingStage.DECISION, Map.of(person(1), basis(DECIDED, GOOD)), TermSheet.byStage(List.of(before)));
        return String.valueOf(sheet.rows().get(0).get("rule"));
    }

    private static TermSheet waiting(int persons) {
        Map<Subject, TermBasis> bases = new LinkedHashMap<>();
        IntStream.rangeClosed(1, persons).forEach(number -> bases.put(person(number), waiting()));
        return new TermSheet(RatingStage.DECISION, bases, Map.of());
    }

    private static TermBasis waiting() {
        return new TermBasis(List.of(PROPOSED), NONE, Optional.of(Year.of(2024)));
    }

    private static TermBasis basis(ShownYear year, TermRating ruled) {
        return new TermBasis(List.of(year), ruled, Optional.empty());
    }

    private static TermLevel level(RatingStage stage, @Nullable RatingLevel ruled) {
        return new TermLevel(
                1L,
                "ke-hoach",
                "nguoi-1",
                stage,
                RatingLevel.GOOD,
                ruled,
                "vì thế",
                "lý do",
                "don-vi",
                false,
                "can-bo",
                Instant.EPOCH);
    }

    private static Subject person(int number) {
        return new Subject(
                "nguoi-" + number,
                "Người " + number,
                SubjectKind.EXECUTIVE_COMMITTEE_MEMBER,
                "don-vi",
                null,
                null,
                false,
                null,
                false,
                Suspension.NONE,
                null,
                null);
    }
}
