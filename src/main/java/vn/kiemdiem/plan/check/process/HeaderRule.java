package vn.kiemdiem.plan.check.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan says once, on one process of its file, which plan it is (design 1). */
@Component
@Order(PlanRule.FORBIDDEN)
class HeaderRule implements PlanRule {

    private static final Set<String> REQUIRED =
            new TreeSet<>(Set.of("plan.number", "plan.title", "plan.issuer", "plan.year", "plan.unit"));
    private static final Set<String> OPTIONAL = Set.of("plan.quarter", "plan.issuedOn", "plan.term", "plan.schoolYear");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern QUARTER = Pattern.compile("[1-4]");

    private final Bodies bodies;

    HeaderRule(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.own()
                .map(own -> Stream.of(second(plan, own), names(own), blank(own, plan.header()), values(plan, own))
                        .flatMap(problems -> problems))
                .orElseGet(() -> Stream.of(Problem.ofFile("NO_HEADER")));
    }

    private static Stream<Problem> second(PlanModel plan, Process own) {
        return plan.all(Process.class)
                .filter(process -> !process.equals(own) && !namesOf(process).isEmpty())
                .map(process ->
                        Problem.error("SECOND_HEADER", process, plan.planId().orElse("")));
    }

    private static Stream<Problem> names(Process own) {
        Map<String, Long> counts =
                namesOf(own).stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return new TreeSet<>(counts.keySet())
                .stream()
                        .flatMap(name -> Stream.concat(
                                isKnown(name)
                                        ? Stream.empty()
                                        : Stream.of(Problem.error("HEADER_PROPERTY_UNKNOWN", own, name)),
                                counts.get(name) == 1
                                        ? Stream.empty()
                                        : Stream.of(Problem.error("HEADER_PROPERTY_TWICE", own, name))));
    }

    /** Rating properties are known or refused by {@link RatingPolicyRule}. */
    private static boolean isKnown(String name) {
        return REQUIRED.contains(name)
                || OPTIONAL.contains(name)
                || name.startsWith("rating.")
                || DeadlineBook.declares(name);
    }

    /** What may be left out may be left blank as well. */
    private static Stream<Problem> blank(Process own, Map<String, String> header) {
        return REQUIRED.stream()
                .filter(name -> header.getOrDefault(name, "").isBlank())
                .map(name -> Problem.error("HEADER_PROPERTY_MISSING", own, name));
    }

    private Stream<Problem> values(PlanModel plan, Process own) {
        Map<String, String> header = plan.header();
        String year = header.getOrDefault("plan.year", "").strip();
        String quarter = header.getOrDefault("plan.quarter", "").strip();
        String unit = header.getOrDefault("plan.unit", "").strip();
        String issuedOn = header.getOrDefault("plan.issuedOn", "").strip();
        Stream<Problem> faults = Stream.of(
                        fault(YEAR.matcher(year).matches(), "HEADER_YEAR", own, year),
                        fault(QUARTER.matcher(quarter).matches(), "HEADER_QUARTER", own, quarter),
                        fault(isDay(issuedOn), "HEADER_DAY_OF_ISSUE", own, issuedOn),
                        fault(Bodies.UNIT.matcher(unit).matches(), "HEADER_UNIT", own, unit))
                .flatMap(List::stream);
        boolean missing =
                Bodies.UNIT.matcher(unit).matches() && !bodies.units(plan).containsKey(unit);
        return missing ? Stream.concat(faults, Stream.of(Problem.warning("PLAN_UNIT_NOT_THERE", own, unit))) : faults;
    }

    /** What is left out is missing, not wrong. */
    private static List<Problem> fault(boolean right, String code, BaseElement own, String value) {
        return right || value.isEmpty() ? List.of() : List.of(Problem.error(code, own, value));
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static List<String> namesOf(Process process) {
        return PlanModel.extensions(process, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .map(CamundaProperty::getCamundaName)
                .filter(name -> name != null)
                .toList();
    }
}
