package vn.kiemdiem.benchmark.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** One figure, measured several times for each contestant. */
final class Runs {

    private static final int TIMES = Integer.getInteger("benchmark.runs", 3);

    private final List<String> rows = new ArrayList<>();
    private final String heading;

    Runs(String heading) {
        this.heading = heading;
    }

    /** The median of three, or of {@code -Dbenchmark.runs}. */
    static double median(IntToDoubleFunction run) {
        double[] figures = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            figures[i] = run.applyAsDouble(i);
        }
        Arrays.sort(figures);
        return figures[TIMES / 2];
    }

    /** A row in which the larger figure is the better one, or the smaller one; the ratio is the product's share. */
    void row(String what, double bare, double product) {
        rows.add(String.format(
                Locale.ROOT, "| %s | %s | %s | %.2f |", what, figure(bare), figure(product), product / bare));
    }

    /** A row of the product alone. */
    void row(String what, double product) {
        rows.add(String.format(Locale.ROOT, "| %s | – | %s | |", what, figure(product)));
    }

    String table() {
        return "| " + heading + " | bare engine | product | ratio |\n|---|---|---|---|\n" + String.join("\n", rows)
                + "\n";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
