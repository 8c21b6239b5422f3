package vn.kiemdiem.plan.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.PlanFile;

/** The part of README that is written from the plan files: of each plan its picture and its deadlines. */
final class ReadmePlans {

    private static final String START = "<!-- plans:start -->";
    private static final String END = "<!-- plans:end -->";
    private static final String NONE = "—";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final UnitNames units = UnitNames.ofTheDemo();
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    /** The text with what is between its markers written anew. */
    String rewrite(String readme) {
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalStateException("README.md has no «" + START + "» before «" + END + "»");
        }
        String plans = PlanModel.readAll().stream().map(this::section).collect(Collectors.joining("\n", "\n\n", "\n"));
        return readme.substring(0, start + START.length()) + plans + readme.substring(end);
    }

    private String section(PlanModel plan) {
        PlanHeader header = PlanFile.header(plan.model()).orElseThrow();
        List<DeadlineClock> clocks = DeadlineClock.of(plan);
        String rows = header.deadlines().codes().stream()
                .map(code -> row(header, clocks, code))
                .collect(Collectors.joining());
        String picture = "bpmn/" + plan.picture().getFileName();
        return """
                ### Kế hoạch số %s – %s, năm %s

                %s.

                [![Sơ đồ kế hoạch số %s](%s)](%s)

                | Mã | Lời của kế hoạch | Trễ từ | Việc, đơn vị |
                |---|---|---|---|
                %s""".formatted(
                        header.number(),
                        header.issuer(),
                        header.year(),
                        header.title(),
                        header.number(),
                        picture,
                        picture,
                        rows);
    }

    private String row(PlanHeader header, List<DeadlineClock> clocks, String code) {
        String late = lateFrom(header, code)
                .map(moment -> MOMENT.format(moment.atZone(ZONE)))
                .orElse(NONE);
        String work = clocks.stream()
                .filter(clock -> isOf(clock, header, code))
                .map(this::work)
                .collect(Collectors.joining("<br>"));
        String wording = header.deadlines().wording(code);
        return "| %s | %s | %s | %s |\n".formatted(code, cell(wording), late, work.isEmpty() ? NONE : cell(work));
    }

    /** A clock of another code is one for this deadline too where it says so and they run out together. */
    private boolean isOf(DeadlineClock clock, PlanHeader header, String code) {
        return clock.code().equals(code)
                || clock.countsFor(code) && lateFrom(header, code).equals(lateFrom(header, clock.code()));
    }

    private String work(DeadlineClock clock) {
        String told = clock.told().stream().map(units::of).collect(Collectors.joining(", "));
        return "**" + clock.work() + "**; báo " + told;
    }

    /** Empty where the plan names no moment, and where the moment depends on the day on which a duty begins. */
    private Optional<Instant> lateFrom(PlanHeader header, String code) {
        LocalDate begun = header.issuedOn().orElse(header.year().atDay(1));
        return header.deadlines()
                .lateFrom(code, begunOn(begun))
                .filter(moment -> header.deadlines()
                        .lateFrom(code, begunOn(begun.plusWeeks(1)))
                        .filter(moment::equals)
                        .isPresent());
    }

    private Anchors begunOn(LocalDate day) {
        return Anchors.since(day.atStartOfDay(ZONE).toInstant(), ZONE, calendar);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
