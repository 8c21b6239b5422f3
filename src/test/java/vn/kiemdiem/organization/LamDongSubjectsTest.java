package vn.kiemdiem.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.demo.Demos;

/** The cases on which the rules of plan 33-KH/HU turn are all there in its demo. */
@ImportTest
class LamDongSubjectsTest {

    private static final Set<SubjectKind> ORGANIZATIONS =
            EnumSet.of(SubjectKind.PARTY_ORGANIZATION, SubjectKind.BRANCH, SubjectKind.AGENCY);
    private static final Set<SubjectKind> BOUND =
            EnumSet.of(SubjectKind.EXECUTIVE_COMMITTEE, SubjectKind.UNIT_LEADERSHIP);
    private static final String FRONT_AND_MASS_ORGANIZATIONS = "Tập thể lãnh đạo Mặt trận, đoàn thể huyện";

    private List<Subject> subjects;
    private Map<String, Unit> units;

    @BeforeEach
    void importTheDistrict(@Autowired OrganizationImport imports, @Autowired Organization organization) {
        imports.importFiles(Demos.organization("lam-dong-2021"));
        subjects = organization.subjects();
        units = organization.units().stream().collect(toMap(Unit::id, identity()));
    }

    @Test
    @DisplayName("S001-D06, S001-R10: có người kết nạp đúng 06 tháng, thiếu một ngày, và sau khi kế hoạch bắt đầu")
    void someWereAdmittedAroundSixMonthsBeforeTheReview() {
        assertThat(those(subject ->
                        subject.admittedOn() != null && subject.admittedOn().isAfter(LocalDate.of(2020, 12, 31))))
                .extracting(Subject::id, Subject::admittedOn)
                .containsExactly(
                        tuple("ld-dang-vien-066", LocalDate.of(2021, 6, 4)),
                        tuple("ld-dang-vien-077", LocalDate.of(2021, 6, 5)),
                        tuple("ld-dang-vien-096", LocalDate.of(2021, 11, 20)),
                        tuple("ld-dang-vien-382", LocalDate.of(2021, 8, 19)),
                        tuple("ld-dang-vien-435", LocalDate.of(2021, 9, 2)));
    }

    @Test
    @DisplayName("S001-R10: đảng viên được miễn công tác và sinh hoạt đảng")
    void someAreExempt() {
        assertThat(those(Subject::exempt))
                .extracting(Subject::id)
                .containsExactly(
                        "ld-dang-vien-064",
                        "ld-dang-vien-085",
                        "ld-dang-vien-127",
                        "ld-dang-vien-179",
                        "ld-dang-vien-231",
                        "ld-dang-vien-296");
    }

    @Test
    @DisplayName("S001-R10: chỉ cấp ủy viên bị đình chỉ sinh hoạt cấp ủy, chỉ đảng viên bị đình chỉ sinh hoạt đảng")
    void someAreSuspended() {
        assertThat(those(subject -> subject.suspendedFrom() != Suspension.NONE))
                .extracting(Subject::id, Subject::kind, Subject::suspendedFrom)
                .containsExactly(
                        tuple("ld-dang-vien-110", SubjectKind.COMMITTEE_MEMBER, Suspension.COMMITTEE),
                        tuple("ld-dang-vien-168", SubjectKind.MEMBER, Suspension.PARTY_ACTIVITY),
                        tuple("ld-dang-vien-335", SubjectKind.COMMITTEE_MEMBER, Suspension.COMMITTEE),
                        tuple("ld-dang-vien-402", SubjectKind.MEMBER, Suspension.PARTY_ACTIVITY));
    }

    @Test
    void someHaveTheirPartyLifeElsewhereForATime() {
        assertThat(those(subject -> subject.temporaryActivityAt() != null))
                .extracting(Subject::id)
                .containsExactly("ld-dang-vien-148", "ld-dang-vien-253", "ld-dang-vien-367", "ld-dang-vien-444");
    }

    @Test
    @DisplayName("S001-R09: một ban và một đơn vị chỉ có một lãnh đạo, mọi tập thể khác có từ hai")
    void oneBoardAndOneAgencyHaveASingleLeader() {
        assertThat(those(subject -> subject.kind().isCollective()
                        && !ORGANIZATIONS.contains(subject.kind())
                        && unitOf(subject).leaders() < 2))
                .extracting(Subject::id, subject -> unitOf(subject).leaders())
                .containsExactly(tuple("ld-lanh-dao-12", 1), tuple("ld-lanh-dao-ban-dan-van", 1));
    }

    @Test
    @DisplayName("S001-R08: tập thể lãnh đạo, cấp ủy và UBND xã có tổ chức của mình để so mức")
    void everyBoundCollectiveHasItsOneOrganizationInItsUnit() {
        List<Subject> bound = those(subject -> BOUND.contains(subject.kind())
                || subject.kind() == SubjectKind.PEOPLES_COMMITTEE
                        && unitOf(subject).kind() == UnitKind.COMMUNE_PEOPLES_COMMITTEE);

        assertThat(bound)
                .hasSize(8 + 17 + 5)
                .allSatisfy(collective -> assertThat(those(
                                subject -> ORGANIZATIONS.contains(subject.kind()) && together(subject, collective)))
                        .as(collective.id())
                        .hasSize(1));
    }

    @Test
    @DisplayName("S001-R06: các nhóm tương đồng có nhóm trên và dưới năm tập thể")
    void collectivesCompeteInGroupsOfDifferentSize() {
        Map<String, List<Subject>> groups = groups();

        assertThat(groups.get("Tập thể lãnh đạo phòng, ban, đơn vị huyện")).hasSize(12);
        assertThat(groups.get("Tập thể lãnh đạo các ban, Văn phòng Huyện ủy")).hasSize(5);
        assertThat(groups.get("Đảng bộ xã")).hasSize(5);
        assertThat(groups.get("Chi bộ cơ sở")).hasSize(4);
        assertThat(groups.get(FRONT_AND_MASS_ORGANIZATIONS)).hasSize(6);
    }

    @Test
    @DisplayName("S001-R06: một nhóm gồm một loại tập thể; chỉ Mặt trận huyện đứng chung với đoàn thể huyện")
    void collectivesCompeteWithTheirLike() {
        Map<String, List<Subject>> groups = groups();
        groups.remove(FRONT_AND_MASS_ORGANIZATIONS);

        assertThat(groups)
                .isNotEmpty()
                .allSatisfy((group, members) -> assertThat(members)
                        .extracting(Subject::kind)
                        .containsOnly(members.get(0).kind()));
    }

    @Test
    void everyBranchHasEightToFourteenMembersOneOfWhomHeadsIt() {
        assertThat(those(subject -> subject.kind() == SubjectKind.BRANCH))
                .hasSize(38)
                .allSatisfy(branch -> {
                    List<Subject> people = those(subject ->
                            together(subject, branch) && !subject.kind().isCollective());
                    assertThat(people).as(branch.id()).hasSizeBetween(8, 14);
                    assertThat(people)
                            .as(branch.id())
                            .filteredOn(Subject::unitHead)
                            .hasSize(1);
                });
    }

    private List<Subject> those(Predicate<Subject> condition) {
        return subjects.stream().filter(condition).toList();
    }

    private Map<String, List<Subject>> groups() {
        return those(subject -> subject.kind().isCollective()).stream()
                .collect(groupingBy(subject -> String.valueOf(subject.peerGroup())));
    }

    private Unit unitOf(Subject subject) {
        return Objects.requireNonNull(units.get(subject.unitId()));
    }

    private static boolean together(Subject one, Subject other) {
        return one.unitId().equals(other.unitId());
    }
}
