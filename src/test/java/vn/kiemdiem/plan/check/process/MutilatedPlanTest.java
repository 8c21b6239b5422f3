package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.deadline.WorkingCalendar;

class MutilatedPlanTest {

    private static final DutyAndDeadlineRules RULES = DutyAndDeadlineRules.at(DutyAndDeadlineRules.EARLY);
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DutyAndDeadlineRules.EARLY), ZoneOffset.UTC);
    private static final Pattern ATTRIBUTE = Pattern.compile(" [a-zA-Z:]+=\"[^\"]*\"");
    private static final List<String> VALUES = List.of("", "-1", "${", "${units.of(}", "D99", "NaN", ",,,", "'");
    private static final int MUTANTS = 150;

    @Test
    void neitherARuleNorTheTimelineThrowsWhateverAnAttributeSays() {
        String plan = BrokenPlan.text(BrokenPlan.TRA_SON);
        List<MatchResult> attributes = ATTRIBUTE.matcher(plan).results().toList();
        Random random = new Random(20241123);

        assertThatCode(() -> IntStream.range(0, MUTANTS).forEach(any -> {
                    MatchResult attribute = attributes.get(random.nextInt(attributes.size()));
                    check(mutant(plan, attribute, random));
                }))
                .doesNotThrowAnyException();
    }

    /** Without the attribute, or with another value in it. */
    private static String mutant(String plan, MatchResult attribute, Random random) {
        String name = attribute.group().substring(0, attribute.group().indexOf('=') + 1);
        String value = name + "\"" + VALUES.get(random.nextInt(VALUES.size())) + "\"";
        String other = random.nextBoolean() ? "" : value;
        return plan.substring(0, attribute.start()) + other + plan.substring(attribute.end());
    }

    /** What BPMN's own schema refuses never comes to the rules. */
    private static void check(String mutant) {
        PlanReading.of(mutant.getBytes(StandardCharsets.UTF_8)).plan().ifPresent(MutilatedPlanTest::look);
    }

    private static void look(PlanModel model) {
        RULES.check(model);
        BodyNames names = new BodyNames(model, Map.of(), Locale.ROOT);
        new PlanTimeline(model, names, CLOCK, WorkingCalendar.vietnam()).drawn();
    }
}
