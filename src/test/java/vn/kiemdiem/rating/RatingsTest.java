package vn.kiemdiem.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class RatingsTest {

    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String MEMBER = "dang-vien-04";

    @Autowired
    private Ratings ratings;

    @Autowired
    private RatingCounts counts;

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void rateAMember() {
        run.start(PLAN);
        ratings.add(List.of(rating(RatingStage.PROPOSAL, RatingLevel.EXCELLENT)));
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S004-R07: mức ghi sau có hiệu lực, mức trước vẫn còn")
    void laterRowIsInEffectAndTheEarlierIsKept() {
        ratings.add(List.of(rating(RatingStage.PROPOSAL, RatingLevel.GOOD)));

        assertThat(ratings.inEffect(PLAN, RatingStage.PROPOSAL).get(MEMBER).level())
                .isEqualTo(RatingLevel.GOOD);
        assertThat(ratings.findByPlanOrderById(PLAN))
                .extracting(Rating::level)
                .containsExactly(RatingLevel.EXCELLENT, RatingLevel.GOOD);
    }

    @Test
    void stagesStandBesideEachOther() {
        ratings.add(List.of(rating(RatingStage.SELF, RatingLevel.GOOD)));

        assertThat(ratings.inEffect(PLAN, RatingStage.SELF).get(MEMBER).level()).isEqualTo(RatingLevel.GOOD);
        assertThat(ratings.inEffect(PLAN, RatingStage.PROPOSAL).get(MEMBER).level())
                .isEqualTo(RatingLevel.EXCELLENT);
        assertThat(ratings.inEffect(PLAN, RatingStage.DECISION)).isEmpty();
    }

    @Test
    @DisplayName("S001-F12, F13: thẩm định trước hay đề xuất trước, chưa có quyết định thì ý kiến ghi sau có hiệu lực")
    void whatWasSaidLastCountsUntilADecision() {
        ratings.add(List.of(rating(RatingStage.APPRAISAL, RatingLevel.COMPLETED)));
        assertThat(levels()).containsExactly(RatingLevel.COMPLETED);

        ratings.add(List.of(rating(RatingStage.PROPOSAL, RatingLevel.GOOD)));
        assertThat(levels()).containsExactly(RatingLevel.GOOD);

        ratings.add(List.of(rating(RatingStage.DECISION, RatingLevel.NOT_COMPLETED)));
        ratings.add(List.of(rating(RatingStage.PROPOSAL, RatingLevel.EXCELLENT)));
        assertThat(levels()).containsExactly(RatingLevel.NOT_COMPLETED);
    }

    @Test
    void theDatabaseItselfRefusesAChange() {
        assertThatThrownBy(() -> jdbc.sql("update rating set level = 'GOOD'").update())
                .hasMessageContaining("A rating is never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from rating").update())
                .hasMessageContaining("A rating is never changed");
        assertThat(ratings.findByPlanOrderById(PLAN)).hasSize(1);
    }

    private List<RatingLevel> levels() {
        return counts.ofPlan(PLAN).stream()
                .flatMap(count -> count.byLevel().entrySet().stream())
                .filter(level -> level.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Rating rating(RatingStage stage, RatingLevel level) {
        return new Rating(
                null,
                PLAN,
                MEMBER,
                stage,
                level,
                null,
                null,
                null,
                null,
                "bi-thu",
                Instant.parse("2023-11-16T02:00:00Z"));
    }
}
