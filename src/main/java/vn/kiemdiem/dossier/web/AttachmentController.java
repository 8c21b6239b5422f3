package vn.kiemdiem.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.CacheControl;
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
import vn.kiemdiem.dossier.Attachment;
import vn.kiemdiem.dossier.AttachmentReaders;
import vn.kiemdiem.dossier.Attachments;

/** A file of a dossier to be kept, never to be shown by the browser as a page of the product. */
@RestController
class AttachmentController {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Attachments attachments;
    private final AttachmentReaders readers;
    private final AuditTrail trail;

    AttachmentController(Attachments attachments, AttachmentReaders readers, AuditTrail trail) {
        this.attachments = attachments;
        this.readers = readers;
        this.trail = trail;
    }

    /** Answers 404 also to whoever may not read the file: it says nothing of what is not theirs. */
    @Operation(summary = "Một tệp đính kèm của hồ sơ.")
    @GetMapping("/api/attachments/{id}")
    void download(@PathVariable long id, Principal caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Attachment attachment = attachments
                .find(id)
                .filter(found -> request.isUserInRole(ADMINISTRATORS) || readers.mayRead(found, caller.getName()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Không có tệp này, hoặc tài khoản của bạn không được xem."));
        trail.record(Act.of(Action.ATTACHMENT_DOWNLOADED)
                .in(attachment.plan())
                .forUnit(attachment.dossier().unit())
                .about(id));
        response.setContentType(attachment.file().mediaType());
        response.setContentLengthLong(attachment.file().size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.file().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noStore().cachePrivate().getHeaderValue());
        attachments.write(attachment, response.getOutputStream());
    }
}
