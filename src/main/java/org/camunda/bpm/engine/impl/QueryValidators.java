package org.camunda.bpm.engine.impl;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Takes the place of the engine's class of this name, whose check of expressions forgets the {@code orQueries} of a
 * task query: any logged-in user could run code (CVE-2026-109432, not fixed in 7.24.0).
 */
public final class QueryValidators {

    private QueryValidators() {}

    private static boolean hasExpressions(AbstractQuery<?, ?> query) {
        if (!query.getExpressions().isEmpty()) {
            return true;
        }
        // A task query is the first of its own list.
        return query instanceof TaskQueryImpl task
                && task.getQueries().stream().anyMatch(part -> part != task && hasExpressions(part));
    }

    private static void refuse(boolean allowed, AbstractQuery<?, ?> query, String kind) {
        if (!allowed && hasExpressions(query)) {
            throw new BadUserRequestException("Expressions are forbidden in " + kind + " queries.");
        }
    }

    private static ProcessEngineConfigurationImpl engine() {
        return Context.getProcessEngineConfiguration();
    }

    /** Checks a query that a user sends. */
    public static final class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

        @SuppressWarnings("rawtypes")
        public static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

        private AdhocQueryValidator() {}

        @Override
        public void validate(T query) {
            refuse(engine().isEnableExpressionsInAdhocQueries(), query, "adhoc");
        }

        /** The one validator, for any kind of query. */
        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
            return INSTANCE;
        }
    }

    /** Checks a query that is kept in a filter. */
    public static final class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

        @SuppressWarnings("rawtypes")
        public static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

        private StoredQueryValidator() {}

        @Override
        public void validate(T query) {
            refuse(engine().isEnableExpressionsInStoredQueries(), query, "stored");
        }

        /** The one validator, for any kind of query. */
        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
            return INSTANCE;
        }
    }
}
