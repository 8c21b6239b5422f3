package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.MinistryQuarter;
import vn.kiemdiem.plan.process.PlanRun;

/** An administrator brings new plans in over the page «Kế hoạch», and nobody else does. */
@ProductTest
class PlansPageIT {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String SCHOOL = "tra-son-school-branch-2023";
    private static final String NEXT_SCHOOL = "tra-son-school-branch-2024";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlanRun run;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        run.at("2023-11-03T08:00+07:00");
        browser = Browser.on(port);
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(browser.scriptErrors()).isEmpty();
        browser.close();
    }

    @AfterEach
    void forgetTheImports() {
        run.reset();
        engine
                .getRepositoryService()
                .createDeploymentQuery()
                .deploymentSource("import: " + ADMINISTRATOR)
                .list()
                .stream()
                .map(Deployment::getId)
                .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
    }

    @Test
    void findingsLeadIntoTheDiagramAndLookingDeploysNothing() throws IOException {
        long deployed = deployments();
        PlansPage plans = administrator();

        plans.drop("ke-hoach.bpmn", plan(SCHOOL).replace("\"write-review\"", "\"write-nothing\""));

        assertThat(plans.button("Nhập kế hoạch").isDisabled()).isTrue();
        assertThat(plans.marked("error")).isPositive();
        browser.screenshot("plans-1-findings");
        plans.entries("write-nothing").first().click();
        assertThat(plans.selected()).isEqualTo("userTask_completePreparation");
        assertThat(plans.isInSight("userTask_completePreparation")).isTrue();
        browser.screenshot("plans-2-finding-in-diagram");
        assertThat(deployments()).isEqualTo(deployed);
    }

    @Test
    void deadlinesAreDrawnBodyByBody() throws IOException {
        PlansPage plans = administrator();
        plans.open("tam-duong-2024.bpmn", plan("tam-duong-2024"));

        plans.tab("Thời hạn");

        assertThat(plans.deadlines("D23").count()).isOne();
        assertThat(browser.page().locator(".kiem-diem-plan-free").count()).isGreaterThan(20);
        assertThat(browser.page().locator(".kiem-diem-plan-slack").count()).isPositive();
        plans.deadlines("D23").click();
        Locator details = browser.page().locator(".kiem-diem-plan-mark");
        assertThat(details.innerText()).contains("Thời gian hoàn thành trước ngày 30/11/2024", "29/11/2024");
        browser.screenshot("plans-3-timeline");
        details.locator("button").first().click();
        assertThat(plans.isInSight(plans.selected())).isTrue();
    }

    @Test
    void draftOfNextYearIsConfirmedDownloadedAndComparedWithThisYear() {
        PlansPage plans = administrator();

        plans.button("Bản nháp năm 2024 từ kế hoạch 26-KH/CB").click();
        plans.awaitDesk("Tệp " + NEXT_SCHOOL + ".bpmn");
        assertThat(plans.button("Tải tệp về").isDisabled()).isTrue();
        browser.screenshot("plans-4-draft");
        browser.page().getByText("Tôi đã xem").click();
        String draft = plans.download("Tải tệp về");

        assertThat(draft).contains("plan.number\" value=\"\"");
        plans.tab("Khác biệt");
        assertThat(plans.entries("plan.number").innerText()).contains("26-KH/CB");
        browser.screenshot("plans-5-draft-differences");
    }

    @Test
    void acceptedWarningsLetAPlanInAndItsFileStaysAsItIs() throws IOException {
        run.importDemo(SCHOOL);
        PlansPage plans = administrator();
        String file = plan(SCHOOL).replace("Trước ngày 20/11/2023", "Trước ngày 25/11/2023");

        plans.open("ke-hoach-moi.bpmn", file);
        plans.tab("Khác biệt");
        assertThat(plans.entries("D09: dời ngày muộn hơn 5 ngày").innerText()).contains("20/11/2023", "25/11/2023");
        browser.screenshot("plans-6-differences");
        plans.tab("Phát hiện");
        assertThat(plans.button("Nhập kế hoạch").isDisabled()).isTrue();
        browser.page().locator(".kiem-diem-plan-warning input").all().forEach(Locator::check);
        plans.button("Nhập kế hoạch").click();

        plans.awaitMessage("Đã nhập phiên bản mới");
        browser.screenshot("plans-7-imported");
        assertThat(plans.download("Tải tệp về")).isEqualTo(file);
        plans.tab("Lần nhập");
        assertThat(browser.page().locator(".kiem-diem-plan-imports").innerText())
                .contains("ke-hoach-moi.bpmn", ADMINISTRATOR, "DEADLINE_ON_FREE_DAY");
    }

    @Test
    void planFromScratchComesInAndStartsWithTheKeyboardAlone() {
        run.at(MinistryQuarter.ISSUED);
        MinistryQuarter.importOrganization(new RestCalls(port), ADMINISTRATOR);
        PlansPage plans = administrator();

        plans.openByKeyboard(MinistryQuarter.FILE.getFileName().toString(), MinistryQuarter.text());
        for (String code : MinistryQuarter.WARNINGS) {
            plans.tabTo(plans.acceptance(code));
            browser.press("Space");
        }
        browser.screenshot("plans-10-accepted");
        plans.tabTo(plans.button("Nhập kế hoạch"));
        browser.press("Enter");
        plans.awaitMessage("Đã nhập kế hoạch mới.");
        plans.tabTo(plans.button("Bắt đầu"));
        browser.press("Enter");
        browser.screenshot("plans-11-asked");
        plans.tabTo(plans.button("Bắt đầu").last());
        browser.press("Enter");

        plans.awaitMessage("đã bắt đầu");
        browser.screenshot("plans-12-started");
        assertThat(plans.button("Bắt đầu").isDisabled()).isTrue();
        plans.tabTo(plans.button("← Các kế hoạch"));
        browser.press("Enter");
        plans.awaitRow("12-KH/ĐU", "Đảng ủy Bộ Dự báo", "Quý I/2027", "Đang chạy");
        browser.screenshot("plans-13-list");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(MinistryQuarter.ID)
                        .count())
                .isOne();
    }

    @Test
    void unusableFilesAreRefusedInOneSentenceAndTheDeskStays() throws IOException {
        PlansPage plans = administrator();

        plans.choose("ke-hoach.docx", "PK");
        plans.awaitMessage("không có đuôi .bpmn");
        plans.choose("ke-hoach.bpmn", "x".repeat(9 * 1024 * 1024));
        plans.awaitMessage("lớn quá 8 MB");
        plans.choose("ke-hoach.bpmn", "");
        plans.awaitMessage("rỗng");
        plans.choose("ke-hoach.bpmn", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
        browser.page().locator(".kiem-diem-plan-note").waitFor();
        assertThat(plans.entries("").first().innerText()).contains("DOCTYPE");
        browser.screenshot("plans-8-hostile");
    }

    @Test
    void whoeverIsNoAdministratorFindsNoPage() {
        run.importDemo(SCHOOL);
        run.givePasswords();
        browser.login("cockpit", "bi-thu", RestCalls.PASSWORD);

        browser.goTo("/camunda/app/cockpit/default/#/plans");

        browser.page().getByText("Trang này dành cho quản trị viên.").waitFor();
        assertThat(browser.page().locator("[cam-widget-header]").innerText()).doesNotContain("Kế hoạch");
        browser.screenshot("plans-9-supervisor");
    }

    private PlansPage administrator() {
        return PlansPage.of(browser, ADMINISTRATOR, RestCalls.PASSWORD);
    }

    private long deployments() {
        return engine.getRepositoryService().createDeploymentQuery().count();
    }

    private static String plan(String id) throws IOException {
        return Files.readString(Path.of("bpmn", id + ".bpmn"));
    }
}
