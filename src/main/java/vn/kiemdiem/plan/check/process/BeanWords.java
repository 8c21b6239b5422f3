package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.check.KnownForms;

/** Finds the vocabulary among the beans when first a plan is checked: many need the engine, and it these rules. */
@Component
class BeanWords implements Words {

    private final ListableBeanFactory beans;
    private final SingletonSupplier<KnownForms> forms;
    private final SingletonSupplier<Set<String>> delegates;
    private final SingletonSupplier<Map<String, EventDays>> events;

    BeanWords(ListableBeanFactory beans) {
        this.beans = beans;
        this.forms = SingletonSupplier.of(() -> beans.getBean(KnownForms.class));
        this.delegates = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForType(PlanStep.class, true, false)));
        this.events = SingletonSupplier.of(() -> beans.getBeansOfType(EventDays.class).values().stream()
                .collect(Collectors.toUnmodifiableMap(EventDays::event, Function.identity())));
    }

    @Override
    public Set<String> forms() {
        return forms.obtain().ids();
    }

    @Override
    public Set<String> delegates() {
        return delegates.obtain();
    }

    @Override
    public Set<String> events() {
        return events.obtain().keySet();
    }

    @Override
    public Set<String> needsOfDelegate(String delegate) {
        return delegates().contains(delegate)
                ? beans.getBean(delegate, PlanStep.class).needs()
                : Set.of();
    }

    @Override
    public Set<String> needsOfForm(String form) {
        return forms.obtain().needs(form);
    }

    @Override
    public boolean isOfOneSubject(String form) {
        return forms.obtain().isOfOneSubject(form);
    }

    @Override
    public Optional<String> formOf(String event) {
        return Optional.ofNullable(events.obtain().get(event)).flatMap(EventDays::form);
    }

    @Override
    public Optional<String> variableOf(String event) {
        return Optional.ofNullable(events.obtain().get(event)).flatMap(EventDays::variable);
    }
}
