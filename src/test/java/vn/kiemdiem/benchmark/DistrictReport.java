package vn.kiemdiem.benchmark;

import java.util.function.ToDoubleFunction;

/** The figures of the two engines side by side. */
final class DistrictReport {

    private final StringBuilder text = new StringBuilder("""
            | one plan of a whole district, 4 people at once | bare engine | product | ratio |
            |---|---|---|---|
            """);
    private final Figures bare;
    private final Figures ours;

    private DistrictReport(Figures bare, Figures ours) {
        this.bare = bare;
        this.ours = ours;
    }

    static String table(Figures bare, Figures ours) {
        DistrictReport report = new DistrictReport(bare, ours);
        report.row("start, seconds", "%,.2f", figures -> figures.startSeconds);
        report.row("tasks open after the start", "%,.0f", figures -> figures.openAtFirst);
        report.row("timers due in one night", "%,.0f", figures -> figures.timersDue);
        report.row("the night, seconds", "%,.2f", figures -> figures.nightSeconds);
        report.row("the night, timers per second", "%,.0f", figures -> figures.timersDue / figures.nightSeconds);
        report.row("tasks completed to the plan's end", "%,.0f", figures -> figures.completed);
        report.row("completions per second", "%,.0f", figures -> figures.perSecond);
        report.row("completion, median, ms", "%,.1f", figures -> figures.median);
        report.row("completion, 95 of 100 below, ms", "%,.1f", figures -> figures.slow);
        report.ownRow("opening a form, 95 of 100 below, ms", "%,.1f", figures -> figures.opening);
        report.row("lost optimistic locks", "%,.0f", figures -> figures.overtaken);
        report.row("database, start, MiB", "%,.1f", figures -> figures.startMebi);
        report.row("database, night, MiB", "%,.1f", figures -> figures.nightMebi);
        report.row("database, completions, MiB", "%,.1f", figures -> figures.endMebi);
        report.row("database, KiB per completion", "%,.1f", figures -> figures.endMebi * 1024 / figures.completed);
        return report.text.toString();
    }

    /** What the bare engine does not do at all. */
    private void ownRow(String what, String format, ToDoubleFunction<Figures> figure) {
        text.append("| %s | – | %s | |%n".formatted(what, format.formatted(figure.applyAsDouble(ours))));
    }

    private void row(String what, String format, ToDoubleFunction<Figures> figure) {
        double floor = figure.applyAsDouble(bare);
        double own = figure.applyAsDouble(ours);
        String ratio = floor == 0 ? "" : "%.2f".formatted(own / floor);
        text.append("| %s | %s | %s | %s |%n".formatted(what, format.formatted(floor), format.formatted(own), ratio));
    }
}
