package vn.kiemdiem.notice.web;

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
import vn.kiemdiem.notice.attendee.Attendee;
import vn.kiemdiem.notice.attendee.AttendeeImport;
import vn.kiemdiem.notice.attendee.Attendees;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.web.TableUpload;
import vn.kiemdiem.plan.RunningPlans;

/** Takes and shows a plan's attendees over HTTP. */
@RestController
@RequestMapping("/api/plans/{plan}/attendees")
class AttendeeController {

    private static final String ADMINISTRATORS = "camunda-admin";

    /** An attendee as administrators see it. */
    record AttendeeView(
            int group,
            String unit,
            String position,
            @Nullable String account) {
        static AttendeeView of(Attendee row) {
            return new AttendeeView(row.number(), row.unit(), row.position(), row.account());
        }
    }

    private final AttendeeImport imports;
    private final Attendees attendees;
    private final RunningPlans plans;

    AttendeeController(AttendeeImport imports, Attendees attendees, RunningPlans plans) {
        this.imports = imports;
        this.attendees = attendees;
        this.plans = plans;
    }

    @Operation(summary = "Phân công dự, chỉ đạo kiểm điểm.")
    @GetMapping
    List<AttendeeView> attendees(@PathVariable String plan, HttpServletRequest request) {
        requireAdministrator(request);
        requirePlan(plan);
        return views(attendees.findByPlanOrderById(plan));
    }

    @Operation(summary = "Nhập phân công dự, chỉ đạo kiểm điểm.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<AttendeeView> importFiles(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        requireAdministrator(request);
        requirePlan(plan);
        return views(imports.importFiles(plan, TableUpload.files(files)));
    }

    @ExceptionHandler
    ProblemDetail refused(ImportRefused refusal) {
        return TableUpload.refused("Không nhập được danh sách phân công dự, chỉ đạo", refusal);
    }

    private static List<AttendeeView> views(List<Attendee> rows) {
        return rows.stream().map(AttendeeView::of).toList();
    }

    private static void requireAdministrator(HttpServletRequest request) {
        if (!request.isUserInRole(ADMINISTRATORS)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Chỉ quản trị viên được nhập và xem danh sách phân công dự, chỉ đạo.");
        }
    }

    private void requirePlan(String plan) {
        if (plans.byId(plan).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có kế hoạch «" + plan + "» đang dùng.");
        }
    }
}
