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
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.springframework.test.json.JsonCompareMode;
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
import vn.kiemdiem.plan.compare.ChangedElement;
import vn.kiemdiem.plan.compare.ComparedElement;
import vn.kiemdiem.plan.compare.ComparedPlan;
import vn.kiemdiem.plan.compare.DeadlineChange;
import vn.kiemdiem.plan.compare.DeadlineWords;
import vn.kiemdiem.plan.compare.ElementChange;
import vn.kiemdiem.plan.compare.HeaderChange;
import vn.kiemdiem.plan.compare.PlanComparison;
import vn.kiemdiem.plan.compare.PlanComparisons;
import vn.kiemdiem.plan.timeline.FreeDay;
import vn.kiemdiem.plan.timeline.Timeline;
import vn.kiemdiem.plan.timeline.TimelineMark;
import vn.kiemdiem.plan.timeline.TimelineRow;
import vn.kiemdiem.plan.timeline.TimelineStep;
import vn.kiemdiem.plan.timeline.UndatedDeadline;

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
    PlanComparisons comparisons;

    @MockitoBean
    CallersPlans callers;

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
                                List.of("timerEvent_late"))),
                        Optional.empty()));

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
    void checkAnswersWithTimelineAndComparisons() throws Exception {
        when(checks.check(any(), any(), any()))
                .thenReturn(new PlanCheck(Optional.of("chi-bo-2024"), List.of(), List.of(), Optional.of(timeline())));
        when(comparisons.ofFile(eq(FILE.getBytes()), any(), any())).thenReturn(List.of(comparison()));

        http.perform(multipart("/api/plans/check").file(FILE).with(ADMINISTRATOR))
                .andExpect(content().json("""
                        {"planId": "chi-bo-2024", "findings": [], "deadlines": [],
                         "timeline": {"from": "2024-10-28", "to": "2024-11-17",
                             "freeDays": [{"day": "2024-11-02", "reason": "Thứ Bảy"}],
                             "rows": [{"body": "Chi bộ mẫu", "bodyId": "chi-bo", "pool": "chi-bo-2024", "marks": [
                                 {"code": "D07", "wording": "trước ngày 10/11/2024", "lastDay": "2024-11-09",
                                  "lateFrom": "2024-11-10T00:00:00+07:00", "slackFrom": null, "workingDays": null,
                                  "free": true, "past": false,
                                  "steps": [{"id": "userTask_review", "name": "Kiểm điểm"}]}]}],
                             "undated": [{"code": "D16", "wording": "trước 05 ngày (mốc kiem-diem)"}]},
                         "comparisons": [{"kind": "LAST_YEAR",
                             "with": {"planId": "chi-bo-2023", "number": "1-KH/CB", "year": 2023, "version": 3},
                             "added": [{"elementId": "flow_x", "elementName": null, "type": "Đường nối",
                                        "pool": "Chi bộ"}],
                             "removed": [],
                             "changed": [{"elementId": "userTask_review", "elementName": "Kiểm điểm",
                                 "type": "Việc của người dùng", "pool": "Chi bộ",
                                 "changes": [{"what": "Tên", "before": "Họp", "after": "Kiểm điểm"}]}],
                             "deadlines": [{"code": "D07", "change": "MOVED",
                                 "before": {"wording": "trước ngày 10/11/2023", "lastDay": "2023-11-09"},
                                 "after": {"wording": "trước ngày 08/11/2024", "lastDay": "2024-11-07"},
                                 "days": -2}],
                             "header": [{"property": "plan.number", "before": "1-KH/CB", "after": null}]}]}""", JsonCompareMode.STRICT));
    }

    private static Timeline timeline() {
        LocalDate lastDay = LocalDate.parse("2024-11-09");
        TimelineMark mark = new TimelineMark(
                "D07",
                "trước ngày 10/11/2024",
                lastDay,
                OffsetDateTime.parse("2024-11-10T00:00:00+07:00"),
                null,
                null,
                true,
                false,
                List.of(new TimelineStep("userTask_review", "Kiểm điểm")));
        return new Timeline(
                LocalDate.parse("2024-10-28"),
                LocalDate.parse("2024-11-17"),
                List.of(new FreeDay(LocalDate.parse("2024-11-02"), "Thứ Bảy")),
                List.of(new TimelineRow("Chi bộ mẫu", "chi-bo", "chi-bo-2024", List.of(mark))),
                List.of(new UndatedDeadline("D16", "trước 05 ngày (mốc kiem-diem)")));
    }

    private static PlanComparison comparison() {
        return new PlanComparison(
                PlanComparison.Kind.LAST_YEAR,
                new ComparedPlan("chi-bo-2023", "1-KH/CB", 2023, 3),
                List.of(new ComparedElement("flow_x", null, "Đường nối", "Chi bộ")),
                List.of(),
                List.of(new ChangedElement(
                        "userTask_review",
                        "Kiểm điểm",
                        "Việc của người dùng",
                        "Chi bộ",
                        List.of(new ElementChange("Tên", "Họp", "Kiểm điểm")))),
                List.of(new DeadlineChange(
                        "D07",
                        DeadlineChange.Kind.MOVED,
                        new DeadlineWords("trước ngày 10/11/2023", LocalDate.parse("2023-11-09")),
                        new DeadlineWords("trước ngày 08/11/2024", LocalDate.parse("2024-11-07")),
                        -2)),
                List.of(new HeaderChange("plan.number", "1-KH/CB", null)));
    }

    @Test
    void fileThatIsNoPlanHasFindingsOnly() throws Exception {
        when(checks.check(any(), any(), any()))
                .thenReturn(new PlanCheck(Optional.empty(), List.of(), List.of(), Optional.empty()));

        http.perform(multipart("/api/plans/check").file(FILE).with(ADMINISTRATOR))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.planId").value(nullValue()))
                .andExpect(jsonPath("$.timeline").value(nullValue()))
                .andExpect(jsonPath("$.comparisons").isEmpty());
        verifyNoInteractions(comparisons);
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
