package vn.kiemdiem.organization.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Text of files inside sentences. */
public final class Quote {

    private static final int LONGEST = 60;
    private static final int FEW = 6;
    private static final int CLOSEST = 3;

    private Quote() {}

    /** The text on one line, cut where it is long. */
    public static String shorten(String text) {
        String line = CellText.oneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** The same between quotation marks. */
    public static String of(String text) {
        return "«" + shorten(text) + "»";
    }

    /** What may be written instead: all of a few values, or of many the closest. */
    public static String instead(String text, List<String> names) {
        if (names.size() <= FEW) {
            return "Ghi " + either(names) + ".";
        }
        List<String> closest = names.stream()
                .sorted(Comparator.comparingInt((String name) -> -likeness(text, name)))
                .limit(CLOSEST)
                .toList();
        return "Gần nhất là " + either(closest) + ".";
    }

    private static String either(List<String> names) {
        List<String> quoted = names.stream().map(Quote::of).toList();
        int last = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, last)) + " hoặc " + quoted.get(last);
    }

    /** How many pairs of neighboring letters both have, less those that only one has. */
    private static int likeness(String text, String name) {
        List<String> left = pairs(shorten(text));
        List<String> right = pairs(name);
        int common = (int) left.stream().filter(right::contains).count();
        return 3 * common - left.size() - right.size();
    }

    private static List<String> pairs(String text) {
        String key = CellText.key(text);
        return IntStream.range(0, Math.max(0, key.length() - 1))
                .mapToObj(i -> key.substring(i, i + 2))
                .toList();
    }
}
