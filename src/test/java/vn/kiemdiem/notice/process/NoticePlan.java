package vn.kiemdiem.notice.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/** A plan of two pools: a higher level's notice is recorded, its levels are announced, remedial plans are written. */
final class NoticePlan {

    static final String ID = "notice-2023";
    static final String DEMO = "tra-son-school-branch-2023";
    static final String RECORD = "userTask_recordNotice";
    static final String ANNOUNCE = "serviceTask_announceRatings";
    static final String ANNOUNCE_AGAIN = "serviceTask_announceAgain";
    static final String WRITE = "userTask_writeRemedialPlan";
    static final String OVERDUE = "timerEvent_remedialPlanOverdue";

    private final RepositoryService repository;

    NoticePlan(RepositoryService repository) {
        this.repository = repository;
    }

    void deploy() {
        repository
                .createDeployment()
                .name(ID)
                .addInputStream(ID + ".bpmn", NoticePlan.class.getResourceAsStream(ID + ".bpmn"))
                .deploy();
    }

    /** The same plan without any last day for its remedial plans, as plan 128-KH/HU has it (S002-D15). */
    void deployWithoutLastDay() {
        repository
                .createDeployment()
                .name(ID)
                .addString(ID + ".bpmn", withoutTimer())
                .deploy();
    }

    private static String withoutTimer() {
        try (InputStream file = Objects.requireNonNull(NoticePlan.class.getResourceAsStream(ID + ".bpmn"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<bpmn:boundaryEvent.*</bpmn:boundaryEvent>", "")
                    .replaceFirst("<bpmn:endEvent id=\"endEvent_late\" />", "")
                    .replaceFirst("<bpmn:sequenceFlow id=\"flow_7\"[^>]*>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        repository.createDeploymentQuery().deploymentName(ID).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }
}
