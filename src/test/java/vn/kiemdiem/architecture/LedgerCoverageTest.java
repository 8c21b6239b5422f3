package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerCoverageTest {

    private static final Path LEFT_OUT = Path.of("src/test/resources/ledger");
    private static final Map<String, PlanFile> PLANS = new HashMap<>();
    private static final Map<String, String> DOCUMENTATION = new HashMap<>();

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("S000, S001, S002, S004: every row of the ledger is quoted by an element, or left out with a reason")
    void everyRowOfTheLedgerIsQuotedOrLeftOut(Ledger ledger, String row) {
        assertThat(isQuoted(ledger, row))
                .isNotEqualTo(leftOut(ledger).containsKey("%s-%s".formatted(ledger.id(), row)));
    }

    @Test
    @DisplayName("S000-U14, U15, S003-D18, F19, F20, R12: what is left out is a row of the ledger, and has its reason")
    void whatIsLeftOutHasItsReason() {
        assertThat(leftOut(Ledger.TAM_DUONG)).isNotEmpty();
        Ledger.ALL.forEach(ledger -> leftOut(ledger).forEach((row, reason) -> {
            assertThat(ledger.rows()).contains(row.replace(ledger.id() + "-", ""));
            assertThat(reason.split(" ")).hasSizeGreaterThan(5);
        }));
    }

    @ParameterizedTest
    @MethodSource("readings")
    @DisplayName(
            "S000-A01 to A53, S001-A01 to A18, S002-A01 to A16, S004-A01 to A12: every unclear place is read in the plan's own documentation")
    void everyUnclearPlaceIsRead(Ledger ledger, String reading) {
        assertThat(PlanFile.documentation(plan(ledger).planProcess().orElseThrow()))
                .containsPattern("(?m)^" + reading + "\\. \\S");
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    @DisplayName("S000, S001, S002, S004: every deadline is declared in the plan's words")
    void everyDeadlineIsDeclared(Ledger ledger, String deadline) {
        assertThat(plan(ledger).header().get("deadline." + deadline)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    @DisplayName(
            "S001-D03, D05, D07, D21, S002-D12, D16, D18, D21, D29, S004-D01: what is no deadline is declared as none")
    void whatIsNoDeadlineIsNotDeclared(Ledger ledger, String deadline) {
        assertThat(plan(ledger).header()).doesNotContainKey("deadline." + deadline);
    }

    @Test
    @DisplayName("S004-D01: the day of issue is no deadline but a fact of its own")
    void dayOfIssueIsDeclared() {
        assertThat(PlanFile.read("tra-son-school-branch-2023").header()).containsEntry("plan.issuedOn", "2023-11-03");
    }

    @Test
    @DisplayName("S001-A18: a day of issue that the plan does not name is not made up")
    void missingDayOfIssueStaysMissing() {
        assertThat(PlanFile.read("lam-dong-2021").header()).doesNotContainKey("plan.issuedOn");
    }

    static Stream<Object[]> rows() {
        return pairs(Ledger::rows);
    }

    static Stream<Object[]> readings() {
        return pairs(Ledger::readings);
    }

    static Stream<Object[]> deadlines() {
        return pairs(Ledger::deadlines);
    }

    static Stream<Object[]> undeclared() {
        return pairs(Ledger::undeclared);
    }

    private static Stream<Object[]> pairs(Function<Ledger, List<String>> codes) {
        return Ledger.ALL.stream()
                .flatMap(ledger -> codes.apply(ledger).stream().map(code -> new Object[] {ledger, code}));
    }

    /** Whether the id stands there as a whole: F2B.1 is not F2B.10. */
    private static boolean isQuoted(Ledger ledger, String row) {
        String id = Pattern.quote("%s-%s".formatted(ledger.id(), row));
        return Pattern.compile(id + "(?![0-9a-z])")
                .matcher(documentation(ledger))
                .find();
    }

    private static Map<String, String> leftOut(Ledger ledger) {
        Path table = LEFT_OUT.resolve(ledger.id() + "-left-out.csv");
        if (!Files.exists(table)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].replace("\"", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile plan(Ledger ledger) {
        return PLANS.computeIfAbsent(ledger.planId(), PlanFile::read);
    }

    private static String documentation(Ledger ledger) {
        return DOCUMENTATION.computeIfAbsent(
                ledger.planId(),
                id -> plan(ledger)
                        .all(BaseElement.class)
                        .map(PlanFile::documentation)
                        .collect(Collectors.joining("\n")));
    }
}
