package vn.kiemdiem.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Expressions reach variables, the vocabulary beans and the delegates; a method of anything else is refused, so that
 * neither a plan's file nor a query can get from a string to {@code Runtime}.
 */
class VocabularyExpressionManager extends JuelExpressionManager {

    private final ListableBeanFactory beans;

    VocabularyExpressionManager(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new BeansByName(beans));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new VocabularyMethods());
        return resolver;
    }

    /** Finds vocabulary beans and delegates when an expression is evaluated: they may depend on the engine itself. */
    private static final class BeansByName extends BeanELResolver {

        private final ListableBeanFactory beans;
        private volatile @Nullable Map<String, Object> words;

        BeansByName(ListableBeanFactory beans) {
            super(true);
            this.beans = beans;
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            if (base != null || !(property instanceof String name) || !words().containsKey(name)) {
                return null;
            }
            context.setPropertyResolved(true);
            return words().get(name);
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] parameters) {
            return null;
        }

        private Map<String, Object> words() {
            Map<String, Object> known = words;
            if (known == null) {
                known = new HashMap<>(beans.getBeansOfType(JavaDelegate.class));
                for (Vocabulary bean : beans.getBeansOfType(Vocabulary.class).values()) {
                    known.put(bean.word(), bean);
                }
                words = known;
            }
            return known;
        }
    }

    /** Calls methods of the vocabulary and of the dates that Tasklist's filters count with, and of nothing else. */
    private static final class VocabularyMethods extends BeanELResolver {

        VocabularyMethods() {
            super(true);
        }

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            if (base == null) {
                return null;
            }
            throw forbidden(base, property);
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] parameters) {
            if (base == null) {
                return null;
            }
            if (base instanceof Vocabulary || base instanceof DateTime) {
                return super.invoke(context, base, method, types, parameters);
            }
            throw forbidden(base, method);
        }

        private static ProcessEngineException forbidden(Object base, Object property) {
            return new ProcessEngineException("Biểu thức không được phép: «" + property + "» của "
                    + base.getClass().getSimpleName() + " không thuộc từ vựng của kế hoạch");
        }
    }
}
