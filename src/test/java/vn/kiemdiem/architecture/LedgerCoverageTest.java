package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerCoverageTest {

    /** How far a ledger counts, and which of its deadlines are none to the parser and stand in the words only. */
    private record Ledger(String planId, int deadlines, int rules, int steps, int readings, Set<String> undeclared) {

        Stream<String> codes() {
            return numbered("D", deadlines).filter(code -> !undeclared.contains(code));
        }

        Stream<String> rows() {
            return Stream.of(numbered("D", deadlines), numbered("R", rules), numbered("F", steps))
                    .flatMap(rows -> rows);
        }
    }

    private static final Map<String, Ledger> LEDGERS = Map.of(
            "S001", new Ledger("lam-dong-2021", 23, 21, 28, 18, Set.of("D03", "D05", "D07", "D21")),
            "S004", new Ledger("tra-son-school-branch-2023", 14, 8, 10, 12, Set.of("D01")));

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("S001, S004: every row of the ledger is quoted by an element")
    void everyRowOfTheLedgerIsQuoted(String ledger, String row) {
        assertThat(documentation(ledger)).contains(ledger + "-" + row);
    }

    @ParameterizedTest
    @MethodSource("readings")
    @DisplayName("S001-A01 to A18, S004-A01 to A12: every unclear place is read in the plan's own documentation")
    void everyUnclearPlaceIsRead(String ledger, String reading) {
        assertThat(PlanFile.documentation(plan(ledger).planProcess().orElseThrow()))
                .containsPattern("(?m)^" + reading + "\\. \\S");
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    @DisplayName("S001, S004: every deadline is declared in the plan's words")
    void everyDeadlineIsDeclared(String ledger, String deadline) {
        assertThat(plan(ledger).header().get("deadline." + deadline)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    @DisplayName("S001-D03, D05, D07, D21, S004-D01: what is no deadline is declared as none")
    void whatIsNoDeadlineIsNotDeclared(String ledger, String deadline) {
        assertThat(plan(ledger).header()).doesNotContainKey("deadline." + deadline);
    }

    @Test
    @DisplayName("S004-D01: the day of issue is no deadline but a fact of its own")
    void dayOfIssueIsDeclared() {
        assertThat(plan("S004").header()).containsEntry("plan.issuedOn", "2023-11-03");
    }

    @Test
    @DisplayName("S001-A18: a day of issue that the plan does not name is not made up")
    void missingDayOfIssueStaysMissing() {
        assertThat(plan("S001").header()).doesNotContainKey("plan.issuedOn");
    }

    static Stream<Object[]> rows() {
        return pairs(Ledger::rows);
    }

    static Stream<Object[]> readings() {
        return pairs(ledger -> numbered("A", ledger.readings()));
    }

    static Stream<Object[]> deadlines() {
        return pairs(Ledger::codes);
    }

    static Stream<Object[]> undeclared() {
        return pairs(ledger -> ledger.undeclared().stream().sorted());
    }

    private static Stream<Object[]> pairs(Function<Ledger, Stream<String>> codes) {
        return LEDGERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(ledger -> codes.apply(ledger.getValue()).map(code -> new Object[] {ledger.getKey(), code}));
    }

    private static PlanFile plan(String ledger) {
        return PlanFile.read(LEDGERS.get(ledger).planId());
    }

    private static String documentation(String ledger) {
        return plan(ledger).all(BaseElement.class).map(PlanFile::documentation).collect(Collectors.joining("\n"));
    }

    private static Stream<String> numbered(String kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(kind, number));
    }
}
