package vn.kiemdiem.plan.check.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.kiemdiem.dossier.process.DossiersVocabulary;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.notice.process.AttendeesVocabulary;
import vn.kiemdiem.organization.process.SubjectsVocabulary;
import vn.kiemdiem.organization.process.UnitsVocabulary;
import vn.kiemdiem.plan.process.PlanDeadlines;
import vn.kiemdiem.rating.process.RatedVocabulary;
import vn.kiemdiem.rating.raters.process.RatersVocabulary;

/** The rules about what a plan executes and how it flows, without an engine. */
final class CoreRules {

    static final List<PlanRule> ALL = List.of(
            new ElementRule(),
            new ExpressionRule(vocabulary().getBeanProvider(Vocabulary.class)),
            new LiteralRule(),
            new ProcessRule(),
            new LengthRule(),
            new TransactionRule(),
            new InstancesRule(),
            new CallRule(),
            new PoolRule(),
            new FormBindingRule(),
            new DoerRule(),
            new LevelRule(),
            new WayRule(),
            new EventRule(),
            new VariableRule(),
            new ExpressionPlaceRule(vocabulary().getBeanProvider(Vocabulary.class)),
            new NeedRule(new SampleWords()),
            new DossierRule(),
            new EventDayRule(new SampleWords()),
            new BranchingRule());

    private CoreRules() {}

    static List<Problem> check(PlanModel plan) {
        return ALL.stream().flatMap(rule -> rule.check(plan)).distinct().toList();
    }

    private static StaticListableBeanFactory vocabulary() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        add(beans, "deadline", PlanDeadlines.class);
        add(beans, "units", UnitsVocabulary.class);
        add(beans, "subjects", SubjectsVocabulary.class);
        add(beans, "rated", RatedVocabulary.class);
        add(beans, "dossiers", DossiersVocabulary.class);
        add(beans, "raters", RatersVocabulary.class);
        add(beans, "attendees", AttendeesVocabulary.class);
        return beans;
    }

    private static void add(StaticListableBeanFactory beans, String word, Class<? extends Vocabulary> type) {
        Vocabulary bean = mock(type);
        when(bean.word()).thenReturn(word);
        beans.addBean(word, bean);
    }

    static Stream<String> places(PlanModel plan) {
        return check(plan).stream().map(problem -> problem.code() + " @ " + problem.elementId());
    }
}
