package vn.kiemdiem.notice.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notice.NoticeDays;
import vn.kiemdiem.notice.RatingNotice;
import vn.kiemdiem.organization.Subject;

/** The remedial plan that each subject's notice of its rating starts (S000-R31). */
@Component
class RemedialPools {

    private static final String NOTICE = "ratingNotified";

    private final NoticePools pools;

    RemedialPools(NoticePools pools) {
        this.pools = pools;
    }

    /** The pool's definition; empty where the plan's file has no such pool. */
    Optional<ProcessDefinition> definition(String planDefinition) {
        return pools.definition(planDefinition, NOTICE);
    }

    /** Starts the subject's remedial plan, where the plan's file has one. */
    void start(String planDefinition, RatingNotice notice, Subject subject) {
        if (definition(planDefinition).isEmpty()) {
            return;
        }
        Map<String, Object> variables = Map.of(
                "plan",
                notice.plan(),
                "unit",
                subject.unitId(),
                "subject",
                subject.id(),
                NoticeDays.VARIABLE,
                notice.noticedOn().toString());
        pools.start(planDefinition, NOTICE, notice.plan() + "/" + subject.unitId() + "/" + subject.id(), variables);
    }
}
