package vn.kiemdiem.plan.check.process;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.check.process.ExpressionGrammar.Call;
import vn.kiemdiem.plan.check.process.PlanXml.Said;

/** An expression answers what is asked at its place, and hands to the vocabulary what that takes. */
@Component
class ExpressionPlaceRule implements PlanRule {

    private static final String EXECUTION = "execution";

    /** Calls in which more than the first argument may be a variable. */
    private static final Set<String> OPEN = Set.of("units.businessKey", "deadline.lateFrom");

    private final ObjectProvider<Vocabulary> vocabulary;

    ExpressionPlaceRule(ObjectProvider<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        List<Vocabulary> words = vocabulary.stream().toList();
        return PlanXml.said(plan).filter(ExpressionRule::isEvaluated).flatMap(said -> {
            Optional<Call> call = ExpressionGrammar.call(said.text());
            Optional<Method> method = call.flatMap(called -> method(words, called));
            return Stream.concat(argument(call, method).stream(), answer(said, method).stream())
                    .map(code -> PlanXml.problem(Severity.ERROR, code, said.element(), SafeXml.shown(said.text())));
        });
    }

    private static Optional<Method> method(List<Vocabulary> words, Call call) {
        String word = call.method().substring(0, call.method().indexOf('.'));
        String name = call.method().substring(word.length() + 1);
        return words.stream()
                .filter(bean -> bean.word().equals(word))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getMethods()))
                .filter(method -> method.getName().equals(name)
                        && method.getDeclaringClass() != Object.class
                        && method.getParameterCount() == call.arguments().size())
                .findFirst();
    }

    private static Optional<String> argument(Optional<Call> call, Optional<Method> method) {
        if (call.isEmpty() || method.isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = call.get().arguments();
        Class<?>[] wanted = method.get().getParameterTypes();
        boolean scopes = IntStream.range(0, wanted.length)
                .allMatch(position -> VariableScope.class.isAssignableFrom(wanted[position])
                        == arguments.get(position).equals(EXECUTION));
        boolean literals =
                OPEN.contains(call.get().method()) || arguments.stream().skip(1).allMatch(String::isEmpty);
        return scopes && literals ? Optional.empty() : Optional.of("EXPRESSION_ARGUMENT");
    }

    /** Nothing of what the grammar of expressions refuses anyway. */
    private static Optional<String> answer(Said said, Optional<Method> method) {
        String text = said.text();
        String name = said.name().isEmpty() ? PlanXml.name(said.element()) : said.name();
        boolean variable = ExpressionGrammar.isVariable(text);
        switch (name) {
            case "timeDate":
                return Optional.empty();
            case "conditionExpression":
                return fault("CONDITION_ASKS_NOTHING", variable || answersOther(method, boolean.class));
            case "collection":
                return fault(
                        "LOOP_OVER_NO_LIST",
                        variable || ExpressionGrammar.compares(text) || answersOther(method, Collection.class));
            default:
                boolean execution =
                        variable && ExpressionGrammar.variables(text).contains(EXECUTION);
                return fault(
                        "EXPRESSION_IS_NO_TEXT",
                        execution || ExpressionGrammar.compares(text) || answersOther(method, String.class));
        }
    }

    private static Optional<String> fault(String code, boolean found) {
        return found ? Optional.of(code) : Optional.empty();
    }

    private static boolean answersOther(Optional<Method> method, Class<?> wanted) {
        return method.filter(known -> !wanted.isAssignableFrom(known.getReturnType()))
                .isPresent();
    }
}
