package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionGrammarTest {

    private static final ExpressionGrammar GRAMMAR =
            new ExpressionGrammar((call, arguments) -> call.equals("units.of") && arguments == 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${unit}",
                "${ unit }",
                "${ratingLevel == 'GOOD'}",
                "${size >= 3}",
                "${done == true}",
                "${units.of(execution, 'branch,commune')}",
                "${units.of(execution, '(((((((((')}"
            })
    void oneSimpleThingMayBeSaid(String expression) {
        assertThat(GRAMMAR.fault(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EXPRESSION_TOO_FREE|#{unit}",
                "EXPRESSION_TOO_FREE|x${unit}",
                "EXPRESSION_TOO_FREE|${unit}${unit}",
                "EXPRESSION_TOO_FREE|${''.getClass()}",
                "EXPRESSION_TOO_FREE|${unit.length()}.x",
                "EXPRESSION_TOO_FREE|${units.of(execution, 'a').size()}",
                "EXPRESSION_TOO_FREE|${units.of(units.of(execution, 'a'), 'b')}",
                "EXPRESSION_TOO_FREE|${units['of'](execution, 'a')}",
                "EXPRESSION_TOO_FREE|${(unit)}",
                "EXPRESSION_TOO_FREE|${unit != 'x'}",
                "EXPRESSION_TOO_FREE|${unit == other}",
                "EXPRESSION_TOO_FREE|${a ? b : c}",
                "EXPRESSION_TOO_FREE|${empty unit}",
                "EXPRESSION_TOO_FREE|${unit + 1}",
                "EXPRESSION_TOO_FREE|${'\\\\' == unit}",
                "EXPRESSION_UNREADABLE|${unit",
                "EXPRESSION_UNREADABLE|${}",
                "EXPRESSION_UNREADABLE|${unit ==}",
                "EXPRESSION_UNKNOWN_CALL|${units.of(execution)}",
                "EXPRESSION_UNKNOWN_CALL|${units.wait()}",
                "EXPRESSION_UNKNOWN_CALL|${system.of(execution, 'a')}"
            })
    void anythingElseIsRefused(String code, String expression) {
        assertThat(GRAMMAR.fault(expression)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${%s}",
                "'${%s}'",
                "${'\\\\' == %s ''}",
                "${\"'\" == %s \"'\"}",
                "${a}'${%s}'",
                "${a == 'b' %s 'c'}"
            })
    void noExpressionIsTooDeepToBeRefused(String hiding) {
        String deep = "(".repeat(900) + "unit" + ")".repeat(900);

        assertThat(GRAMMAR.fault(hiding.formatted(deep))).contains("EXPRESSION_TOO_FREE");
    }
}
