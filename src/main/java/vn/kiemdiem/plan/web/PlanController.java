package vn.kiemdiem.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanImports;
import vn.kiemdiem.plan.PlanNotStarted;
import vn.kiemdiem.plan.PlanNotStarted.Reason;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.compare.PlanComparisons;
import vn.kiemdiem.plan.rollover.RollOver;
import vn.kiemdiem.plan.rollover.RollOverRefused;

/** Shows the deployed plans to their readers, rolls them over and starts them for administrators. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final CallersPlans callers;
    private final DeployedPlans plans;
    private final PlanImports imports;
    private final PlanChecks checks;
    private final PlanComparisons comparisons;
    private final RollOver rollOver;
    private final Clock clock;

    PlanController(
            CallersPlans callers,
            DeployedPlans plans,
            PlanImports imports,
            PlanChecks checks,
            PlanComparisons comparisons,
            RollOver rollOver,
            Clock clock) {
        this.callers = callers;
        this.plans = plans;
        this.imports = imports;
        this.checks = checks;
        this.comparisons = comparisons;
        this.rollOver = rollOver;
        this.clock = clock;
    }

    @Operation(summary = "Các kế hoạch mà người gọi được xem, mỗi kế hoạch ở phiên bản mới nhất.")
    @GetMapping
    List<PlanView> plans(HttpServletRequest request) {
        return callers.readable(request).stream().map(PlanView::of).toList();
    }

    @Operation(
            summary =
                    "Một kế hoạch với các thời hạn, trục thời gian, các lần nhập và khác gì với bản trước, năm trước.")
    @GetMapping("/{id}")
    PlanDetails plan(@PathVariable String id, HttpServletRequest request, Locale locale) {
        DeployedPlan plan = callers.readable(id, request);
        PlanCheck check = checks.check(fileName(id), file(id), locale);
        return new PlanDetails(
                PlanView.of(plan),
                DeadlineView.of(check, clock.getZone()),
                imports.findByPlanOrderByIdDesc(id),
                check.timeline().orElse(null),
                comparisons.ofNewest(id, other -> callers.mayRead(other, request), locale));
    }

    /** A file to be kept, never to be shown by the browser as a page of the product. */
    @Operation(summary = "Tệp BPMN của một phiên bản (mặc định mới nhất), đúng từng byte.")
    @GetMapping("/{id}/bpmn")
    ResponseEntity<byte[]> bpmn(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request) {
        callers.readable(id, request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(id))
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(version == null ? file(id) : file(id, version));
    }

    /** The draft of the year, or of the year after the plan's; nothing is deployed. */
    @Operation(summary = "Bản nháp của năm khác (mặc định năm sau) và mọi thay đổi; không triển khai gì.")
    @GetMapping("/{id}/rollover")
    RollOverView rollOver(
            @PathVariable String id,
            @Parameter(schema = @Schema(type = "integer", example = "2025")) @RequestParam(required = false) @Nullable
                    Year year,
            HttpServletRequest request) {
        DeployedPlan plan = callers.administered(id, request);
        Year target = year == null ? plan.header().year().plusYears(1) : year;
        try {
            return RollOverView.of(rollOver.rollOver(text(file(id)), target));
        } catch (RollOverRefused refused) {
            throw PlanProblem.unusable("plans.notRolledOver", String.valueOf(refused.getMessage()));
        } catch (CharacterCodingException notUtf8) {
            throw PlanProblem.unusable("plans.notUtf8");
        }
    }

    @Operation(summary = "Bắt đầu kế hoạch; một kế hoạch chỉ chạy một lần.")
    @ApiResponse(responseCode = "200", description = "Kế hoạch đang chạy.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "Kế hoạch đã đang chạy.", content = @Content)
    @ApiResponse(responseCode = "422", description = "Chưa có đơn vị của kế hoạch.", content = @Content)
    @PostMapping("/{id}/start")
    PlanView start(@PathVariable String id, HttpServletRequest request) {
        callers.administered(id, request);
        try {
            plans.start(id);
        } catch (PlanNotStarted refused) {
            throw refused.reason() == Reason.RUNNING
                    ? PlanProblem.running(refused.plan().number())
                    : PlanProblem.unusable(
                            "plans.unitUnknown",
                            refused.plan().unit(),
                            refused.plan().number());
        }
        return PlanView.of(callers.readable(id, request));
    }

    private byte[] file(String id, int version) {
        return plans.file(id, version).orElseThrow(() -> PlanProblem.versionUnknown(id, version));
    }

    private byte[] file(String id) {
        return plans.file(id).orElseThrow(() -> PlanProblem.unknown(id));
    }

    private static String fileName(String id) {
        return id + ".bpmn";
    }

    private static String text(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
