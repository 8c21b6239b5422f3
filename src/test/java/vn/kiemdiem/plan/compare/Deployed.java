package vn.kiemdiem.plan.compare;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanState;
import vn.kiemdiem.plan.check.process.HeaderDays;

/** An engine with some plans deployed, and what a comparison says of it in Vietnamese. */
public final class Deployed {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DeployedPlans plans = mock();
    private final PlanComparisons comparisons = new PlanComparisons(plans, HeaderDays.known());
    private final List<PlanHeader> headers = new ArrayList<>();

    /** Nothing is deployed yet. */
    public Deployed() {
        when(plans.headers()).thenReturn(headers);
    }

    /** The plan with the text as its newest version; the versions below it are there if they were deployed before. */
    public Deployed with(int version, String text) {
        PlanContents contents = contents(text);
        String id = contents.planId();
        DeployedPlan plan =
                new DeployedPlan(PlanHeader.of(id, contents.header()), version, Instant.EPOCH, PlanState.NOT_STARTED);
        List<Integer> versions = new ArrayList<>(List.of(version));
        versions.addAll(plans.versions(id));
        headers.removeIf(other -> other.id().equals(id));
        headers.add(plan.header());
        when(plans.byId(id)).thenReturn(Optional.of(plan));
        when(plans.file(id)).thenReturn(Optional.of(bytes(text)));
        when(plans.file(id, version)).thenReturn(Optional.of(bytes(text)));
        when(plans.versions(id)).thenReturn(versions);
        return this;
    }

    /** What an administrator reads of a file that is not deployed yet. */
    public List<PlanComparison> ofFile(byte[] file) {
        return comparisons.ofFile(file, any -> true, VIETNAMESE);
    }

    List<PlanComparison> ofFile(String text) {
        return ofFile(bytes(text));
    }

    List<PlanComparison> ofFile(String text, Predicate<DeployedPlan> readable) {
        return comparisons.ofFile(bytes(text), readable, VIETNAMESE);
    }

    List<PlanComparison> ofNewest(String plan) {
        return comparisons.ofNewest(plan, any -> true, VIETNAMESE);
    }

    static PlanContents contents(String text) {
        return ContentsReader.read(bytes(text)).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
