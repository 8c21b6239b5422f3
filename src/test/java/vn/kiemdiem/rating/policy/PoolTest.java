package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapOf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;

class PoolTest {

    @DisplayName("S001-R06: ai cũng cạnh tranh như nhau, theo thứ tự đã cho, không xếp hạng")
    @Test
    void competitorsKeepTheirOrderAndIncludeTheExcellent() {
        assertThat(aPool().competitors()).containsExactly("ban-03", "ban-01", "ban-09", "ban-02");
    }

    @DisplayName("S001-R06: đếm theo mức; ai chưa có mức thì chưa tính")
    @Test
    void whoHasNoLevelYetIsNotCounted() {
        assertThat(aPool().count()).isEqualTo(new PoolCount(1, 2, 2));
    }

    @DisplayName("S001-R06: thử một thay đổi mà không đổi nhóm đang có")
    @Test
    void aChangeIsTriedOnAnotherPool() {
        Pool before = aPool();

        Pool after = before.after("ban-01", RatingLevel.EXCELLENT).after("ban-09", RatingLevel.GOOD);

        assertThat(before.count()).isEqualTo(new PoolCount(1, 2, 2));
        assertThat(after.count()).isEqualTo(new PoolCount(2, 2, 2));
        assertThat(aCapOf("20", CapBase.GOOD).check(before)).isEmpty();
        assertThat(aCapOf("20", CapBase.GOOD).check(after)).isPresent();
    }

    @DisplayName("S001-R06: người bị chuyển khỏi mức xuất sắc vẫn là người cạnh tranh")
    @Test
    void whoIsLoweredStillCompetes() {
        assertThat(aPool().after("ban-02", RatingLevel.GOOD).competitors()).contains("ban-02");
    }

    @DisplayName("S001-R06: đối tượng ngoài nhóm không đổi được nhóm")
    @Test
    void aStrangerIsNoPartOfThePool() {
        assertThatThrownBy(() -> aPool().after("ban-77", RatingLevel.GOOD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ban-77");
    }

    private static Pool aPool() {
        Map<String, RatingLevel> levels = new LinkedHashMap<>();
        levels.put("ban-01", RatingLevel.GOOD);
        levels.put("ban-02", RatingLevel.EXCELLENT);
        levels.put("ban-03", RatingLevel.GOOD);
        levels.put("ban-04", RatingLevel.COMPLETED);
        levels.put("ban-05", RatingLevel.NOT_COMPLETED);
        Set<String> competitors = new LinkedHashSet<>(List.of("ban-03", "ban-01", "ban-09"));
        return new Pool("Các ban", SubjectKind.UNIT_LEADERSHIP, levels, competitors);
    }
}
