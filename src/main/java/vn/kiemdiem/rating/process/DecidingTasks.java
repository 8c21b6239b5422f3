package vn.kiemdiem.rating.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.process.PlanFile;
import vn.kiemdiem.rating.policy.Authority;
import vn.kiemdiem.rating.policy.Decides;

/** Reads from a plan's file, all its processes, which body decides on whom. */
@Component
class DecidingTasks {

    private static final String DECISION = "decision";
    private static final String OWN_UNIT = "${unit}";

    private final RepositoryService repository;
    private final Organization organization;

    DecidingTasks(RepositoryService repository, Organization organization) {
        this.repository = repository;
        this.organization = organization;
    }

    /** Who decides by the newest version of the plan's file. */
    Authority of(String plan) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(plan)
                .latestVersion()
                .singleResult();
        BpmnModelInstance file = repository.getBpmnModelInstance(newest.getId());
        return new Authority(file.getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> decides(task).stream())
                .toList());
    }

    private Optional<Decides> decides(UserTask task) {
        Map<String, String> properties = PlanFile.properties(task);
        String kinds = properties.getOrDefault("rates", "");
        if (!RatePoolForm.ID.equals(task.getCamundaFormRef())
                || !DECISION.equals(properties.get("as"))
                || kinds.isBlank()) {
            return Optional.empty();
        }
        Set<UnitKind> unitKinds = Optional.ofNullable(properties.get("ratesIn"))
                .map(UnitKind::ofSlugs)
                .orElse(Set.of());
        String body = properties.getOrDefault("decidedBy", task.getCamundaCandidateGroups());
        return Optional.of(new Decides(SubjectKind.ofSlugs(kinds), unitKinds, name(body)));
    }

    private String name(String body) {
        return body.equals(OWN_UNIT) ? "đơn vị thực hiện quy trình" : organization.unitName(body);
    }
}
