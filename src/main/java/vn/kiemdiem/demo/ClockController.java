package vn.kiemdiem.demo;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.engine.ProductClock;

/** The demo's calendar: the pages ask what time it is, and an administrator moves it to see a deadline pass. */
@RestController
@Profile("demo")
@RequestMapping("/api/clock")
class ClockController {

    private final ProductClock clock;
    private final AuditTrail trail;

    ClockController(ProductClock clock, AuditTrail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    @Operation(summary = "Đồng hồ của bản trình diễn.")
    @GetMapping
    Map<String, Object> now() {
        return Map.of("now", OffsetDateTime.now(clock).toString(), "aheadMillis", clock.aheadMillis());
    }

    /** Moves forward only: rows that were written never lie in the future. */
    @Operation(summary = "Chuyển đồng hồ của bản trình diễn tới một thời điểm sau.")
    @PutMapping
    Map<String, Object> move(@RequestBody Move move, HttpServletRequest request) {
        if (!request.isUserInRole(Groups.CAMUNDA_ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Chỉ quản trị viên được chỉnh đồng hồ.");
        }
        if (move.to().toInstant().isBefore(clock.instant())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Đồng hồ chỉ chỉnh tới, không chỉnh lui.");
        }
        trail.record(Act.of(Action.CLOCK_MOVED).with(move.to().toInstant()));
        clock.moveTo(move.to().toInstant());
        return now();
    }

    /**
     * Where the clock is moved to.
     *
     * @param to as {@code 2023-11-10T00:00+07:00}
     */
    record Move(OffsetDateTime to) {}
}
