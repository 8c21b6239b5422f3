package vn.kiemdiem.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Notes on the request that is being answered that a command failed because the database was away. */
class AwayInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e)) {
                DatabaseAway.leave();
            }
            throw e;
        }
    }
}
