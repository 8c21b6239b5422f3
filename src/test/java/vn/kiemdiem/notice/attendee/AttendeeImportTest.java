package vn.kiemdiem.notice.attendee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class AttendeeImportTest {

    private static final String PLAN = SmallPlan.DEMO;
    private static final String PATH = "/api/plans/" + PLAN + "/attendees";
    private static final String HEADINGS = "Nhóm,Mã đơn vị,Chức danh,Mã tài khoản";
    private static final String GOOD = "1,tra-son-school-branch,Bí thư Huyện đoàn,dang-uy-xa";

    @Autowired
    private AttendeeImport imports;

    @Autowired
    private Attendees attendees;

    @Autowired
    private PlanRun run;

    private RestCalls rest;

    @BeforeEach
    void importOrganization(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.importDemo(PLAN);
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @DisplayName("S000-R32: phụ lục là dữ liệu; lần nhập sau thay cả danh sách")
    @Test
    void laterImportReplacesThePlansList() {
        imports.importFiles(PLAN, List.of(file(GOOD, "1,tra-son-school-branch,Chánh án,")));
        imports.importFiles("another-plan", List.of(file(GOOD)));
        imports.importFiles(PLAN, List.of(file("14,tra-son-commune-committee,Phó Bí thư,")));

        assertThat(attendees.findByPlanOrderById(PLAN))
                .extracting(Attendee::number, Attendee::unit, Attendee::position, Attendee::account)
                .containsExactly(tuple(14, "tra-son-commune-committee", "Phó Bí thư", null));
        assertThat(attendees.findByPlanOrderById("another-plan")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",tra-son-school-branch,Chánh án,          | Nhóm         | Ô này bắt buộc mà đang trống. Điền nội dung.",
                "0,tra-son-school-branch,Chánh án,         | Nhóm         | «0» không phải là số thứ tự nhóm. Ghi một số"
                        + " nguyên từ 1, ví dụ 5.",
                "một,tra-son-school-branch,Chánh án,       | Nhóm         | «một» không phải là số thứ tự nhóm. Ghi một"
                        + " số nguyên từ 1, ví dụ 5.",
                "1,khong-co,Chánh án,                      | Mã đơn vị    | Không có đơn vị nào mang mã «khong-co». Sửa"
                        + " mã, hoặc nhập danh sách đơn vị trước.",
                "1,,Chánh án,                              | Mã đơn vị    | Ô này bắt buộc mà đang trống. Điền nội dung.",
                "1,tra-son-school-branch,,                 | Chức danh    | Ô này bắt buộc mà đang trống. Điền nội dung.",
                "1,tra-son-school-branch,Chánh án,khong-co | Mã tài khoản | Không có tài khoản nào mang mã «khong-co»."
                        + " Sửa mã, hoặc nhập danh sách tài khoản trước.",
                "1,tra-son-school-branch,bí thư huyện đoàn,| Chức danh    | Chức danh này của đơn vị"
                        + " «tra-son-school-branch» đã có ở dòng 2. Xoá một dòng.",
                "2,tra-son-school-branch,Chánh án,         | Nhóm         | Đơn vị «tra-son-school-branch» đã thuộc nhóm"
                        + " 1 ở dòng 2. Mỗi đơn vị chỉ thuộc một nhóm: sửa số nhóm.",
            })
    void oneWrongRowRefusesTheWholeFile(String row, String column, String message) {
        imports.importFiles(PLAN, List.of(file("7,tra-son-residence,Giữ lại,")));

        ImportRefused refusal =
                catchThrowableOfType(ImportRefused.class, () -> imports.importFiles(PLAN, List.of(file(GOOD, row))));

        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.message()).isEqualTo(message);
        });
        assertThat(attendees.findByPlanOrderById(PLAN))
                .extracting(Attendee::position)
                .containsExactly("Giữ lại");
    }

    @Test
    void administratorImportsAndReadsOverHttp() throws JsonProcessingException {
        assertThat(post("quan-tri", file(GOOD)).statusCode()).isEqualTo(200);

        assertThat(rest.get(PATH, "quan-tri").body())
                .isEqualTo("[{\"group\":1,\"unit\":\"tra-son-school-branch\",\"position\":\"Bí thư Huyện đoàn\","
                        + "\"account\":\"dang-uy-xa\"}]");
        assertThat(new ObjectMapper()
                        .readTree(post("quan-tri", file("x")).body())
                        .path("title")
                        .asText())
                .isEqualTo("Không nhập được danh sách phân công dự, chỉ đạo");
    }

    @Test
    void whoeverIsNoAdministratorIsRefused() {
        assertThat(post("bi-thu", file(GOOD)).statusCode()).isEqualTo(403);
        assertThat(rest.get(PATH, "bi-thu").statusCode()).isEqualTo(403);
        assertThat(rest.get(PATH).statusCode()).isEqualTo(401);
        assertThat(rest.get("/api/plans/khong-co/attendees", "quan-tri").statusCode())
                .isEqualTo(404);
        assertThat(attendees.findByPlanOrderById(PLAN)).isEmpty();
    }

    private HttpResponse<String> post(String account, TableFile file) {
        String content = new String(file.content(), StandardCharsets.UTF_8);
        return rest.post(
                PATH,
                account,
                "multipart/form-data; boundary=ranh-gioi",
                Multipart.file("ranh-gioi", "files", file.name(), content));
    }

    private static TableFile file(String... rows) {
        return TestFiles.csv("phan-cong.csv", HEADINGS + "\n" + String.join("\n", rows));
    }
}
