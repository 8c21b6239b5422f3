package vn.kiemdiem.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The audit trail is not given out; said as problem details, in the caller's language. */
final class AuditProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private AuditProblem(HttpStatus status, String code, @Nullable Object... arguments) {
        super(status, ProblemDetail.forStatus(status), null, code, arguments);
    }

    static AuditProblem administratorsOnly() {
        return new AuditProblem(HttpStatus.FORBIDDEN, "audit.administratorsOnly");
    }

    static AuditProblem unusable(String code, Object... arguments) {
        return new AuditProblem(HttpStatus.BAD_REQUEST, code, arguments);
    }

    @Override
    public String getTitleMessageCode() {
        return "audit.title." + getStatusCode().value();
    }
}
