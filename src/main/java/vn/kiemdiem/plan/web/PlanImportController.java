package vn.kiemdiem.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kiemdiem.plan.ImportedPlan;
import vn.kiemdiem.plan.ImportedPlan.Outcome;
import vn.kiemdiem.plan.PlanImporter;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.compare.PlanComparison;
import vn.kiemdiem.plan.compare.PlanComparisons;

/** Looks at a plan's file, and takes it in; the file is read only when it is clear that an administrator sent it. */
@RestController
@RequestMapping("/api/plans")
class PlanImportController {

    private static final String NO_ADMINISTRATOR = "Không phải quản trị viên.";

    private final PlanChecks checks;
    private final PlanComparisons comparisons;
    private final CallersPlans callers;
    private final PlanImporter importer;
    private final Clock clock;

    PlanImportController(
            PlanChecks checks, PlanComparisons comparisons, CallersPlans callers, PlanImporter importer, Clock clock) {
        this.checks = checks;
        this.comparisons = comparisons;
        this.callers = callers;
        this.importer = importer;
        this.clock = clock;
    }

    /** Deploys nothing; a file full of errors is an answer, not a failure. */
    @Operation(
            summary = "Kiểm tra một tệp kế hoạch mà không triển khai gì.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PlanFormFields.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Mọi phát hiện, mọi thời hạn, trục thời gian và khác gì với bản trước, năm trước.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", description = NO_ADMINISTRATOR, content = @Content)
    @ApiResponse(responseCode = "413", description = "Tệp lớn quá 8 MB.", content = @Content)
    @ApiResponse(responseCode = "422", description = "Không có tệp, nhiều tệp, tệp rỗng, sai đuôi.", content = @Content)
    @PostMapping("/check")
    CheckView check(HttpServletRequest request, Locale locale) throws IOException {
        CallersPlans.requireAdministrator(request);
        PlanForm form = PlanForm.of(request);
        byte[] file = form.file().content();
        PlanCheck check = checks.check(form.file().fileName(), file, locale);
        List<PlanComparison> compared = check.planId().isPresent()
                ? comparisons.ofFile(file, other -> callers.mayRead(other, request), locale)
                : List.of();
        return CheckView.of(check, compared, clock.getZone());
    }

    /** Answers 201 where the plan has a new version, 200 where its newest version is just this file. */
    @Operation(
            summary = "Nhập một tệp kế hoạch: triển khai phiên bản mới và ghi lại ai nhập, chấp nhận cảnh báo nào.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = PlanFormFields.class))))
    @ApiResponse(responseCode = "201", description = "Đã có phiên bản mới.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Phiên bản mới nhất đã đúng là tệp này.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", description = NO_ADMINISTRATOR, content = @Content)
    @ApiResponse(responseCode = "413", description = "Tệp lớn quá 8 MB.", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "Có lỗi, hoặc cảnh báo chưa được chấp nhận (trường «findings»); chưa có gì được triển khai.",
            content = @Content)
    @PostMapping
    ResponseEntity<ImportedPlan> importFile(HttpServletRequest request, Locale locale) throws IOException {
        CallersPlans.requireAdministrator(request);
        ImportedPlan imported = imported(PlanForm.of(request), request.getRemoteUser(), locale);
        return imported.outcome() == Outcome.UNCHANGED
                ? ResponseEntity.ok(imported)
                : ResponseEntity.created(URI.create("/api/plans/" + imported.plan()))
                        .body(imported);
    }

    private ImportedPlan imported(PlanForm form, String account, Locale locale) {
        try {
            return importer.importFile(form.file(), form.accepted(), account, locale);
        } catch (PlanFileRefused refusal) {
            throw PlanProblem.refused(refusal.findings());
        }
    }
}
