package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.plan.rollover.RolledOverFile;

/** Each plan of the repository, rolled over, beside itself. */
class RolledOverComparisonTest {

    /** What moves off weekends, each with its days; all else ends on the same day a year later. */
    private static final Map<String, List<String>> MOVED = Map.of(
            "tra-son-school-branch-2023", List.of("D07 -2", "D08 -1", "D12 -2"),
            "lam-dong-2021", List.of("D16 -2"),
            // A cut-off of every week keeps its day of the week.
            "bu-dop-2023", List.of("D09 -2", "D13 -2", "D23 -2", "D26 -2"),
            "binh-thuan-bloc-2024", List.of("D13 -1", "D15 -1"),
            "tam-duong-2024",
                    List.of(
                            "D01 -1", "D11a -1", "D11b -1", "D11c -1", "D17 -1", "D19 -1", "D23 -2", "D25a -2",
                            "D25b -2", "D32 -2"));

    static Stream<RolledOverFile> plans() {
        return RolledOverFile.all();
    }

    @DisplayName("issue 6: bản nháp năm sau chỉ khác ở số, ngày ban hành và những hạn tránh ngày nghỉ")
    @ParameterizedTest
    @MethodSource("plans")
    void draftDiffersFromItsOriginalOnlyInWhatHasToBeLookedAt(RolledOverFile plan) {
        List<PlanComparison> compared =
                new Deployed().with(1, plan.before()).ofFile(plan.after().text());

        assertThat(compared).singleElement().satisfies(lastYear -> {
            assertThat(lastYear.kind()).isEqualTo(PlanComparison.Kind.LAST_YEAR);
            assertThat(lastYear.with().planId()).isEqualTo(plan.id());
            assertThat(lastYear.added()).isEmpty();
            assertThat(lastYear.removed()).isEmpty();
            assertThat(lastYear.changed()).isEmpty();
            assertThat(lastYear.header())
                    .extracting(HeaderChange::property)
                    .isSubsetOf("plan.number", "plan.issuedOn")
                    .contains("plan.number");
            assertThat(lastYear.deadlines())
                    .allMatch(deadline -> deadline.change() == DeadlineChange.Kind.MOVED)
                    .extracting(deadline -> deadline.code() + " " + deadline.days())
                    .containsExactlyElementsOf(MOVED.get(plan.id()));
        });
    }
}
