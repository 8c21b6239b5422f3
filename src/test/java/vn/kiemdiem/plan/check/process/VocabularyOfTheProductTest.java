package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class VocabularyOfTheProductTest {

    private static final String BRANCH = "tra-son-school-branch";
    private static final Set<String> ABOUT_THE_ORGANIZATION = Set.of(
            "PLAN_UNIT_NOT_THERE",
            "BODY_NOT_THERE",
            "BODY_WITHOUT_STAFF",
            "UNIT_NOT_THERE",
            "NO_UNIT_OF_KIND",
            "UNIT_BELOW_UNCLEAR");

    @Autowired
    private Words words;

    @Autowired
    private Bodies bodies;

    @Autowired
    private List<PlanRule> rules;

    @Autowired
    private PlanRun run;

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void theVocabularyIsThatOfTheBeans() {
        Words sample = new SampleWords();

        assertThat(words.forms()).isEqualTo(sample.forms());
        assertThat(words.delegates()).containsAll(sample.delegates());
        assertThat(words.events()).isEqualTo(sample.events());
    }

    @Test
    void whatEachWordNeedsIsThatOfTheBeans() {
        Words sample = new SampleWords();

        assertThat(words.delegates())
                .isEqualTo(sample.delegates())
                .allSatisfy(name -> assertThat(words.needsOfDelegate(name)).isEqualTo(sample.needsOfDelegate(name)));
        assertThat(words.forms()).allSatisfy(form -> {
            assertThat(words.needsOfForm(form)).as(form).isEqualTo(sample.needsOfForm(form));
            assertThat(words.isOfOneSubject(form)).as(form).isEqualTo(sample.isOfOneSubject(form));
        });
        assertThat(words.events()).allSatisfy(event -> {
            assertThat(words.formOf(event)).as(event).isEqualTo(sample.formOf(event));
            assertThat(words.variableOf(event)).as(event).isEqualTo(sample.variableOf(event));
        });
    }

    @Test
    void bodiesAreThoseOfTheOrganization() {
        run.importDemo(BrokenPlan.TRA_SON);

        assertThat(bodies.names(Set.of(BRANCH, "no-such-unit"))).containsOnlyKeys(BRANCH);
        assertThat(bodies.staffed(Set.of(BRANCH, "no-such-unit")))
                .contains(BRANCH)
                .doesNotContain("no-such-unit");
        assertThat(bodies.kindsBelow(BRANCH)).contains(UnitKind.MASS_ORGANIZATION, UnitKind.RESIDENCE);
        assertThat(bodies.kindsBelow("no-such-unit")).isEmpty();
    }

    @Test
    void aDemoHasEverybodyThatItsPlanNames() {
        run.importDemo(BrokenPlan.TRA_SON);
        PlanModel plan = BrokenPlan.model(BrokenPlan.text(BrokenPlan.TRA_SON));

        List<Problem> problems =
                rules.stream().flatMap(rule -> rule.check(plan)).toList();

        assertThat(problems)
                .noneMatch(problem -> problem.severity() == Severity.ERROR)
                .noneMatch(problem -> ABOUT_THE_ORGANIZATION.contains(problem.code()));
    }
}
