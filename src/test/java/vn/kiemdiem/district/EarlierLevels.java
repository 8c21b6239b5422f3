package vn.kiemdiem.district;

import vn.kiemdiem.rating.RatingLevel;

/** What people were rated in 2021, 2022 and 2023: every turn that the term rule takes comes up. */
final class EarlierLevels {

    /** E, G, C, N by year; a dash is a year without a level. */
    private static final String[] TURNS = {
        "EEE", "EGG", "GGG", "GEG", "EEG", "CGG", "EEE", "GGC", "EGE", "-GG", "GNG", "GCC", "GG-", "EE-", "CNN", "GGE"
    };

    private EarlierLevels() {}

    /** The labels of the three years of the n-th person; empty where there is none. */
    static String[] of(int number) {
        return TURNS[number % TURNS.length]
                .chars()
                .mapToObj(EarlierLevels::label)
                .toArray(String[]::new);
    }

    private static String label(int letter) {
        return switch (letter) {
            case 'E' -> RatingLevel.EXCELLENT.label();
            case 'G' -> RatingLevel.GOOD.label();
            case 'C' -> RatingLevel.COMPLETED.label();
            case 'N' -> RatingLevel.NOT_COMPLETED.label();
            default -> "";
        };
    }
}
