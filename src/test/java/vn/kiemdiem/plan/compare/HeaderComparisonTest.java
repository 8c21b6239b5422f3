package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.plan.check.process.HeaderDays;

class HeaderComparisonTest {

    private static final SmallPlanFile BEFORE = SmallPlanFile.asItIs();
    private static final String D07 = "name=\"deadline.D07\" value=\"trước ngày 10/11/2024\"";
    private static final String D09 = "name=\"deadline.D09\" value=\"trước khi tổ chức hội nghị\"";

    static Stream<Arguments> deadlines() {
        return Stream.of(
                arguments(D07, D07.replace("10/11", "12/11"), List.of("D07 MOVED 2", "D08 MOVED 2")),
                arguments(D07, D07.replace("10/11", "31/10"), List.of("D07 MOVED -10", "D08 MOVED -10")),
                arguments(D07, D07.replace("trước ngày 10", "chậm nhất ngày 09"), List.of("D07 REWORDED null")),
                arguments(D07, D07.replace("trước", "Trước"), List.of("D07 REWORDED null")),
                arguments("(theo D07)", "(theo D09)", List.of("D08 MOVED null")),
                arguments(D07, D07.replace("D07", "D06") + "/><camunda:property " + D07, List.of("D06 ADDED null")),
                arguments(D09, D09.replace("deadline.D09", "plan.note"), List.of("D09 REMOVED null")),
                arguments(D09, D09.replace("hội nghị", "kiểm điểm"), List.of("D09 REWORDED null")),
                arguments(
                        D09, D09.replace("trước khi tổ chức hội nghị", "khi nào tiện"), List.of("D09 REWORDED null")));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void deadlinesAreHeldAgainstEachOtherByTheirDaysAndThenByTheirWords(
            String words, String others, List<String> told) {
        assertThat(comparison(BEFORE.with(words, others)).deadlines(HeaderDays.known()))
                .extracting(deadline -> deadline.code() + " " + deadline.change() + " " + deadline.days())
                .containsExactlyElementsOf(told);
    }

    @Test
    void deadlineIsToldInTheWordsOfBothPlans() {
        assertThat(comparison(BEFORE.with("10/11/2024", "12/11/2024")).deadlines(HeaderDays.known()))
                .contains(new DeadlineChange(
                        "D07",
                        DeadlineChange.Kind.MOVED,
                        new DeadlineWords("trước ngày 10/11/2024", LocalDate.parse("2024-11-09")),
                        new DeadlineWords("trước ngày 12/11/2024", LocalDate.parse("2024-11-11")),
                        2));
    }

    @Test
    void otherPropertiesAreToldByTheirNames() {
        SmallPlanFile after = BEFORE.with("value=\"1-KH/CB\"", "value=\"\"").with("cao hơn\"", "cao hơn.\"");

        assertThat(comparison(after).properties())
                .containsExactly(
                        new HeaderChange("rating.bounds.source", "không được cao hơn", "không được cao hơn."),
                        new HeaderChange("plan.number", "1-KH/CB", null));
    }

    private static HeaderComparison comparison(SmallPlanFile after) {
        return new HeaderComparison(Deployed.contents(BEFORE.text()), Deployed.contents(after.text()), Sameness.EXACT);
    }
}
