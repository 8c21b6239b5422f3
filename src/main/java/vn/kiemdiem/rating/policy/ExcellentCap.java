package vn.kiemdiem.rating.policy;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.kiemdiem.organization.SubjectKind;

/**
 * Giới hạn số xuất sắc: how many of a pool may be excellent; who they are the body decides (S001-R06, S001-R07).
 *
 * @param percentage empty where the plan states none
 * @param pool what makes subjects of one kind one pool
 * @param smallGroup empty where the plan has no rule for small groups
 */
public record ExcellentCap(Optional<Percentage> percentage, PoolBy pool, Optional<SmallGroup> smallGroup) {

    /** The percentage that binds the kind; empty where the plan states none for it. */
    public Optional<Percentage> percentageOf(SubjectKind kind) {
        return percentage.filter(stated -> stated.binds(kind));
    }

    /** Of whom the kind is counted; those rated good where it has no percentage. */
    public CapBase baseOf(SubjectKind kind) {
        return percentageOf(kind).map(Percentage::base).orElse(CapBase.GOOD);
    }

    /** How many of the pool may be excellent as its levels now stand; empty where the plan states no limit. */
    public OptionalInt allowance(SubjectKind kind, PoolCount count) {
        int base = count.base(baseOf(kind));
        return IntStream.concat(
                        percentageOf(kind).stream().mapToInt(stated -> stated.of(base)),
                        smallGroupOf(kind, count).stream().mapToInt(SmallGroup::most))
                .max();
    }

    /** The allowance under an exception that {@link #checkException} does not refuse. */
    public OptionalInt allowance(SubjectKind kind, PoolCount count, CapException exception) {
        return raisedBy(exception).allowance(kind, count);
    }

    /** This cap with the percentage of an exception that {@link #checkException} does not refuse. */
    public ExcellentCap raisedBy(CapException exception) {
        checkException(exception).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.sentence());
        });
        return new ExcellentCap(percentage.map(stated -> stated.raisedTo(exception)), pool, smallGroup);
    }

    /** Refuses an exception that the plan does not know or that is not within its percentages. */
    public Optional<Refusal> checkException(CapException exception) {
        if (percentage.filter(stated -> stated.allows(exception)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(CapWords.exceptionRefused(percentage, exception));
    }

    /** How many more of those now good may become excellent; empty where no rule concerns the kind. */
    public OptionalInt left(SubjectKind kind, PoolCount count) {
        if (percentageOf(kind).isEmpty() && smallGroup.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(mostMoves(kind, count, count.good()));
    }

    /** The most of the candidates that may be excellent, when those not picked are good. */
    public int mostExcellent(SubjectKind kind, int candidates, int good, int others) {
        return mostMoves(kind, new PoolCount(0, good + candidates, others), candidates);
    }

    /** Refuses more excellent ones than allowed and says how many have to go back to good. */
    public Optional<Refusal> check(String poolName, SubjectKind kind, PoolCount count) {
        if (keeps(kind, count)) {
            return Optional.empty();
        }
        int tooMany = IntStream.rangeClosed(1, count.excellent())
                .filter(moved -> keeps(kind, count.lowered(moved)))
                .findFirst()
                .orElseThrow();
        return Optional.of(new CapWords(this, kind, count).tooMany(poolName, tooMany));
    }

    /** As {@link #check(String, SubjectKind, PoolCount)}, for a pool as it stands. */
    public Optional<Refusal> check(Pool pool) {
        return check(pool.name(), pool.kind(), pool.count());
    }

    /** The rule for small groups, where so few count that it holds. */
    Optional<SmallGroup> smallGroupOf(SubjectKind kind, PoolCount count) {
        return smallGroup.filter(rule -> count.base(baseOf(kind)) < rule.fewerThan());
    }

    private int mostMoves(SubjectKind kind, PoolCount count, int most) {
        return IntStream.rangeClosed(0, most)
                .map(step -> most - step)
                .filter(moved -> keeps(kind, count.raised(moved)))
                .findFirst()
                .orElse(0);
    }

    private boolean keeps(SubjectKind kind, PoolCount count) {
        OptionalInt allowed = allowance(kind, count);
        return allowed.isEmpty() || count.excellent() <= allowed.getAsInt();
    }
}
