package vn.kiemdiem.organization.web;

import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.ImportResult;
import vn.kiemdiem.organization.ImportResult.Count;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableFile;

@WebMvcTest(OrganizationImportController.class)
class OrganizationImportControllerTest {

    private static final RequestPostProcessor ADMINISTRATOR = request -> {
        request.addUserRole("camunda-admin");
        return request;
    };

    @Autowired
    MockMvc http;

    @MockitoBean
    OrganizationImport imports;

    @Test
    void aSuccessAnswersWithCounts() throws Exception {
        when(imports.importFiles(argThat(files -> names(files).equals(List.of("a.csv", "b.xlsx")))))
                .thenReturn(new ImportResult(new Count(1, 2, 3), new Count(0, 0, 0), new Count(0, 0, 9)));

        http.perform(multipart("/api/organization/import")
                        .file(file("a.csv"))
                        .file(file("b.xlsx"))
                        .with(ADMINISTRATOR))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units.created").value(1))
                .andExpect(jsonPath("$.units.changed").value(2))
                .andExpect(jsonPath("$.accounts.unchanged").value(9));
    }

    @Test
    void aRefusalIsAProblemThatListsEveryError() throws Exception {
        TableErrors errors = new TableErrors();
        errors.add("a.csv", "Tệp rỗng.");
        when(imports.importFiles(argThat(files -> true))).thenThrow(new ImportRefused(errors));

        http.perform(multipart("/api/organization/import").file(file("a.csv")).with(ADMINISTRATOR))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Không nhập được dữ liệu tổ chức"))
                .andExpect(jsonPath("$.detail")
                        .value("Có 1 lỗi trong các tệp đã chọn. Chưa có gì được ghi: sửa các lỗi rồi nhập lại tất cả"
                                + " các tệp."))
                .andExpect(jsonPath("$.errors[0].file").value("a.csv"))
                .andExpect(jsonPath("$.errors[0].row").value(nullValue()))
                .andExpect(jsonPath("$.errors[0].message").value("Tệp rỗng."))
                .andExpect(jsonPath("$.moreErrors").value(0));
    }

    @Test
    void noFileReachesTheImportToo() throws Exception {
        when(imports.importFiles(List.of())).thenThrow(new ImportRefused(new TableErrors()));

        http.perform(multipart("/api/organization/import").with(ADMINISTRATOR))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void whoeverIsNoAdministratorIsRefusedBeforeAnythingIsRead() throws Exception {
        http.perform(multipart("/api/organization/import").file(file("a.csv"))).andExpect(status().isForbidden());

        verifyNoInteractions(imports);
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, "text/csv", new byte[] {1});
    }

    private static List<String> names(List<TableFile> files) {
        return files == null ? List.of() : files.stream().map(TableFile::name).toList();
    }
}
