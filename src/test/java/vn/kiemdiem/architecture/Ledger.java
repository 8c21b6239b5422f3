package vn.kiemdiem.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The analysis of a plan: which rows it has.
 *
 * @param id the number that its rows begin with
 * @param planId the plan file that quotes them
 * @param rows what the plan asks for
 * @param deadlines the codes that the plan's header declares
 * @param undeclared its phrases of time that are no deadlines
 * @param readings how its unclear places are read
 */
record Ledger(
        String id,
        String planId,
        List<String> rows,
        List<String> deadlines,
        List<String> undeclared,
        List<String> readings) {

    static final Ledger TAM_DUONG = new Ledger(
            "S000",
            "tam-duong-2024",
            tamDuongRows(),
            tamDuongDeadlines(),
            List.of(),
            numbered("A", 53).filter(reading -> !reading.matches("A4[234]")).toList());

    static final List<Ledger> ALL = List.of(
            TAM_DUONG,
            plain("S003", "binh-thuan-bloc-2024", new int[] {18, 15, 20, 13}, List.of("D03", "D10", "D11", "D18"))
                    .with("F11", "F11a", "F11b"),
            plain("S001", "lam-dong-2021", new int[] {23, 21, 28, 18}, List.of("D03", "D05", "D07", "D21")),
            plain("S002", "bu-dop-2023", new int[] {29, 15, 28, 16}, List.of("D12", "D16", "D18", "D21", "D29")),
            plain("S004", "tra-son-school-branch-2023", new int[] {14, 8, 10, 12}, List.of("D01")));

    /** A ledger of deadlines, rules, steps and readings, each numbered from one. */
    private static Ledger plain(String id, String planId, int[] last, List<String> undeclared) {
        List<String> phrases = numbered("D", last[0]).toList();
        return new Ledger(
                id,
                planId,
                Stream.of(phrases.stream(), numbered("R", last[1]), numbered("F", last[2]))
                        .flatMap(rows -> rows)
                        .toList(),
                phrases.stream().filter(Predicate.not(undeclared::contains)).toList(),
                undeclared,
                numbered("A", last[3]).toList());
    }

    /** The same ledger, in which one row is written as several. */
    private Ledger with(String row, String... parts) {
        List<String> split = rows.stream()
                .flatMap(one -> one.equals(row) ? Stream.of(parts) : Stream.of(one))
                .toList();
        return new Ledger(id, planId, split, deadlines, undeclared, readings);
    }

    private static List<String> tamDuongDeadlines() {
        Map<String, String> several = Map.of("D06", "abc", "D11", "abc", "D25", "ab");
        return numbered("D", 38)
                .flatMap(code ->
                        several.getOrDefault(code, " ").chars().mapToObj(letter -> (code + (char) letter).strip()))
                .toList();
    }

    private static List<String> tamDuongRows() {
        Map<String, Integer> phases = new TreeMap<>(Map.of("F1", 6, "F2A", 4, "F2C", 5, "F2E", 3, "F3", 6, "F4", 3));
        phases.putAll(Map.of("F0", 2, "F2B", 10, "F2D", 1, "F5", 1, "F6", 5, "F7", 3, "F8", 3, "F9", 3, "X", 8));
        Stream<String> steps = phases.entrySet().stream()
                .flatMap(phase -> IntStream.rangeClosed(1, phase.getValue())
                        .mapToObj(step -> "%s.%d".formatted(phase.getKey(), step)));
        Map<String, Integer> others = new TreeMap<>(Map.of("P", 6, "U", 15, "C", 23, "I", 20, "T", 6, "R", 45));
        return Stream.of(
                        tamDuongDeadlines().stream(),
                        others.entrySet().stream().flatMap(kind -> numbered(kind.getKey(), kind.getValue())),
                        IntStream.rangeClosed(1, 17).mapToObj("DOC%d"::formatted),
                        Stream.of("F2B.0", "FR.1"),
                        steps)
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<String> numbered(String kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(kind, number));
    }
}
