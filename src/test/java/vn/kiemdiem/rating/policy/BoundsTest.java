package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.lamDong;
import static vn.kiemdiem.rating.policy.PolicyFixtures.level;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theBands;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.rating.RatingLevel;

class BoundsTest {

    private static final Bounds BOTH = new Bounds(Set.of(Bound.COLLECTIVE, Bound.UNIT_HEAD), "không được cao hơn");

    @DisplayName("S001-R08: điểm của tập thể, mức của tổ chức, mức được xếp")
    @ParameterizedTest
    @CsvSource({"G, 96, G", "C, 85, C", "E, 82, G", "N, 95, N", "E, 96, E"})
    void theLevelIsAtMostThatOfTheOrganization(String organization, String total, String rated) {
        RatingLevel reached = theBands().level(points(total));

        RatingLevel bound = Bounds.atMost(reached, level(organization));

        assertThat(bound).isEqualTo(level(rated));
        assertThat(BOTH.collective("Tập thể", bound, Optional.of(level(organization))))
                .isEmpty();
        assertThat(BOTH.collective("Tập thể", reached, Optional.of(level(organization)))
                        .isEmpty())
                .isEqualTo(reached == bound);
    }

    @DisplayName("S001-R08: mọi cặp mức của tập thể và tổ chức")
    @ParameterizedTest
    @CsvSource({
        "E, E, true", "E, G, false", "E, C, false", "E, N, false", "G, E, true", "G, G, true", "G, C, false",
        "G, N, false", "C, E, true", "C, G, true", "C, C, true", "C, N, false", "N, E, true", "N, N, true",
    })
    void aLevelAboveTheLimitIsRefused(String own, String limit, boolean accepted) {
        assertThat(BOTH.collective("Tập thể", level(own), Optional.of(level(limit)))
                        .isEmpty())
                .isEqualTo(accepted);
        assertThat(BOTH.unitHead("Trưởng ban", level(own), Optional.of(level(limit)))
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @DisplayName("S001-R08: lời từ chối nêu cả hai mức")
    @Test
    void theRefusalNamesBothLevels() {
        Refusal refusal = lamDong()
                .bounds()
                .collective("Ban 01", RatingLevel.EXCELLENT, Optional.of(RatingLevel.GOOD))
                .orElseThrow();

        assertThat(refusal.sentence())
                .isEqualTo("Ban 01: mức «Hoàn thành xuất sắc nhiệm vụ» cao hơn mức «Hoàn thành tốt nhiệm vụ» "
                        + "của tổ chức, cơ quan, đơn vị; hãy chọn mức «Hoàn thành tốt nhiệm vụ» hoặc thấp hơn.");
        assertThat(refusal.source()).isEqualTo("không được cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị");
    }

    @DisplayName("S001-R08: tổ chức chưa có mức thì chờ, không mặc định")
    @ParameterizedTest
    @CsvSource({"E", "G", "C", "N"})
    void anUnknownLimitIsWaitedFor(String own) {
        assertThat(BOTH.collective("Ban 01", level(own), Optional.empty())
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Ban 01: chưa có mức của tổ chức, cơ quan, đơn vị; hãy chờ hoặc ghi mức đó: "
                        + "xếp loại tổ chức, cơ quan, đơn vị trước rồi mới xếp loại tập thể.");
        assertThat(BOTH.unitHead("Trưởng ban", level(own), Optional.empty())
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Trưởng ban: chưa có mức của tập thể lãnh đạo, quản lý; hãy chờ hoặc ghi mức đó: "
                        + "xếp loại tập thể trước rồi mới xếp loại người đứng đầu.");
    }

    @DisplayName("S001-R08: ràng buộc mà kế hoạch không nêu thì không áp dụng")
    @Test
    void aBoundThatThePlanDoesNotHaveIsNotApplied() {
        Optional<RatingLevel> limit = Optional.of(RatingLevel.COMPLETED);

        assertThat(lamDong().bounds().unitHead("Trưởng ban", RatingLevel.EXCELLENT, limit))
                .isEmpty();
        assertThat(Bounds.none().collective("Ban 01", RatingLevel.EXCELLENT, limit))
                .isEmpty();
        assertThat(Bounds.none().collective("Ban 01", RatingLevel.EXCELLENT, Optional.empty()))
                .isEmpty();
    }
}
