package vn.kiemdiem.rating.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Suspension;

/** Tình trạng của đảng viên: what may keep a member from being reviewed or rated (S001-R10). */
public enum MemberStatus {
    NEW_MEMBER("newMember"),
    EXEMPT("exempt"),
    SUSPENDED_FROM_PARTY("suspendedFromParty"),
    SUSPENDED_FROM_COMMITTEE("suspendedFromCommittee"),
    TEMPORARY_ACTIVITY("temporaryActivity");

    /** «Chưa đủ 06 tháng» in every regime since 2019 (national-rules c.3). */
    private static final int NEW_FOR_MONTHS = 6;

    private final String property;

    MemberStatus(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** What is so on that day, as the beginning of a sentence; empty where the subject does not have the status. */
    Optional<String> of(Subject subject, LocalDate on) {
        String name = subject.name();
        return switch (this) {
            case NEW_MEMBER -> newMember(subject, on);
            case EXEMPT -> when(subject.exempt(), name + " được miễn công tác và sinh hoạt đảng");
            case SUSPENDED_FROM_PARTY ->
                when(subject.suspendedFrom() == Suspension.PARTY_ACTIVITY, name + " bị đình chỉ sinh hoạt đảng");
            case SUSPENDED_FROM_COMMITTEE ->
                when(subject.suspendedFrom() == Suspension.COMMITTEE, name + " bị đình chỉ sinh hoạt cấp ủy");
            case TEMPORARY_ACTIVITY ->
                when(
                        Objects.nonNull(subject.temporaryActivityAt()),
                        "%s đang sinh hoạt đảng tạm thời tại %s".formatted(name, subject.temporaryActivityAt()));
        };
    }

    private static Optional<String> newMember(Subject subject, LocalDate on) {
        return Optional.ofNullable(subject.admittedOn())
                .filter(admitted -> admitted.plusMonths(NEW_FOR_MONTHS).isAfter(on))
                .map(admitted -> "%s kết nạp ngày %s, đến ngày %s chưa đủ 0%d tháng (đủ từ ngày %s)"
                        .formatted(
                                subject.name(),
                                Figures.of(admitted),
                                Figures.of(on),
                                NEW_FOR_MONTHS,
                                Figures.of(admitted.plusMonths(NEW_FOR_MONTHS))));
    }

    private static Optional<String> when(boolean so, String what) {
        return so ? Optional.of(what) : Optional.empty();
    }
}
