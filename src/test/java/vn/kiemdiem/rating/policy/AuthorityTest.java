package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

class AuthorityTest {

    private static final List<Decides> ROWS = List.of(
            decides(
                    SubjectKind.UNIT_LEADERSHIP,
                    "ban-thuong-vu",
                    UnitKind.DISTRICT_PARTY_BOARD,
                    UnitKind.DISTRICT_PARTY_OFFICE),
            decides(SubjectKind.UNIT_LEADERSHIP, "ubnd-huyen", UnitKind.DISTRICT_AGENCY),
            decides(SubjectKind.PARTY_ORGANIZATION, "ban-thuong-vu"),
            decides(SubjectKind.BRANCH, "ban-thuong-vu", UnitKind.GRASSROOTS_BRANCH),
            decides(SubjectKind.BRANCH, "${unit}"),
            decides(SubjectKind.MEMBER, "${unit}"),
            decides(SubjectKind.MEMBER, "ban-thuong-vu"));

    @DisplayName("S001-A01, S001-A02, S001-A04: ai quyết định, hoặc kế hoạch không nêu")
    @ParameterizedTest
    @CsvSource({
        "UNIT_LEADERSHIP, DISTRICT_PARTY_BOARD, ban-thuong-vu",
        "UNIT_LEADERSHIP, DISTRICT_PARTY_OFFICE, ban-thuong-vu",
        "UNIT_LEADERSHIP, DISTRICT_AGENCY, ubnd-huyen",
        "UNIT_LEADERSHIP, DISTRICT_FRONT, ''",
        "PARTY_ORGANIZATION, COMMUNE_COMMITTEE, ban-thuong-vu",
        "BRANCH, GRASSROOTS_BRANCH, ban-thuong-vu",
        "BRANCH, BRANCH, ${unit}",
        "PEOPLES_COMMITTEE, DISTRICT_PEOPLES_COMMITTEE, ''",
        "MEMBER, BRANCH, ''",
    })
    void theDeciderIsTheOneThatThePlanNames(SubjectKind kind, UnitKind unit, String body) {
        Authority authority = new Authority(ROWS);

        assertThat(authority.decider(kind, unit).orElse("")).isEqualTo(body);
        assertThat(authority.check(kind, unit).isEmpty()).isEqualTo(!body.isEmpty());
    }

    @DisplayName("S001-A02: chỗ trống của kế hoạch được nêu, không tự điền")
    @Test
    void theGapIsNamed() {
        Refusal refusal = new Authority(ROWS)
                .check(SubjectKind.PEOPLES_COMMITTEE, UnitKind.DISTRICT_PEOPLES_COMMITTEE)
                .orElseThrow();

        assertThat(refusal.sentence())
                .isEqualTo("Kế hoạch không nêu cấp quyết định xếp loại «Tập thể lãnh đạo UBND» của «UBND huyện»; "
                        + "Ban Tổ chức cần làm rõ, phần mềm không tự chọn.");
    }

    @DisplayName("S001-A01: hai cấp cùng quyết định thì phải làm rõ, thứ tự dòng không quyết định thay")
    @Test
    void twoBodiesAreAGapAsWell() {
        List<Decides> reversed = new ArrayList<>(ROWS);
        Collections.reverse(reversed);

        for (Authority authority : List.of(new Authority(ROWS), new Authority(reversed))) {
            assertThat(authority
                            .check(SubjectKind.MEMBER, UnitKind.BRANCH)
                            .orElseThrow()
                            .sentence())
                    .isEqualTo("Kế hoạch nêu nhiều cấp quyết định xếp loại «Đảng viên» của «Chi bộ» "
                            + "(${unit}, ban-thuong-vu); Ban Tổ chức cần làm rõ, phần mềm không tự chọn.");
        }
    }

    private static Decides decides(SubjectKind kind, String body, UnitKind... units) {
        return new Decides(Set.of(kind), Set.of(units), body);
    }
}
