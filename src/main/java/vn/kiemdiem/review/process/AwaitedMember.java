package vn.kiemdiem.review.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;

/**
 * A member of a collective with the review of the own branch (S003-R05).
 *
 * @param branch the branch's name; empty where the list of subjects does not say where the member lives the Party life
 * @param ended the last day of the branch's review; empty while none is recorded
 */
record AwaitedMember(String name, Optional<String> branch, Optional<LocalDate> ended) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static AwaitedMember of(Subject member, @Nullable Unit branch, Map<String, LocalDate> ends) {
        return new AwaitedMember(
                member.name(),
                Optional.ofNullable(branch).map(Unit::name),
                Optional.ofNullable(branch).map(Unit::id).map(ends::get));
    }

    /** All of them with their branches, in their order. */
    static String names(List<AwaitedMember> awaited) {
        return awaited.stream().map(AwaitedMember::words).collect(Collectors.joining(", "));
    }

    /** The one sentence that refuses the collective's review. */
    static String sentence(List<AwaitedMember> awaited) {
        boolean late = awaited.stream().anyMatch(member -> member.ended().isPresent());
        boolean unknown = awaited.stream().anyMatch(member -> member.branch().isEmpty());
        return "Chưa kiểm điểm xong ở chi bộ: " + names(awaited)
                + "; hãy đợi chi bộ ghi biên bản rồi mới kiểm điểm tập thể"
                + (late ? ", từ ngày chi bộ kiểm điểm xong" : "")
                + (unknown ? "; quản trị hãy điền cột «Nơi sinh hoạt chính thức» của danh sách đối tượng." : ".");
    }

    /** Whether the branch has not finished before or on that day, as far as the records say. */
    boolean isAwaitedOn(LocalDate day) {
        return ended.filter(end -> !end.isAfter(day)).isEmpty();
    }

    private String words() {
        String where = branch.orElse("chưa rõ chi bộ nơi sinh hoạt");
        return "%s (%s%s)"
                .formatted(
                        name,
                        where,
                        ended.map(end -> ", xong ngày " + DAY.format(end)).orElse(""));
    }
}
