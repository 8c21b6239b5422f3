package vn.kiemdiem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import vn.kiemdiem.demo.Demo.Fulfilled;
import vn.kiemdiem.engine.StartupRefused;

class DemoPropertiesTest {

    static Iterable<String> plans() {
        return Demos.plans();
    }

    static List<String> plansWithDutiesDone() {
        return Demos.plans().stream()
                .filter(plan -> !Demos.SETTINGS.plans().get(plan).fulfilled().isEmpty())
                .toList();
    }

    @Test
    void aNewcomerSeesTheSchoolBranch() {
        assertThat(Demos.SETTINGS.running()).containsOnlyKeys("tra-son-school-branch-2023");
        assertThat(Demos.ofANewcomer().folder()).isEqualTo("tra-son");
    }

    @Test
    void aPlanWithoutDemoIsRefusedWithThoseThatHaveOne() {
        DemoProperties unknown =
                new DemoProperties("x", List.of("lam-dong-2021", "lam-dong-2022"), Demos.SETTINGS.plans());

        assertThatThrownBy(unknown::running)
                .isInstanceOf(StartupRefused.class)
                .hasMessage("Không có bản demo «lam-dong-2022»: hãy đặt kiemdiem.demo.plan là một trong"
                        + " binh-thuan-bloc-2024, bu-dop-2023, lam-dong-2021, tam-duong-2024,"
                        + " tra-son-school-branch-2023.");
    }

    @Test
    void fiveRunsEveryPlanFromTheEarliestStartOn() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        for (String file : List.of("application-five.yaml", "application-demo.yaml")) {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        }

        DemoProperties five = Binder.get(environment)
                .bind("kiemdiem.demo", DemoProperties.class)
                .get();

        assertThat(five.running()).extracting(Map::keySet).isEqualTo(Demos.plans());
        assertThat(Binder.get(environment)
                        .bind("kiemdiem.clock", OffsetDateTime.class)
                        .get())
                .isEqualTo(five.running().values().stream()
                        .map(Demo::start)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whoIsNamedHasAnAccount(String plan) {
        Demo demo = Demos.SETTINGS.plans().get(plan);

        assertThat(accountsOf(plan))
                .containsAll(demo.accounts())
                .containsAll(demo.fulfilled().stream().map(Fulfilled::account).toList());
    }

    @ParameterizedTest
    @MethodSource("plansWithDutiesDone")
    void whatIsDoneIsATaskOfThePlan(String plan) {
        File file = new File("bpmn", plan + ".bpmn");

        assertThat(Demos.SETTINGS.plans().get(plan).fulfilled())
                .extracting(Fulfilled::task)
                .isSubsetOf(Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream()
                        .map(UserTask::getId)
                        .toList());
    }

    @Test
    void whatWasTypedKeepsItsNamesAndTypes() {
        Demo demo = Demos.SETTINGS.plans().get("tra-son-school-branch-2023");

        assertThat(demo.fulfilled())
                .singleElement()
                .satisfies(duty -> assertThat(duty.values())
                        .contains(entry("heldOn", "2023-11-03"), entry("attendees", 12))
                        .containsKey("content"));
    }

    @Test
    void nothingNeedsToBeTyped() {
        assertThat(Demos.SETTINGS
                        .plans()
                        .get("lam-dong-2021")
                        .fulfilled()
                        .get(0)
                        .values())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theWelcomeNamesSomebody(String plan) {
        assertThat(Demos.SETTINGS.plans().get(plan).accounts()).isNotEmpty();
    }

    private static List<String> accountsOf(String plan) {
        return Demos.organization(plan).stream()
                .filter(file -> file.name().equals("tai-khoan.csv"))
                .flatMap(file -> new String(file.content(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
