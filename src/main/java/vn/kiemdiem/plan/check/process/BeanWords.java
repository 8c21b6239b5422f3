package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.check.KnownForms;

/** Finds the vocabulary among the beans when first a plan is checked: many need the engine, and it these rules. */
@Component
class BeanWords implements Words {

    private final SingletonSupplier<Set<String>> forms;
    private final SingletonSupplier<Set<String>> delegates;
    private final SingletonSupplier<Set<String>> events;

    BeanWords(ListableBeanFactory beans) {
        this.forms = SingletonSupplier.of(() -> beans.getBean(KnownForms.class).ids());
        this.delegates = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
        this.events = SingletonSupplier.of(() -> beans.getBeansOfType(EventDays.class).values().stream()
                .map(EventDays::event)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<String> forms() {
        return forms.obtain();
    }

    @Override
    public Set<String> delegates() {
        return delegates.obtain();
    }

    @Override
    public Set<String> events() {
        return events.obtain();
    }
}
