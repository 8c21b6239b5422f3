package vn.kiemdiem.plan.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.PlanImports;

/**
 * Deploys at start-up what came with the application: all forms together, each plan and each process of our own by
 * itself. Resource names are bare file names, so that the packaged jar and the source tree give the same versions.
 */
@Component
public class PlanDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDeployer.class);
    private static final String SOURCE = "kiem-diem";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final PlanAccess access;
    private final PlanImports imports;

    PlanDeployer(
            RepositoryService repository, ResourcePatternResolver resources, PlanAccess access, PlanImports imports) {
        this.repository = repository;
        this.resources = resources;
        this.access = access;
        this.imports = imports;
    }

    /** Deploys what is new or changed; what is deployed already, or brought by a person, is left alone. */
    public void deployAll() throws IOException {
        deploy("forms", find("classpath*:forms/*.form"));
        for (Resource process : find("classpath*:processes/*.bpmn")) {
            deploy(stem(process), List.of(process));
        }
        for (Resource plan : find("classpath*:bpmn/*.bpmn")) {
            if (!imports.existsByPlan(stem(plan))) {
                deploy(stem(plan), List.of(plan));
            }
        }
        access.grant();
    }

    private List<Resource> find(String pattern) throws IOException {
        return Arrays.stream(resources.getResources(pattern))
                .sorted(Comparator.comparing(PlanDeployer::fileName))
                .toList();
    }

    private void deploy(String name, List<Resource> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).source(SOURCE).enableDuplicateFiltering(false);
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(fileName(file), content);
            }
        }
        deployment.deploy();
        LOG.debug("Đã triển khai {}", name);
    }

    private static String stem(Resource file) {
        return fileName(file).replaceFirst("\\.bpmn$", "");
    }

    private static String fileName(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
