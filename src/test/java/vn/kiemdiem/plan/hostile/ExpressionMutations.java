package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.is;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.w3c.dom.Attr;

/** What the engine evaluates, and what it is told to do and to show. */
final class ExpressionMutations {

    private static final List<String> EXPRESSIONS = List.of(
            "${khongCo}",
            "${execution}",
            "${subject}",
            "${body}",
            "${plan}",
            "${units.of(unit, 'branch')}",
            "${units.of(execution, 'khong-co')}",
            "${units.of(execution, '')}",
            "${units.of(execution, unit)}",
            "${units.of(execution, 'branch', 'x')}",
            "${units.khongCo(execution)}",
            "${units.below(unit, unit)}",
            "${units.above(subject)}",
            "${units.word()}",
            "${units}",
            "${raters.closesAt(execution)}",
            "${deadline.lateFrom(execution, unit)}",
            "${deadline.lateFrom(execution, 'D99')}",
            "${deadline.lateFrom(unit, 'D09')}",
            "${deadline.lastMoment(execution, 'D09')}",
            "${subjects.account(unit)}",
            "${subjects.in(execution, 'member')}",
            "${dossiers.accepted(execution, 'khong-co')}",
            "${submitDossierDelegate}",
            "${runtimeService}",
            "${unit == 'x'}",
            "${1}",
            "x");
    private static final List<String> PARTS = List.of(
            "execution",
            "unit",
            "subject",
            "body",
            "'branch'",
            "'khong-co'",
            "units",
            "subjects",
            "deadline",
            "dossiers",
            "of",
            "in",
            "below",
            "above",
            "1",
            "'D07'",
            "'D99'",
            "''",
            "plan",
            "true",
            "lateFrom");
    private static final List<String> DELEGATES = List.of(
            "submitDossierDelegate",
            "escalateOverdueDelegate",
            "notifyUnitsDelegate",
            "inviteAttendeesDelegate",
            "announceRatingsDelegate",
            "checkAuthorityDelegate",
            "sendDailyDigestDelegate",
            "announceNextUnitsDelegate",
            "escalateFurtherDelegate",
            "khongCoDelegate",
            "SubmitDossierDelegate");
    private static final List<String> FORMS = List.of(
            "write-review",
            "rate-roster",
            "hold-review",
            "issue-document",
            "collect-bases",
            "choose-raters",
            "give-opinion",
            "rate-pool",
            "receive-dossier",
            "clarify-authority",
            "suggest-review",
            "term-sheet",
            "score-sheet",
            "khong-co",
            "WRITE-REVIEW",
            "embedded:app:x.html");
    private static final List<String> CODES =
            List.of("D01", "D05", "D06", "D07", "D08", "D10", "D13", "D99", "D7", "D09a");

    /** A text somewhere in the file that can be changed. */
    private record Place(String name, String text, Consumer<String> change) {

        String becomes(String now) {
            change.accept(now);
            return name + " " + OddTexts.shown(text) + " = " + OddTexts.shown(now);
        }
    }

    private ExpressionMutations() {}

    static List<Mutation> all() {
        return List.of(
                ExpressionMutations::another,
                ExpressionMutations::anotherOfThePlans,
                ExpressionMutations::otherPart,
                ExpressionMutations::otherPart,
                ExpressionMutations::otherCode,
                ExpressionMutations::otherDelegate,
                ExpressionMutations::otherForm,
                ExpressionMutations::otherBody);
    }

    private static Optional<Place> any(PlanDocument plan, Random random) {
        List<Place> places = new ArrayList<>();
        plan.all(element -> !is(element, "documentation")).forEach(element -> {
            PlanDocument.attributes(element).stream()
                    .filter(attribute -> attribute.getValue().contains("${"))
                    .forEach(attribute -> places.add(place(attribute)));
            if (PlanDocument.hasText(element) && element.getTextContent().contains("${")) {
                places.add(new Place(called(element), element.getTextContent(), element::setTextContent));
            }
        });
        return PlanDocument.pick(random, places);
    }

    private static Place place(Attr attribute) {
        return new Place(
                called(attribute.getOwnerElement()) + ": " + attribute.getName(),
                attribute.getValue(),
                attribute::setValue);
    }

    private static Optional<String> another(PlanDocument plan, Random random) {
        return any(plan, random).map(place -> place.becomes(one(random, EXPRESSIONS)));
    }

    private static Optional<String> anotherOfThePlans(PlanDocument plan, Random random) {
        return any(plan, random)
                .map(place -> place.becomes(one(random, PlanWords.all().expressions())));
    }

    private static Optional<String> otherPart(PlanDocument plan, Random random) {
        return any(plan, random).flatMap(place -> {
            List<String> parts = List.of(place.text()
                    .replaceFirst("^\\$\\{", "")
                    .replaceFirst("}$", "")
                    .split("[.(), ]+"));
            return PlanDocument.pick(random, parts)
                    .filter(part -> !part.isEmpty())
                    .map(part -> place.becomes(place.text().replace(part, one(random, PARTS))));
        });
    }

    private static Optional<String> otherCode(PlanDocument plan, Random random) {
        return plan.any(
                        random,
                        element -> PlanDocument.hasText(element)
                                && element.getTextContent().matches("(?s).*\\bD\\d\\d.*")
                                && !is(element, "documentation"))
                .map(element -> {
                    String now = element.getTextContent().replaceAll("\\bD\\d\\d[a-z]?", one(random, CODES));
                    element.setTextContent(now);
                    return called(element) + " = " + OddTexts.shown(now);
                });
    }

    private static Optional<String> otherDelegate(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "serviceTask") || is(element, "sendTask"))
                .map(task -> {
                    String delegate = one(random, DELEGATES);
                    task.setAttributeNS(PlanDocument.CAMUNDA, "camunda:delegateExpression", "${" + delegate + "}");
                    return called(task) + " by " + delegate;
                });
    }

    private static Optional<String> otherForm(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "userTask")).map(task -> {
            String form = one(random, FORMS);
            task.setAttributeNS(PlanDocument.CAMUNDA, "camunda:formRef", form);
            return called(task) + " with the form " + form;
        });
    }

    private static Optional<String> otherBody(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "userTask")).map(task -> {
            String body = random.nextBoolean()
                    ? one(random, PlanWords.all().expressions())
                    : one(random, List.of("khong-co", "a,b,c", "", "tra-son-school-branch, khong-co", "${unit}, x"));
            String name = random.nextBoolean() ? "camunda:candidateGroups" : "camunda:assignee";
            task.setAttributeNS(PlanDocument.CAMUNDA, name, body);
            return called(task) + " for " + name + " " + body;
        });
    }
}
