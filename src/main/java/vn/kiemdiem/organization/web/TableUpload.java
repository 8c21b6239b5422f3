package vn.kiemdiem.organization.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartFile;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.table.TableFile;

/** Tables that an administrator uploads beside a plan, and what is answered where they are refused. */
public final class TableUpload {

    private TableUpload() {}

    /** The files of a request, none where it brings none. */
    public static List<TableFile> files(@Nullable List<MultipartFile> files) throws IOException {
        List<TableFile> tableFiles = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            tableFiles.add(new TableFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
        }
        return tableFiles;
    }

    /** Status 422 with this title, the number of faults in a sentence, and all of them with their places. */
    public static ProblemDetail refused(String title, ImportRefused refusal) {
        int count = refusal.errors().size() + refusal.more();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setTitle(title);
        problem.setDetail("Có " + count + " lỗi trong các tệp đã chọn. Chưa có gì được ghi: sửa các lỗi rồi nhập lại"
                + " tất cả các tệp.");
        problem.setProperty("errors", refusal.errors());
        problem.setProperty("moreErrors", refusal.more());
        return problem;
    }
}
