package vn.kiemdiem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.engine.StartupRefused;

class DemoPropertiesTest {

    static Iterable<String> plans() {
        return Demos.plans();
    }

    @Test
    void aNewcomerSeesTheSchoolBranch() {
        assertThat(Demos.SETTINGS.running().folder()).isEqualTo("tra-son");
    }

    @Test
    void aPlanWithoutDemoIsRefusedWithThoseThatHaveOne() {
        DemoProperties unknown = new DemoProperties("x", "lam-dong-2022", Demos.SETTINGS.plans());

        assertThatThrownBy(unknown::running)
                .isInstanceOf(StartupRefused.class)
                .hasMessage("Không có bản demo «lam-dong-2022»: hãy đặt kiemdiem.demo.plan là một trong"
                        + " lam-dong-2021, tra-son-school-branch-2023.");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whoIsNamedHasAnAccount(String plan) {
        Demo demo = Demos.SETTINGS.plans().get(plan);

        assertThat(accountsOf(plan)).containsAll(demo.accounts());
        if (demo.firstDuty() != null) {
            assertThat(accountsOf(plan)).contains(demo.firstDuty().account());
        }
    }

    @Test
    void whatIsTypedIntoTheFirstDutyKeepsItsNamesAndTypes() {
        Demo demo = Demos.SETTINGS.plans().get("tra-son-school-branch-2023");

        assertThat(demo.firstDuty().values())
                .containsAllEntriesOf(Map.of("heldOn", "2023-11-03", "attendees", 12))
                .containsKey("content");
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
