package vn.kiemdiem.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.kiemdiem.plan.PlanUpload;

/**
 * What an administrator sends as {@code multipart/form-data}: one file, and the warnings that are accepted.
 *
 * @param accepted codes of warnings, none where nothing is accepted
 */
record PlanForm(PlanUpload file, Set<String> accepted) {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 8 * MEBIBYTE;
    private static final String EXTENSION = ".bpmn";

    PlanForm {
        accepted = Set.copyOf(accepted);
    }

    /** Reads the request; a file that is too large is never held in memory. */
    static PlanForm of(HttpServletRequest request) throws IOException {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (form == null) {
            throw PlanProblem.notMultipart();
        }
        try {
            MultipartFile file = onlyFile(form);
            String[] accepted =
                    Optional.ofNullable(form.getParameterValues("accept")).orElse(new String[0]);
            return new PlanForm(upload(file), Set.copyOf(List.of(accepted)));
        } catch (MaxUploadSizeExceededException e) {
            throw PlanProblem.tooLarge(LARGEST / MEBIBYTE);
        } catch (MultipartException e) {
            throw PlanProblem.unreadable();
        }
    }

    private static MultipartFile onlyFile(MultipartHttpServletRequest form) {
        List<MultipartFile> files =
                form.getMultiFileMap().values().stream().flatMap(List::stream).toList();
        if (files.size() > 1) {
            throw PlanProblem.unusable("plans.oneFileOnly");
        }
        return Optional.ofNullable(form.getFile("file")).orElseThrow(() -> PlanProblem.unusable("plans.noFile"));
    }

    private static PlanUpload upload(MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) {
            throw PlanProblem.tooLarge(LARGEST / MEBIBYTE);
        }
        if (file.isEmpty()) {
            throw PlanProblem.unusable("plans.emptyFile");
        }
        PlanUpload upload = new PlanUpload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        if (!upload.fileName().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            throw PlanProblem.unusable("plans.otherExtension", upload.fileName());
        }
        return upload;
    }
}
