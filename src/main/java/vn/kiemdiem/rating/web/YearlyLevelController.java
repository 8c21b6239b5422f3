package vn.kiemdiem.rating.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.web.TableUpload;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.term.ImportedLevel;
import vn.kiemdiem.rating.term.ImportedYear;
import vn.kiemdiem.rating.term.YearlyLevelImport;

/** Takes and shows the levels of a term's past years over HTTP. */
@RestController
@RequestMapping("/api/plans/{plan}/yearly-levels")
class YearlyLevelController {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final YearlyLevelImport imports;
    private final RunningPlans plans;

    YearlyLevelController(YearlyLevelImport imports, RunningPlans plans) {
        this.imports = imports;
        this.plans = plans;
    }

    @Operation(summary = "Mức xếp loại các năm của nhiệm kỳ.")
    @GetMapping
    List<ImportedLevel> levels(@PathVariable String plan, HttpServletRequest request) {
        requireAdministrator(request);
        return imports.inEffect(header(plan));
    }

    @Operation(summary = "Nhập mức xếp loại các năm của nhiệm kỳ.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<ImportedYear> importFiles(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        requireAdministrator(request);
        PlanHeader header = header(plan);
        return imports.importFiles(
                header, TableUpload.files(files), request.getUserPrincipal().getName());
    }

    @ExceptionHandler
    ProblemDetail refused(ImportRefused refusal) {
        return TableUpload.refused("Không nhập được mức xếp loại các năm", refusal);
    }

    private static void requireAdministrator(HttpServletRequest request) {
        if (!request.isUserInRole(ADMINISTRATORS)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ quản trị viên được nhập và xem mức xếp loại các năm.");
        }
    }

    private PlanHeader header(String plan) {
        return plans.byId(plan)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không có kế hoạch «" + plan + "» đang dùng."));
    }
}
