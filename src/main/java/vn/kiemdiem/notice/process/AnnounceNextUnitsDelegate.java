package vn.kiemdiem.notice.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notice.Announced;
import vn.kiemdiem.notice.Announcement;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.Plans;

/** One round of announcing: the next units, each subject with the start of its remedial plan, if any (S000-R31). */
@Component
class AnnounceNextUnitsDelegate implements JavaDelegate {

    private final Announcement announcement;
    private final RemedialPools pools;
    private final Plans plans;

    AnnounceNextUnitsDelegate(Announcement announcement, RemedialPools pools, Plans plans) {
        this.announcement = announcement;
        this.pools = pools;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String definition = (String) execution.getVariable(AnnounceRatingsProcess.PLAN_DEFINITION);
        PlanHeader plan = plans.ofDefinition(definition).orElseThrow();
        Announced announced = new Announced(
                new PlanReference(plan.id(), plan.displayName(), (String)
                        execution.getVariable(AnnounceRatingsProcess.PLAN_INSTANCE)),
                (String) execution.getVariable("unit"),
                SubjectKind.ofSlugs((String) execution.getVariable(AnnounceRatingsProcess.RATES)),
                unitKinds((String) execution.getVariable(AnnounceRatingsProcess.RATES_IN)));
        boolean told = announcement.tellNext(announced, (notice, subject) -> pools.start(definition, notice, subject));
        execution.setVariable(AnnounceRatingsProcess.ALL_TOLD, !told);
    }

    private static Set<UnitKind> unitKinds(@Nullable String slugs) {
        return slugs == null || slugs.isBlank() ? Set.of() : UnitKind.ofSlugs(slugs);
    }
}
