package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Suspension;
import vn.kiemdiem.rating.RatingLevel;

/** Policies as plan 33-KH/HU states them, and subjects with one thing that matters. */
final class PolicyFixtures {

    static final Map<String, String> LAM_DONG = Map.ofEntries(
            Map.entry("plan.number", "33-KH/HU"),
            Map.entry("rating.frame", "90 + 10"),
            Map.entry("rating.frame.bonusPerItem", "2"),
            Map.entry("rating.frame.step", "0,5"),
            Map.entry("rating.frame.source", "tổng số điểm tối đa 100 điểm"),
            Map.entry("rating.bands", "95 / 80 / 50"),
            Map.entry("rating.bands.source", "từ 95 điểm trở lên"),
            Map.entry("rating.excellentCap", "20%"),
            Map.entry("rating.excellentCap.base", "good"),
            Map.entry("rating.excellentCap.pool", "peer-group"),
            Map.entry("rating.excellentCap.kinds", "unit-leadership, mass-organization-committee"),
            Map.entry("rating.excellentCap.source", "không vượt quá 20%"),
            Map.entry("rating.smallGroup", "5 / 1"),
            Map.entry("rating.smallGroup.source", "thì chọn 01 tổ chức đảng"),
            Map.entry("rating.bounds", "collective"),
            Map.entry("rating.bounds.source", "không được cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị"),
            Map.entry("rating.reviewedOnly", "section-committee"),
            Map.entry("rating.reviewedOnly.source", "tập thể đảng ủy bộ phận"),
            Map.entry("rating.eligibility.leaders", "2"),
            Map.entry("rating.eligibility.newMember", "reviewed"),
            Map.entry("rating.eligibility.exempt", "neither"),
            Map.entry("rating.eligibility.suspendedFromCommittee", "rated"),
            Map.entry("rating.eligibility.source", "trừ đảng viên được miễn công tác và sinh hoạt đảng"));

    private PolicyFixtures() {}

    static RatingPolicy lamDong() {
        return RatingPolicy.of(LAM_DONG);
    }

    static ScoreFrame theFrame() {
        return lamDong().frame().orElseThrow();
    }

    /** The frame of 366-QĐ/TW: points of the criteria only. */
    static ScoreFrame theFrameOf366() {
        return RatingPolicy.of(Map.of("rating.frame", "100", "rating.frame.source", "…/30; …/70"))
                .frame()
                .orElseThrow();
    }

    static Bands theBands() {
        return lamDong().bands().orElseThrow();
    }

    /** The header of plan 33-KH/HU with the properties changed. */
    static Map<String, String> changed(String... namesAndValues) {
        Map<String, String> properties = new HashMap<>(LAM_DONG);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }

    /** A cap of that percentage on every kind, with the rule for fewer than five. */
    static ExcellentCap aCapOf(String percent, CapBase base) {
        return aCap(percent, base, Optional.of(new SmallGroup(5, 1, "dưới 05")));
    }

    static ExcellentCap aCapAlone(String percent, CapBase base) {
        return aCap(percent, base, Optional.empty());
    }

    private static ExcellentCap aCap(String percent, CapBase base, Optional<SmallGroup> small) {
        Percentage percentage =
                new Percentage(points(percent), base, Set.of(), Optional.empty(), "không vượt quá " + percent + "%");
        return new ExcellentCap(Optional.of(percentage), PoolBy.KIND, small);
    }

    static BigDecimal points(String number) {
        return new BigDecimal(number);
    }

    static RatingLevel level(String letter) {
        return switch (letter) {
            case "E" -> RatingLevel.EXCELLENT;
            case "G" -> RatingLevel.GOOD;
            case "C" -> RatingLevel.COMPLETED;
            case "N" -> RatingLevel.NOT_COMPLETED;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    static Subject aMemberAdmittedOn(String day) {
        return member(LocalDate.parse(day), false, Suspension.NONE, null);
    }

    static Subject member(
            @Nullable LocalDate admittedOn, boolean exempt, Suspension suspension, @Nullable String temporaryAt) {
        return new Subject(
                "dang-vien-01",
                "Đảng viên 01",
                SubjectKind.MEMBER,
                "chi-bo",
                null,
                null,
                false,
                admittedOn,
                exempt,
                suspension,
                temporaryAt,
                null);
    }

    static Subject aCollective(SubjectKind kind, @Nullable String peerGroup) {
        return new Subject(
                "tap-the-01",
                "Tập thể 01",
                kind,
                "don-vi-01",
                null,
                peerGroup,
                false,
                null,
                false,
                Suspension.NONE,
                null,
                null);
    }
}
