package vn.kiemdiem.rating.policy;

/**
 * How many of a pool have which level.
 *
 * @param others those rated below good; who has no level yet is not counted
 */
public record PoolCount(int excellent, int good, int others) {

    public PoolCount {
        if (excellent < 0 || good < 0 || others < 0) {
            throw new IllegalArgumentException("Số lượng không được âm");
        }
    }

    /** Those of whom the percentage is taken. */
    public int base(CapBase base) {
        return switch (base) {
            case GOOD -> good;
            case GOOD_AND_ABOVE -> excellent + good;
            case ALL -> size();
        };
    }

    /** All who have a level. */
    public int size() {
        return excellent + good + others;
    }

    PoolCount lowered(int moved) {
        return new PoolCount(excellent - moved, good + moved, others);
    }

    PoolCount raised(int moved) {
        return lowered(-moved);
    }
}
