package vn.kiemdiem.rating;

import java.util.Arrays;
import java.util.Optional;

/** The four levels of quality of Quy định 124-QĐ/TW, from the lowest to the highest. */
public enum RatingLevel {
    NOT_COMPLETED("Không hoàn thành nhiệm vụ", "Không hoàn thành"),
    COMPLETED("Hoàn thành nhiệm vụ", "Hoàn thành"),
    GOOD("Hoàn thành tốt nhiệm vụ", "Tốt"),
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ", "Xuất sắc");

    private final String label;
    private final String shortLabel;

    RatingLevel(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** The level's name as plans and forms write it. */
    public String label() {
        return label;
    }

    /** Whether this level is the other one or a better one. */
    public boolean isAtLeast(RatingLevel other) {
        return compareTo(other) >= 0;
    }

    /** The level's name where several stand side by side. */
    public String shortLabel() {
        return shortLabel;
    }

    /** The level of that constant's name, empty for anything else. */
    public static Optional<RatingLevel> byName(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
