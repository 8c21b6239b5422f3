package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression of a plan may be, told by the tree that the engine's own parser makes of it: one variable, one
 * comparison of a variable with a literal, or one call of a vocabulary bean with variables and literals.
 *
 * @param calls whether the vocabulary has the word and method, given as {@code units.of}, for that number of arguments
 */
record ExpressionGrammar(BiPredicate<String, Integer> calls) {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 8;
    private static final Set<AstBinary.Operator> COMPARISONS =
            Set.of(AstBinary.EQ, AstBinary.GE, AstBinary.GT, AstBinary.LE, AstBinary.LT);
    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    /** One expression from the beginning, with nothing that could hide brackets from the count. */
    private static final Pattern PLAIN = Pattern.compile("\\$\\{[^{\"\\\\]*");

    private static final Pattern NESTING = Pattern.compile("[(\\[?!{-]|\\b(?:not|empty)\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    /** The variables that a well-formed expression uses; a bean whose method it calls is none. */
    static Set<String> variables(String expression) {
        return said(expression)
                .map(said -> {
                    if (said instanceof AstMethod && said.getCardinality() > 1) {
                        return named(arguments(said).stream());
                    }
                    return named(said instanceof AstBinary ? Stream.of(said.getChild(0)) : Stream.of(said));
                })
                .orElse(Set.of());
    }

    /** The call that an expression is; empty for anything else. */
    static Optional<Call> call(String expression) {
        return said(expression)
                .filter(ExpressionGrammar::isPlainCall)
                .map(call -> new Call(
                        called(call),
                        arguments(call).stream()
                                .map(argument -> argument instanceof AstIdentifier variable ? variable.getName() : "")
                                .toList()));
    }

    /** Whether an expression compares something. */
    static boolean compares(String expression) {
        return said(expression).filter(ExpressionGrammar::isComparison).isPresent();
    }

    /** Whether an expression is one variable. */
    static boolean isVariable(String expression) {
        return said(expression).filter(AstIdentifier.class::isInstance).isPresent();
    }

    /**
     * A call of the vocabulary.
     *
     * @param method with its word, as {@code units.of}
     * @param arguments the names of variables; empty for each literal
     */
    record Call(String method, List<String> arguments) {}

    private static Optional<Node> said(String expression) {
        if (expression.length() > LONGEST || !PLAIN.matcher(expression).matches() || nesting(expression) > DEEPEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.build(expression).getRoot())
                    .filter(root -> root instanceof AstEval)
                    .map(root -> root.getChild(0));
        } catch (TreeBuilderException e) {
            return Optional.empty();
        }
    }

    private static List<Node> arguments(Node call) {
        Node arguments = call.getChild(1);
        return IntStream.range(0, arguments.getCardinality())
                .mapToObj(arguments::getChild)
                .toList();
    }

    private static Set<String> named(Stream<Node> nodes) {
        return nodes.filter(AstIdentifier.class::isInstance)
                .map(node -> ((AstIdentifier) node).getName())
                .collect(Collectors.toSet());
    }

    /** The code of what is wrong with the expression; empty where nothing is. */
    Optional<String> fault(String expression) {
        // Before parsing: the parser follows each bracket with a call of its own.
        if (expression.length() > LONGEST || !PLAIN.matcher(expression).matches() || nesting(expression) > DEEPEST) {
            return Optional.of("EXPRESSION_TOO_FREE");
        }
        try {
            return fault(PARSER.build(expression).getRoot());
        } catch (TreeBuilderException e) {
            return Optional.of("EXPRESSION_UNREADABLE");
        }
    }

    /** Of what stands outside of quotes. */
    private static long nesting(String expression) {
        return NESTING.matcher(QUOTED.matcher(expression).replaceAll(""))
                .results()
                .count();
    }

    private Optional<String> fault(Node root) {
        if (!(root instanceof AstEval whole) || whole.isDeferred()) {
            return Optional.of("EXPRESSION_TOO_FREE");
        }
        Node said = whole.getChild(0);
        if (said instanceof AstIdentifier || isComparison(said)) {
            return Optional.empty();
        }
        if (!isPlainCall(said)) {
            return Optional.of("EXPRESSION_TOO_FREE");
        }
        return calls.test(called(said), said.getChild(1).getCardinality())
                ? Optional.empty()
                : Optional.of("EXPRESSION_UNKNOWN_CALL");
    }

    private static boolean isComparison(Node node) {
        return node instanceof AstBinary comparison
                && COMPARISONS.contains(comparison.getOperator())
                && comparison.getChild(0) instanceof AstIdentifier
                && isLiteral(comparison.getChild(1));
    }

    private static boolean isPlainCall(Node node) {
        if (!(node instanceof AstMethod)
                || !(node.getChild(0) instanceof AstDot method)
                || !(method.getChild(0) instanceof AstIdentifier)) {
            return false;
        }
        Node arguments = node.getChild(1);
        for (int i = 0; i < arguments.getCardinality(); i++) {
            if (!(arguments.getChild(i) instanceof AstIdentifier || isLiteral(arguments.getChild(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The word and the method; the tree tells the latter only as {@code ". method"}. */
    private static String called(Node call) {
        Node method = call.getChild(0);
        return ((AstIdentifier) method.getChild(0)).getName()
                + method.toString().replace(" ", "");
    }

    private static boolean isLiteral(Node node) {
        return node instanceof AstString || node instanceof AstNumber || node instanceof AstBoolean;
    }
}
