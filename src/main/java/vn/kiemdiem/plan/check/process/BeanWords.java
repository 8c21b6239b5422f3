package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.check.KnownForms;

/** Finds the vocabulary among the beans when a plan is checked: many of them need the engine, and it these rules. */
@Component
class BeanWords implements Words {

    private final ListableBeanFactory beans;

    BeanWords(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<String> forms() {
        return beans.getBean(KnownForms.class).ids();
    }

    @Override
    public Set<String> delegates() {
        return Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    }

    @Override
    public Set<String> events() {
        return beans.getBeansOfType(EventDays.class).values().stream()
                .map(EventDays::event)
                .collect(Collectors.toUnmodifiableSet());
    }
}
