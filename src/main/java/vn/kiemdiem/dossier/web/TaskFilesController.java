package vn.kiemdiem.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.dossier.DossierFiles;
import vn.kiemdiem.dossier.NewFile;
import vn.kiemdiem.dossier.file.FileCheck;
import vn.kiemdiem.dossier.file.FileName;
import vn.kiemdiem.duty.CallersDuties;
import vn.kiemdiem.duty.Refused;

/** The files of the dossier that a task is about: shown to whoever sees the task, changed by whoever may complete it. */
@RestController
@RequestMapping("/api/tasks/{task}/attachments")
class TaskFilesController {

    private final CallersDuties duties;
    private final DossierFiles files;
    private final TaskFilesReader reader;

    TaskFilesController(CallersDuties duties, DossierFiles files, TaskFilesReader reader) {
        this.duties = duties;
        this.files = files;
        this.reader = reader;
    }

    /** Answers 204 where the task is about no dossier. */
    @Operation(summary = "Các tệp của hồ sơ mà việc này lập.")
    @GetMapping
    ResponseEntity<TaskFiles> files(@PathVariable String task) {
        return duties.visible(task)
                .map(duty -> DossierFiles.dossier(duty)
                        .map(which -> ResponseEntity.ok(
                                reader.files(duty, which, duties.toFulfil(task).isPresent())))
                        .orElseGet(() -> ResponseEntity.noContent().build()))
                .orElseThrow(TaskFilesController::unknown);
    }

    /** Reads nothing that was sent before it is clear that the caller may change the dossier. */
    @Operation(summary = "Thêm một tệp vào hồ sơ.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void attach(@PathVariable String task, MultipartHttpServletRequest request, Principal caller) throws IOException {
        requireMine(task);
        MultipartFile file = Optional.ofNullable(request.getFile("file"))
                .orElseThrow(() -> new Refused("Chưa chọn tệp nào; hãy chọn một tệp rồi tải lên."));
        String item = Objects.requireNonNullElse(request.getParameter("item"), "");
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.getSize() > FileCheck.LARGEST) {
            throw FileCheck.tooLarge(FileName.clean(name));
        }
        Path content = Files.createTempFile("kiem-diem", ".upload");
        try {
            file.transferTo(content);
            files.attach(task, item, new NewFile(name, content), caller.getName());
        } finally {
            Files.deleteIfExists(content);
        }
    }

    @Operation(summary = "Rút một tệp khỏi hồ sơ.")
    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String task, @PathVariable long attachment, Principal caller) {
        requireMine(task);
        files.withdraw(task, attachment, caller.getName());
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refusal) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "Tệp vừa chọn lớn quá 20 MB; hãy giảm cỡ ảnh quét hoặc tách thành nhiều tệp.");
    }

    private void requireMine(String task) {
        if (duties.toFulfil(task).filter(DossierFiles::compiles).isEmpty()) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Việc này không còn, không lập hồ sơ, hoặc tài khoản của bạn không được làm.");
    }
}
