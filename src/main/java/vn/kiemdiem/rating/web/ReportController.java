package vn.kiemdiem.rating.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanReaders;
import vn.kiemdiem.plan.RunningPlans;

/** The plan's result as {@code .xlsx}, for those who decide on it. */
@RestController
class ReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RunningPlans plans;
    private final PlanReaders readers;
    private final PlanReports reports;
    private final AuditTrail trail;

    ReportController(RunningPlans plans, PlanReaders readers, PlanReports reports, AuditTrail trail) {
        this.plans = plans;
        this.readers = readers;
        this.reports = reports;
        this.trail = trail;
    }

    /** Answers 404 also to whoever may not read the plan: it says nothing of plans that are not theirs. */
    @Operation(summary = "Kết quả của kế hoạch, dạng bảng tính.")
    @GetMapping("/api/plans/{id}/report.xlsx")
    void report(@PathVariable String id, Principal caller, HttpServletResponse response) throws IOException {
        PlanHeader plan = plans.byId(id)
                .filter(found -> readers.mayRead(found, caller.getName()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Không có kế hoạch «" + id + "», hoặc bạn không được xem kết quả của nó."));
        PlanReport report = reports.of(plan);
        trail.record(Act.of(Action.REPORT_DOWNLOADED).in(plan.id()));
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("ket-qua-" + plan.id() + ".xlsx")
                        .build()
                        .toString());
        new RatingWorkbook(report).write(response.getOutputStream());
    }
}
