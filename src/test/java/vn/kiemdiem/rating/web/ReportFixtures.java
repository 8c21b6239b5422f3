package vn.kiemdiem.rating.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Suspension;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingCount;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.RemedialRecords.Told;
import vn.kiemdiem.rating.RemedialRecords.Written;
import vn.kiemdiem.rating.policy.RatingPolicy;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;
import vn.kiemdiem.recognition.FourGood;
import vn.kiemdiem.recognition.FourGoodStage;

/** Reports put together without engine and database. */
final class ReportFixtures {

    private static final Instant NINE = Instant.parse("2023-11-16T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final PlanHeader PLAN = new PlanHeader(
            "ke-hoach",
            "01-KH/CB",
            "Kiểm điểm, đánh giá, xếp loại",
            "Chi bộ trường",
            "chi-bo",
            Year.of(2023),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 11, 3)),
            Deadlines.of(Map.of()),
            RatingPolicy.none());
    private static final StaffAccount SECRETARY =
            new StaffAccount("bi-thu", "Bí thư Chi bộ", null, Set.of("chi-bo"), Set.of(), false, null);

    private ReportFixtures() {}

    static PlanReport anEmptyReport() {
        return report(List.of(), List.of(), List.of());
    }

    /** A member whose every text is the given one. */
    static PlanReport aReportSaying(String text) {
        Subject member = subject("mot", text, SubjectKind.MEMBER, text);
        return report(
                List.of(rating(member, RatingStage.PROPOSAL, RatingLevel.GOOD, text)), List.of(), List.of(member));
    }

    /** Members with a level at each stage. */
    static PlanReport aReportOnMembers(int count) {
        List<Subject> members = IntStream.rangeClosed(1, count)
                .mapToObj(number -> subject(
                        "dang-vien-%05d".formatted(number),
                        "Đảng viên %05d".formatted(number),
                        SubjectKind.MEMBER,
                        "Giáo viên"))
                .toList();
        List<Rating> ratings = new ArrayList<>();
        for (RatingStage stage : RatingStage.values()) {
            members.forEach(member ->
                    ratings.add(rating(member, stage, RatingLevel.COMPLETED, "Còn hạn chế của " + member.name())));
        }
        Map<RatingLevel, Integer> levels = Map.of(RatingLevel.COMPLETED, count);
        return report(ratings, List.of(new RatingCount(SubjectKind.MEMBER, count, levels)), members);
    }

    /** A branch that is «bốn tốt» though it did not say so, one not yet decided on, and a commended member. */
    static PlanReport aReportOfRecognition() {
        Subject first = subject("mot", "Chi bộ 01", SubjectKind.BRANCH, "");
        Subject second = subject("hai", "Chi bộ 02", SubjectKind.BRANCH, "");
        Subject member = subject("ba", "Đảng viên 03", SubjectKind.MEMBER, "");
        Recognized recognized = new Recognized(
                List.of(
                        new Recognized.FourGoodRow(
                                first,
                                fourGood(first, FourGoodStage.SELF, false, null),
                                fourGood(first, FourGoodStage.DECISION, true, "Đủ bốn tiêu chí")),
                        new Recognized.FourGoodRow(second, fourGood(second, FourGoodStage.SELF, true, null), null)),
                List.of(new Recognized.CommendationRow(member, commended(member), "Chi bộ trường")));
        return report(List.of(), List.of(), recognized, List.of(first, second, member));
    }

    /** Four that were told their level: one has written, one is late, one has time, one has no last day; a fifth waits. */
    static PlanReport aReportOfRemedies() {
        Subject branch = subject("chi-bo-1", "Chi bộ 01", SubjectKind.BRANCH, "");
        LocalDate told = LocalDate.of(2023, 11, 1);
        Written written = new Written("Chậm", "Họp sớm", LocalDate.of(2023, 12, 31), SECRETARY.id(), NINE);
        List<RemedialRow> rows = List.of(
                told(branch, new Told(branch.id(), told, true, LocalDate.of(2023, 11, 10), written)),
                told(member("muộn"), new Told("muộn", told, true, LocalDate.of(2023, 11, 15), null)),
                told(member("còn hạn"), new Told("còn hạn", told, true, LocalDate.of(2023, 11, 16), null)),
                told(member("không hạn"), new Told("không hạn", told, true, null, null)),
                told(member("chưa giao"), new Told("chưa giao", told, false, null, null)));
        return report(List.of(), List.of(), List.of(branch)).withRemedial(rows);
    }

    private static RemedialRow told(Subject subject, Told told) {
        return new RemedialRow(subject, "Chi bộ trường", told);
    }

    private static Subject member(String name) {
        return subject("dang-vien", name, SubjectKind.MEMBER, "");
    }

    private static FourGood fourGood(Subject subject, FourGoodStage stage, boolean met, @Nullable String note) {
        return new FourGood(null, PLAN.id(), subject.id(), stage, met, note, "chi-bo", SECRETARY.id(), NINE);
    }

    private static Commendation commended(Subject subject) {
        CommendationStep step = CommendationStep.RECOMMENDED;
        return new Commendation(
                null, PLAN.id(), subject.id(), step, "Bằng khen", "Dẫn đầu", "chi-bo", SECRETARY.id(), NINE);
    }

    private static PlanReport report(List<Rating> ratings, List<RatingCount> counts, List<Subject> subjects) {
        return report(ratings, counts, Recognized.nothing(), subjects);
    }

    private static PlanReport report(
            List<Rating> ratings, List<RatingCount> counts, Recognized recognized, List<Subject> subjects) {
        return new PlanReport(PLAN, ratings, counts, List.of(), recognized, subjects, List.of(SECRETARY), CLOCK);
    }

    private static Subject subject(String id, String name, SubjectKind kind, String positions) {
        return new Subject(id, name, kind, "chi-bo", positions, null, false, null, false, Suspension.NONE, null, null);
    }

    private static Rating rating(Subject subject, RatingStage stage, RatingLevel level, @Nullable String reason) {
        return new Rating(null, PLAN.id(), subject.id(), stage, level, reason, null, null, null, SECRETARY.id(), NINE);
    }
}
