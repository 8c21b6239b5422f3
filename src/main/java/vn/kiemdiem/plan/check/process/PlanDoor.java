package vn.kiemdiem.plan.check.process;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.engine.web.RefusedSentence;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.check.Severity;

/**
 * The one door to the engine's definitions, whichever way a deployment comes: a person may bring plans that keep the
 * profile and nothing else; the application itself also its forms and its own processes, at start-up. Errors are refused;
 * warnings let the file in, and whoever records it is told of them.
 */
@Component
public class PlanDoor implements Deployer {

    private static final String START_UP = "kiem-diem";
    private static final Pattern PLAN_FILE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()-]{0,120}\\.bpmn");
    private static final Pattern FORM = Pattern.compile("[a-z-]+\\.form");

    private final ObjectProvider<PlanChecks> checks;
    private final ObjectProvider<AuditTrail> trail;
    private final Map<DeploymentEntity, List<Finding>> warnings = Collections.synchronizedMap(new WeakHashMap<>());

    PlanDoor(ObjectProvider<PlanChecks> checks, ObjectProvider<AuditTrail> trail) {
        this.checks = checks;
        this.trail = trail;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        String account = Context.getCommandContext().getAuthenticatedUserId();
        boolean person = account != null;
        boolean startUp = !person && START_UP.equals(deployment.getSource());
        // What is deployed already is parsed again after a restart: old plans keep running under new rules.
        if (!deployment.isNew() || !(person || startUp)) {
            return;
        }
        List<Finding> findings = new ArrayList<>();
        Collection<ResourceEntity> files = deployment.getResources().values();
        files.forEach(file -> findings.addAll(findings(file, startUp)));
        if (person && files.size() > 1) {
            findings.add(
                    FindingTexts.in(language()).of(Problem.ofFile("FILES_TOGETHER", String.valueOf(files.size()))));
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            if (person) {
                files.forEach(file -> trail.getObject()
                        .recordAnyway(Act.of(Action.PLAN_IMPORTED)
                                .by(account)
                                .about(file.getName())
                                .with("REFUSED")));
            }
            PlanFileRefused refused = new PlanFileRefused(findings);
            RefusedSentence.leave(String.valueOf(refused.getMessage()), Map.of("findings", refused.findings()));
            throw refused;
        }
        warnings.put(deployment, findings);
    }

    /** The warnings with which a new deployment was let in, in the language of whoever brought it. */
    public List<Finding> warnings(DeploymentEntity deployment) {
        return warnings.getOrDefault(deployment, List.of());
    }

    private List<Finding> findings(ResourceEntity file, boolean startUp) {
        Locale locale = language();
        if (!PLAN_FILE.matcher(file.getName()).matches()) {
            boolean form = startUp && FORM.matcher(file.getName()).matches();
            return form
                    ? List.of()
                    : List.of(
                            FindingTexts.in(locale).of(Problem.ofFile("NO_PLAN_FILE", SafeXml.shown(file.getName()))));
        }
        PlanCheck check = checks.getObject().check(file.getName(), file.getBytes(), locale);
        boolean processOfOurOwn = startUp && check.planId().isEmpty();
        return processOfOurOwn ? List.of() : check.findings();
    }

    /** English where the caller asks for it; a caller without a wish, as Camunda Modeler, gets Vietnamese. */
    private static Locale language() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(request -> request.getHeader("Accept-Language") != null
                        && request.getHeader("Accept-Language").contains("en"))
                .map(HttpServletRequest::getLocale)
                .orElse(Locale.forLanguageTag("vi"));
    }
}
