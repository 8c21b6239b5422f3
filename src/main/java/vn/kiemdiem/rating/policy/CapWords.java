package vn.kiemdiem.rating.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.kiemdiem.organization.SubjectKind;

/** What a cap says to a secretary. */
final class CapWords {

    private final ExcellentCap cap;
    private final SubjectKind kind;
    private final PoolCount count;

    CapWords(ExcellentCap cap, SubjectKind kind, PoolCount count) {
        this.cap = cap;
        this.kind = kind;
        this.count = count;
    }

    Refusal tooMany(String poolName, int tooMany) {
        int allowed = cap.allowance(kind, count).orElseThrow();
        String sentence = "Nhóm %s: đã chọn %d xuất sắc, tối đa %d (%s). Cần chuyển %d %s về mức tốt."
                .formatted(inSentence(poolName), count.excellent(), allowed, reason(allowed), tooMany, noun());
        Optional<SmallGroup> small = decisive(allowed);
        return new Refusal(
                small.isPresent() ? SmallGroup.RULE : Percentage.RULE,
                small.map(SmallGroup::source)
                        .or(() -> cap.percentage().map(Percentage::source))
                        .orElseThrow(),
                Optional.empty(),
                String.valueOf(count.excellent()),
                String.valueOf(allowed),
                sentence);
    }

    static Refusal exceptionRefused(Optional<Percentage> percentage, CapException exception) {
        String figure = Figures.of(exception.percent()) + "%";
        String allowed = percentage
                .flatMap(stated -> stated.exceptionUpTo()
                        .map(most -> "trên %s%% đến %s%%".formatted(Figures.of(stated.percent()), Figures.of(most))))
                .orElse("");
        String sentence = allowed.isEmpty()
                ? "Kế hoạch không cho phép tỷ lệ cao hơn mức chung; bỏ tỷ lệ %s theo %s."
                        .formatted(figure, exception.words())
                : "Tỷ lệ %s theo %s không dùng được; kế hoạch chỉ cho phép %s."
                        .formatted(figure, exception.words(), allowed);
        String source = percentage.map(Percentage::source).orElse("");
        return new Refusal(Percentage.RULE, source, Optional.empty(), figure, allowed, sentence);
    }

    private String reason(int allowed) {
        String counted = "%d %s %s"
                .formatted(
                        count.base(cap.baseOf(kind)), noun(), cap.baseOf(kind).words());
        return decisive(allowed)
                .map(rule -> "có %s, dưới %d".formatted(counted, rule.fewerThan()))
                .orElseGet(() -> "%s%% của %s".formatted(percent(), counted));
    }

    /** The rule for small groups where it, and not the percentage, gives the allowance. */
    private Optional<SmallGroup> decisive(int allowed) {
        return cap.smallGroupOf(kind, count).filter(rule -> rule.most() == allowed);
    }

    private String percent() {
        return cap.percentageOf(kind)
                .map(stated -> Figures.of(stated.percent()))
                .orElseThrow();
    }

    private String noun() {
        return switch (kind) {
            case PARTY_ORGANIZATION, BRANCH -> "tổ chức đảng";
            default -> kind.isCollective() ? "tập thể" : "cá nhân";
        };
    }

    /** A kind's own name begins a cell, not a sentence. */
    private static String inSentence(String poolName) {
        boolean isKind = Arrays.stream(SubjectKind.values())
                .anyMatch(any -> any.vietnameseName().equals(poolName));
        return isKind ? poolName.substring(0, 1).toLowerCase(Locale.ROOT) + poolName.substring(1) : poolName;
    }
}
