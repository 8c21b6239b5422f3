package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.plan.compare.PlanComparison.Kind.LAST_YEAR;
import static vn.kiemdiem.plan.compare.PlanComparison.Kind.PREVIOUS_VERSION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanComparisonsTest {

    private final Deployed deployed = new Deployed();

    @Test
    void newestVersionIsThePreviousOneOfAFileThatIsNotDeployedYet() {
        deployed.with(1, plan("chi-bo-2024", "2024", "1-KH/CB")).with(3, plan("chi-bo-2024", "2024", "2-KH/CB"));

        List<PlanComparison> compared = deployed.ofFile(plan("chi-bo-2024", "2024", "3-KH/CB"));

        assertThat(compared).extracting(PlanComparison::kind).containsExactly(PREVIOUS_VERSION);
        assertThat(compared.get(0).with()).isEqualTo(new ComparedPlan("chi-bo-2024", "2-KH/CB", 2024, 3));
        assertThat(compared.get(0).header()).containsExactly(new HeaderChange("plan.number", "2-KH/CB", "3-KH/CB"));
    }

    @Test
    void sameBytesAreHeldAgainstLastYearOnly() {
        deployed.with(1, plan("chi-bo-2023", "2023", "9-KH/CB")).with(2, plan("chi-bo-2024", "2024", "1-KH/CB"));

        assertThat(deployed.ofFile(plan("chi-bo-2024", "2024", "1-KH/CB")))
                .extracting(PlanComparison::kind)
                .containsExactly(LAST_YEAR);
    }

    @Test
    void versionBeforeTheNewestIsThePreviousOneOfADeployedPlan() {
        deployed.with(1, plan("chi-bo-2024", "2024", "1-KH/CB")).with(4, plan("chi-bo-2024", "2024", "2-KH/CB"));

        assertThat(deployed.ofNewest("chi-bo-2024"))
                .extracting(compared -> compared.with().version())
                .containsExactly(1);
    }

    @Test
    void onlyVersionOfTheFirstPlanIsHeldAgainstNothing() {
        deployed.with(1, plan("chi-bo-2024", "2024", "1-KH/CB"));

        assertThat(deployed.ofNewest("chi-bo-2024")).isEmpty();
        assertThat(deployed.ofNewest("khong-co-2024")).isEmpty();
    }

    @Test
    void lastYearsPlanIsFoundByTheUnitWhereItsIdIsAnother() {
        deployed.with(1, plan("chi-bo-cu-2023", "2023", "9-KH/CB")).with(1, plan("khac-2022", "2022", "8-KH/CB"));

        assertThat(deployed.ofFile(plan("chi-bo-2024", "2024", "1-KH/CB")))
                .extracting(compared -> compared.with().planId())
                .containsExactly("chi-bo-cu-2023");
    }

    @Test
    void ofTwoPlansOfTheUnitNoneIsLastYears() {
        deployed.with(1, plan("mot-2023", "2023", "8-KH/CB")).with(1, plan("hai-2023", "2023", "9-KH/CB"));

        assertThat(deployed.ofFile(plan("chi-bo-2024", "2024", "1-KH/CB"))).isEmpty();
    }

    @Test
    void planThatTheCallerMayNotReadIsNotShown() {
        deployed.with(1, plan("chi-bo-2023", "2023", "9-KH/CB")).with(1, plan("chi-bo-2024", "2024", "1-KH/CB"));

        assertThat(deployed.ofFile(
                        plan("chi-bo-2024", "2024", "2-KH/CB"),
                        plan -> plan.header().id().equals("chi-bo-2024")))
                .extracting(PlanComparison::kind)
                .containsExactly(PREVIOUS_VERSION);
        assertThat(deployed.ofFile(plan("chi-bo-2024", "2024", "2-KH/CB"), any -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<x", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "<definitions/>"})
    void fileThatIsNoPlanIsHeldAgainstNothing(String text) {
        assertThat(deployed.ofFile(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hai nghìn", "20245", "-2024"})
    void planWithoutAYearHasNoLastYear(String year) {
        deployed.with(1, plan("chi-bo-2023", "2023", "9-KH/CB"));

        assertThat(deployed.ofFile(plan("chi-bo-2024", year, "1-KH/CB"))).isEmpty();
    }

    private static String plan(String id, String year, String number) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="%s" name="Kiểm điểm năm %s"><extensionElements><camunda:properties>
                    <camunda:property name="plan.number" value="%s"/>
                    <camunda:property name="plan.title" value="Kiểm điểm năm %s"/>
                    <camunda:property name="plan.issuer" value="Chi bộ"/>
                    <camunda:property name="plan.unit" value="chi-bo"/>
                    <camunda:property name="plan.year" value="%s"/>
                  </camunda:properties></extensionElements></process>
                </definitions>""".formatted(id, year, number, year, year);
    }
}
