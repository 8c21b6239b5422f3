package vn.kiemdiem.plan.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.kiemdiem.engine.web.LanguageConfiguration;
import vn.kiemdiem.plan.ImportedPlan;
import vn.kiemdiem.plan.ImportedPlan.Outcome;
import vn.kiemdiem.plan.PlanImporter;
import vn.kiemdiem.plan.check.CheckedDeadline;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.check.Severity;

@WebMvcTest(PlanImportController.class)
@Import(LanguageConfiguration.class)
class PlanImportControllerTest {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final MockMultipartFile FILE = file("ke-hoach.bpmn", 1);
    private static final Finding WARNING = new Finding(
            Severity.WARNING, "ON_A_WEEKEND", "timerEvent_late", null, "Rơi vào thứ bảy.", "Chuyển sang thứ sáu.");
    private static final RequestPostProcessor ADMINISTRATOR = request -> {
        request.addUserRole("camunda-admin");
        request.setRemoteUser("quan-tri");
        return request;
    };

    @Autowired
    MockMvc http;

    @MockitoBean
    PlanChecks checks;

    @MockitoBean
    PlanImporter importer;

    @MockitoBean
    Clock clock;

    @BeforeEach
    void inVietnam() {
        when(clock.getZone()).thenReturn(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void checkAnswersWithFindingsAndDeadlines() throws Exception {
        Instant late = Instant.parse("2024-11-09T17:00:00Z");
        when(checks.check(eq("ke-hoach.bpmn"), any(), any()))
                .thenReturn(new PlanCheck(
                        Optional.of("chi-bo-2024"),
                        List.of(WARNING),
                        List.of(new CheckedDeadline(
                                "D07",
                                "trước ngày 10/11/2024",
                                Optional.of(late),
                                Optional.of(late.minusSeconds(1)),
                                List.of("timerEvent_late")))));

        http.perform(multipart("/api/plans/check").file(FILE).with(ADMINISTRATOR))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"planId": "chi-bo-2024",
                         "findings": [{"severity": "WARNING", "code": "ON_A_WEEKEND", "elementId": "timerEvent_late",
                                       "elementName": null, "message": "Rơi vào thứ bảy.",
                                       "remedy": "Chuyển sang thứ sáu."}],
                         "deadlines": [{"code": "D07", "wording": "trước ngày 10/11/2024",
                                        "lateFrom": "2024-11-10T00:00:00+07:00", "lastDay": "2024-11-09",
                                        "elements": ["timerEvent_late"]}]}"""));
        verifyNoInteractions(importer);
    }

    @Test
    void fileThatIsNoPlanHasFindingsOnly() throws Exception {
        when(checks.check(any(), any(), any())).thenReturn(new PlanCheck(Optional.empty(), List.of(), List.of()));

        http.perform(multipart("/api/plans/check").file(FILE).with(ADMINISTRATOR))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.planId").value(nullValue()));
    }

    @Test
    void newVersionIsCreatedAndTheSameFileIsThereAlready() throws Exception {
        when(importer.importFile(any(), eq(Set.of()), eq("quan-tri"), any()))
                .thenReturn(new ImportedPlan("chi-bo-2024", 2, Outcome.NEW_VERSION))
                .thenReturn(new ImportedPlan("chi-bo-2024", 2, Outcome.UNCHANGED));

        http.perform(importing(FILE))
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.LOCATION, "/api/plans/chi-bo-2024"))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.outcome").value("NEW_VERSION"));
        http.perform(importing(FILE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("UNCHANGED"));
    }

    @Test
    void acceptedWarningsAreHandedOn() throws Exception {
        when(importer.importFile(
                        argThat(file -> file.fileName().equals("ke-hoach.bpmn")),
                        eq(Set.of("ON_A_WEEKEND", "NOBODY_THERE")),
                        eq("quan-tri"),
                        any()))
                .thenReturn(new ImportedPlan("chi-bo-2024", 1, Outcome.CREATED));

        http.perform(importing(FILE).param("accept", "ON_A_WEEKEND", "NOBODY_THERE", "ON_A_WEEKEND"))
                .andExpect(status().isCreated());
    }

    @Test
    void refusedFileIsAProblemWithAllFindings() throws Exception {
        refuse(Severity.ERROR);

        http.perform(importing(FILE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Chưa có gì thay đổi"))
                .andExpect(jsonPath("$.detail").value(containsString("Tệp có 1 lỗi. Chưa có gì được triển khai")))
                .andExpect(jsonPath("$.findings[0].code").value("UNKNOWN"));
    }

    @Test
    void warningsThatNobodyAcceptedAreSaidToBeWarnings() throws Exception {
        refuse(Severity.WARNING);

        http.perform(importing(FILE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(containsString("Tệp có 1 cảnh báo.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr, en;q=0.5"})
    void whoeverPrefersEnglishReadsEnglish(String languages) throws Exception {
        refuse(Severity.ERROR);

        http.perform(importing(FILE).header(HttpHeaders.ACCEPT_LANGUAGE, languages))
                .andExpect(jsonPath("$.title").value("Nothing was changed"))
                .andExpect(jsonPath("$.detail").value(containsString("The file has one error.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "vi-VN,en;q=0.8", "fr", "x"})
    void everybodyElseReadsVietnamese(String languages) throws Exception {
        refuse(Severity.ERROR);

        http.perform(importing(FILE).header(HttpHeaders.ACCEPT_LANGUAGE, languages))
                .andExpect(jsonPath("$.title").value("Chưa có gì thay đổi"));
    }

    static Stream<Arguments> unusableForms() {
        return Stream.of(
                Arguments.of(List.of(), "Chưa chọn tệp nào"),
                Arguments.of(List.of(FILE, FILE), "Mỗi lần chỉ nhận một tệp"),
                Arguments.of(
                        List.of(FILE, new MockMultipartFile("other", "b.bpmn", null, new byte[1])), "chỉ nhận một"),
                Arguments.of(
                        List.of(new MockMultipartFile("data", "b.bpmn", null, new byte[1])), "trong trường «file»"),
                Arguments.of(List.of(file("ke-hoach.bpmn", 0)), "Tệp vừa chọn rỗng"),
                Arguments.of(List.of(file("ke-hoach.xml", 1)), "Tệp «ke-hoach.xml» không có đuôi .bpmn"),
                Arguments.of(List.of(file("", 1)), "không có đuôi .bpmn"));
    }

    @ParameterizedTest
    @MethodSource("unusableForms")
    void formIsRefusedInASentence(List<MockMultipartFile> files, String sentence) throws Exception {
        for (String path : List.of("/api/plans/check", "/api/plans")) {
            MockMultipartHttpServletRequestBuilder form = multipart(path);
            files.forEach(form::file);

            http.perform(form.with(ADMINISTRATOR))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail").value(containsString(sentence)));
        }
        verifyNoInteractions(checks, importer);
    }

    @Test
    void eightMebibytesArePassedOnAndOneByteMoreIsNot() throws Exception {
        when(importer.importFile(any(), any(), any(), any()))
                .thenReturn(new ImportedPlan("chi-bo-2024", 1, Outcome.CREATED));

        http.perform(importing(file("a.bpmn", LARGEST))).andExpect(status().isCreated());
        http.perform(importing(file("a.bpmn", LARGEST + 1)))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.detail").value(containsString("Tệp lớn quá 8 MB")));
    }

    @Test
    void otherThanAFormIsNotTaken() throws Exception {
        http.perform(post("/api/plans")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<definitions/>".getBytes(StandardCharsets.UTF_8))
                        .with(ADMINISTRATOR))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail").value(containsString("multipart/form-data")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans/check", "/api/plans"})
    void whoeverIsNoAdministratorIsRefusedBeforeAnythingIsRead(String path) throws Exception {
        http.perform(multipart(path).file(FILE))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(containsString("Chỉ quản trị viên")));

        verifyNoInteractions(checks, importer);
    }

    private void refuse(Severity severity) {
        Finding finding = new Finding(severity, "UNKNOWN", "userTask_x", null, "Sai ở đây.", "Sửa ở đây.");
        doThrow(new PlanFileRefused(List.of(finding))).when(importer).importFile(any(), any(), any(), any());
    }

    private static MockMultipartHttpServletRequestBuilder importing(MockMultipartFile file) {
        MockMultipartHttpServletRequestBuilder form = multipart("/api/plans").file(file);
        form.with(ADMINISTRATOR);
        return form;
    }

    private static MockMultipartFile file(String name, int size) {
        return new MockMultipartFile("file", name, "application/octet-stream", new byte[size]);
    }
}
