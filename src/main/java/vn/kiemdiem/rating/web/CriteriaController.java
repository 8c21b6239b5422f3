package vn.kiemdiem.rating.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
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
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.score.Criteria;
import vn.kiemdiem.rating.score.CriteriaImport;
import vn.kiemdiem.rating.score.Criterion;
import vn.kiemdiem.rating.score.ImportedKind;

/** Takes and shows a plan's criteria over HTTP. */
@RestController
@RequestMapping("/api/plans/{plan}/criteria")
class CriteriaController {

    private static final String ADMINISTRATORS = "camunda-admin";

    /** A criterion as administrators see it; kinds of subject by their slug. */
    record CriterionView(String kind, String id, String criterion, String content, BigDecimal points) {
        static CriterionView of(Criterion row) {
            return new CriterionView(
                    row.subjectKind().slug(), row.slug(), row.criterion(), row.content(), row.points());
        }
    }

    /** What became of one kind of subject. */
    record ImportedView(String kind, int criteria, String outcome) {
        static ImportedView of(ImportedKind kind) {
            return new ImportedView(
                    kind.kind().slug(), kind.criteria(), kind.outcome().name());
        }
    }

    private final CriteriaImport imports;
    private final Criteria criteria;
    private final RunningPlans plans;

    CriteriaController(CriteriaImport imports, Criteria criteria, RunningPlans plans) {
        this.imports = imports;
        this.criteria = criteria;
        this.plans = plans;
    }

    @Operation(summary = "Tiêu chí chấm điểm của kế hoạch.")
    @GetMapping
    List<CriterionView> criteria(@PathVariable String plan, HttpServletRequest request) {
        requireAdministrator(request);
        requirePlan(plan);
        return criteria.findByPlanOrderBySubjectKindAscPositionAsc(plan).stream()
                .map(CriterionView::of)
                .toList();
    }

    @Operation(summary = "Nhập tiêu chí chấm điểm của kế hoạch.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<ImportedView> importFiles(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        requireAdministrator(request);
        requirePlan(plan);
        return imports.importFiles(plan, TableUpload.files(files)).stream()
                .map(ImportedView::of)
                .toList();
    }

    @ExceptionHandler
    ProblemDetail refused(ImportRefused refusal) {
        return TableUpload.refused("Không nhập được tiêu chí chấm điểm", refusal);
    }

    private static void requireAdministrator(HttpServletRequest request) {
        if (!request.isUserInRole(ADMINISTRATORS)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ quản trị viên được nhập và xem tiêu chí chấm điểm.");
        }
    }

    private void requirePlan(String plan) {
        if (plans.byId(plan).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có kế hoạch «" + plan + "» đang dùng.");
        }
    }
}
