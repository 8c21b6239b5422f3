package vn.kiemdiem.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.ImportResult;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TableFile;

/** Takes organization files over HTTP. */
@RestController
@RequestMapping("/api/organization")
class OrganizationImportController {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final OrganizationImport imports;

    OrganizationImportController(OrganizationImport imports) {
        this.imports = imports;
    }

    @Operation(summary = "Nhập đơn vị, đối tượng và tài khoản.")
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportResult importFiles(
            @RequestParam(required = false) @Nullable List<MultipartFile> files, HttpServletRequest request)
            throws IOException {
        if (!request.isUserInRole(ADMINISTRATORS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Chỉ quản trị viên được nhập dữ liệu tổ chức.");
        }
        List<TableFile> tableFiles = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            tableFiles.add(new TableFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
        }
        return imports.importFiles(tableFiles);
    }

    @ExceptionHandler
    ProblemDetail refused(ImportRefused refusal) {
        int count = refusal.errors().size() + refusal.more();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle("Không nhập được dữ liệu tổ chức");
        problem.setDetail("Có " + count + " lỗi trong các tệp đã chọn. Chưa có gì được ghi: sửa các lỗi rồi nhập lại"
                + " tất cả các tệp.");
        problem.setProperty("errors", refusal.errors());
        problem.setProperty("moreErrors", refusal.more());
        return problem;
    }
}
