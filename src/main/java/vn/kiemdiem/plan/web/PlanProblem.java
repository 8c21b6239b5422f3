package vn.kiemdiem.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.Severity;

/** What was asked about a plan cannot be done; said as problem details, in the caller's language. */
final class PlanProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private PlanProblem(HttpStatus status, String code, @Nullable Object... arguments) {
        super(status, ProblemDetail.forStatus(status), null, code, arguments);
    }

    static PlanProblem administratorsOnly() {
        return new PlanProblem(HttpStatus.FORBIDDEN, "plans.administratorsOnly");
    }

    static PlanProblem unknown(String plan) {
        return new PlanProblem(HttpStatus.NOT_FOUND, "plans.unknown", plan);
    }

    static PlanProblem versionUnknown(String plan, int version) {
        return new PlanProblem(HttpStatus.NOT_FOUND, "plans.versionUnknown", plan, version);
    }

    static PlanProblem running(String number) {
        return new PlanProblem(HttpStatus.CONFLICT, "plans.running", number);
    }

    static PlanProblem tooLarge(long mebibytes) {
        return new PlanProblem(HttpStatus.PAYLOAD_TOO_LARGE, "plans.tooLarge", mebibytes);
    }

    static PlanProblem notMultipart() {
        return new PlanProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "plans.notMultipart");
    }

    static PlanProblem unreadable() {
        return new PlanProblem(HttpStatus.BAD_REQUEST, "plans.unreadable");
    }

    /** The request was understood, but not what it brings. */
    static PlanProblem unusable(String code, Object... arguments) {
        return new PlanProblem(HttpStatus.UNPROCESSABLE_ENTITY, code, arguments);
    }

    /** The same with what is wrong with the file: its errors, or else the warnings that nobody accepted. */
    static PlanProblem refused(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        PlanProblem problem =
                errors > 0 ? unusable("plans.errors", errors) : unusable("plans.warnings", findings.size());
        problem.getBody().setProperty("findings", findings);
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "plans.title." + getStatusCode().value();
    }
}
