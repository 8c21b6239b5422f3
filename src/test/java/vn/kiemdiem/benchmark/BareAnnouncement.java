package vn.kiemdiem.benchmark;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** Starts a remedial plan for everybody whose level is announced, as the product does, and does nothing else. */
record BareAnnouncement(Organization organization, Set<String> told) implements JavaDelegate {

    BareAnnouncement(Organization organization) {
        this(organization, ConcurrentHashMap.newKeySet());
    }

    @Override
    public void execute(DelegateExecution execution) {
        Set<SubjectKind> kinds = SubjectKind.ofSlugs((String) execution.getVariable("announcedRates"));
        Set<UnitKind> unitKinds = UnitKind.ofSlugs((String) execution.getVariable("announcedRatesIn"));
        organization.subjectsOf((String) execution.getVariable("unit"), kinds).stream()
                .filter(subject -> unitKinds.contains(
                        organization.unit(subject.unitId()).orElseThrow().kind()))
                .filter(subject -> told.add(subject.id()))
                .forEach(subject -> start(execution, subject));
    }

    private static void start(DelegateExecution execution, Subject subject) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        String plan = (String) execution.getVariable("plan");
        runtime.startProcessInstanceByMessage(
                plan + ".ratingNotified",
                plan + "/" + subject.unitId() + "/" + subject.id(),
                Map.of("plan", plan, "unit", subject.unitId(), "subject", subject.id(), "noticedOn", "2024-12-05"));
    }
}
