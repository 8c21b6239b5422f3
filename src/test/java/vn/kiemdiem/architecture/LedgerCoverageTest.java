package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerCoverageTest {

    private static final PlanFile TRA_SON = PlanFile.read("tra-son-school-branch-2023");

    private static final String DOCUMENTATION =
            TRA_SON.all(BaseElement.class).map(PlanFile::documentation).collect(Collectors.joining("\n"));

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("S004: every row of the ledger is quoted by an element")
    void everyRowOfTheLedgerIsQuoted(String row) {
        assertThat(DOCUMENTATION).contains(row);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    @DisplayName("S004-D02 to D14: every deadline is declared in the plan's words")
    void everyDeadlineIsDeclared(String deadline) {
        assertThat(TRA_SON.header().get("deadline." + deadline)).isNotBlank();
    }

    @Test
    @DisplayName("S004-D01: the day of issue is no deadline but a fact of its own")
    void dayOfIssueIsDeclared() {
        assertThat(TRA_SON.header())
                .containsEntry("plan.issuedOn", "2023-11-03")
                .doesNotContainKey("deadline.D01");
    }

    static Stream<String> rows() {
        return Stream.of(numbered("D", 14), numbered("R", 8), numbered("F", 10))
                .flatMap(rows -> rows)
                .map("S004-"::concat);
    }

    static Stream<String> deadlines() {
        return numbered("D", 14).skip(1);
    }

    private static Stream<String> numbered(String kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(kind, number));
    }
}
