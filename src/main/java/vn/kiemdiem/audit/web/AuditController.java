package vn.kiemdiem.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditEntries;
import vn.kiemdiem.audit.AuditTrail;

/** The audit trail as a file, for administrators; whoever takes it is recorded in it. */
@RestController
class AuditController {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String TYPE = "text/csv;charset=UTF-8";
    private static final Pattern PLAN = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final MessageSource texts;
    private final Clock clock;

    AuditController(AuditEntries entries, AuditTrail trail, MessageSource texts, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    @Operation(summary = "Nhật ký kiểm tra: ai quyết định, nhập, chuyển hoặc xem gì, dạng CSV.")
    @ApiResponse(
            responseCode = "200",
            description = "Mọi dòng của khoảng thời gian, cũ trước mới sau.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "400", description = "Ngày hoặc mã kế hoạch không đúng.", content = @Content)
    @ApiResponse(responseCode = "403", description = "Không phải quản trị viên.", content = @Content)
    @GetMapping("/api/audit")
    void export(
            @Parameter(description = "Ngày đầu, mặc định từ dòng cũ nhất.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Ngày cuối, tính cả ngày này, mặc định hôm nay.")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "Mã kế hoạch, mặc định mọi kế hoạch.") @RequestParam(required = false) @Nullable
                    String plan,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (!request.isUserInRole(ADMINISTRATORS)) {
            throw AuditProblem.administratorsOnly();
        }
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : to;
        check(from, last, plan);
        trail.record(Act.of(Action.AUDIT_EXPORTED).in(plan).with((from == null ? "" : from) + "/" + last));
        head(response, last);
        AuditSheet sheet = new AuditSheet(response.getWriter(), texts, locale, clock.getZone());
        entries.forEach(
                from == null ? Instant.EPOCH : start(from), start(last.plusDays(1)), plan, sheet::write);
        sheet.finish();
    }

    private static void check(@Nullable LocalDate from, LocalDate last, @Nullable String plan) {
        if (from != null && from.isAfter(last)) {
            throw AuditProblem.unusable("audit.fromAfterTo", from.toString(), last.toString());
        }
        if (plan != null && !PLAN.matcher(plan).matches()) {
            throw AuditProblem.unusable("audit.noPlanId");
        }
    }

    private static void head(HttpServletResponse response, LocalDate last) {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("nhat-ky-" + last + ".csv")
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
