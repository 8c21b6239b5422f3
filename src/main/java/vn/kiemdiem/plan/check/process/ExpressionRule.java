package vn.kiemdiem.plan.check.process;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.check.process.PlanXml.Said;

/** Expressions say one simple thing in the words of the vocabulary, wherever in the file they stand. */
@Component
@Order(PlanRule.FORBIDDEN)
class ExpressionRule implements PlanRule {

    private final ObjectProvider<Vocabulary> vocabulary;

    ExpressionRule(ObjectProvider<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        ExpressionGrammar grammar = new ExpressionGrammar(this::isKnown);
        return PlanXml.said(plan)
                .filter(said -> said.isExpression() && !isQuotation(said.element()))
                .flatMap(said -> problem(grammar, said));
    }

    /** Documentation quotes the plan; that of a user task is what the engine evaluates as the task's description. */
    private static boolean isQuotation(Element element) {
        return PlanXml.is(element, PlanXml.BPMN, "documentation") && !LengthRule.isDescription(element);
    }

    /** Whether the engine evaluates it and it has a rule of the vocabulary: not what names a delegate, nor plain text. */
    static boolean isEvaluated(Said said) {
        return said.isExpression()
                && !isQuotation(said.element())
                && !said.name().equals("delegateExpression")
                && !PlanXml.is(said.element(), PlanXml.CAMUNDA, "property");
    }

    private static Stream<Problem> problem(ExpressionGrammar grammar, Said said) {
        return grammar.fault(said.text()).stream()
                .map(code -> PlanXml.problem(Severity.ERROR, code, said.element(), SafeXml.shown(said.text())));
    }

    private boolean isKnown(String call, int arguments) {
        String word = call.substring(0, call.indexOf('.'));
        String method = call.substring(word.length() + 1);
        return vocabulary.stream()
                .filter(bean -> word.equals(bean.word()))
                .anyMatch(bean -> has(AopUtils.getTargetClass(bean), method, arguments));
    }

    /** What every object can do, as {@code wait}, is no word of the vocabulary. */
    static boolean has(Class<?> type, String method, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(known -> known.getDeclaringClass() != Object.class && !isItsWord(known))
                .anyMatch(known -> known.getName().equals(method) && known.getParameterCount() == arguments);
    }

    private static boolean isItsWord(Method method) {
        return method.getName().equals("word");
    }
}
