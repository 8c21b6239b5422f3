package vn.kiemdiem.plan.compare;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.check.DeadlineDays;
import vn.kiemdiem.plan.compare.PlanComparison.Kind;

/** Holds a plan's file against the version before it and against last year's plan, where they are deployed. */
@Component
public class PlanComparisons {

    private final DeployedPlans plans;
    private final DeadlineDays days;

    PlanComparisons(DeployedPlans plans, DeadlineDays days) {
        this.plans = plans;
        this.days = days;
    }

    /** A version of a plan against which another file is held. */
    private record Other(int version, PlanContents contents) {}

    /**
     * Holds a file that has been checked against the newest version of its plan, if that is another file, and against
     * last year's plan; of a file that is no plan nothing is said.
     *
     * @param readable the plans of which the caller may read
     * @param locale Vietnamese, unless it is English
     */
    public List<PlanComparison> ofFile(byte[] file, Predicate<DeployedPlan> readable, Locale locale) {
        return ContentsReader.read(file)
                .map(plan -> compare(plan, newestUnlike(file, plan.planId(), readable), readable, locale))
                .orElse(List.of());
    }

    /**
     * Holds the plan's newest version against the one before it that the engine still has, and against last year's
     * plan.
     *
     * @param readable the plans of which the caller may read, this one among them
     * @param locale Vietnamese, unless it is English
     */
    public List<PlanComparison> ofNewest(String plan, Predicate<DeployedPlan> readable, Locale locale) {
        Optional<Other> before =
                plans.versions(plan).stream().skip(1).findFirst().flatMap(version -> other(plan, version));
        return plans.file(plan)
                .flatMap(ContentsReader::read)
                .map(newest -> compare(newest, before, readable, locale))
                .orElse(List.of());
    }

    private Optional<Other> newestUnlike(byte[] file, String plan, Predicate<DeployedPlan> readable) {
        return plans.byId(plan)
                .filter(readable)
                .flatMap(newest -> plans.file(plan, newest.version())
                        .filter(before -> !Arrays.equals(before, file))
                        .flatMap(before -> other(before, newest.version())));
    }

    private Optional<Other> other(String plan, int version) {
        return plans.file(plan, version).flatMap(file -> other(file, version));
    }

    private static Optional<Other> other(byte[] file, int version) {
        return ContentsReader.read(file).map(contents -> new Other(version, contents));
    }

    private List<PlanComparison> compare(
            PlanContents plan, Optional<Other> before, Predicate<DeployedPlan> readable, Locale locale) {
        ComparisonTexts texts = ComparisonTexts.in(locale);
        Optional<PlanComparison> previous =
                before.flatMap(other -> compare(Kind.PREVIOUS_VERSION, other, plan, Sameness.EXACT, texts));
        Optional<PlanComparison> lastYear = plan.year()
                .flatMap(year -> lastYears(plan, year)
                        .filter(readable)
                        .flatMap(found -> other(found.header().id(), found.version()))
                        .flatMap(other ->
                                compare(Kind.LAST_YEAR, other, plan, new YearsApart(other.contents(), plan), texts)));
        return Stream.of(previous, lastYear).flatMap(Optional::stream).toList();
    }

    /** The plan with the same id but for its year, else the only one of the same unit in the year before. */
    private Optional<DeployedPlan> lastYears(PlanContents plan, Year year) {
        String id = plan.planId();
        Year before = year.minusYears(1);
        Optional<DeployedPlan> byId = id.endsWith("-" + year)
                ? plans.byId(id.substring(0, id.length() - year.toString().length()) + before)
                : Optional.empty();
        return byId.or(() -> {
            List<String> ofUnit = plans.headers().stream()
                    .filter(other -> !other.id().equals(id))
                    .filter(other -> other.unit().equals(plan.unit()))
                    .filter(other -> other.year().equals(before))
                    .map(PlanHeader::id)
                    .toList();
            return ofUnit.size() == 1 ? plans.byId(ofUnit.get(0)) : Optional.empty();
        });
    }

    private Optional<PlanComparison> compare(
            Kind kind, Other other, PlanContents plan, Sameness sameness, ComparisonTexts texts) {
        PlanContents before = other.contents();
        ElementComparison elements = new ElementComparison(before, plan, sameness, texts);
        HeaderComparison header = new HeaderComparison(before, plan, sameness);
        return before.year()
                .map(year -> new PlanComparison(
                        kind,
                        new ComparedPlan(before.planId(), before.number(), year.getValue(), other.version()),
                        elements.added(),
                        elements.removed(),
                        elements.changed(),
                        header.deadlines(days),
                        header.properties()));
    }
}
