package vn.kiemdiem.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;

/**
 * Whoever may not run a job and asks for it leaves it as it was; to the engine alone being refused is a failure of the
 * job, which costs it a retry, and in the end makes an incident of it.
 */
class UntouchedJobs extends DefaultFailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        if (failure instanceof AuthorizationException refusal) {
            throw refusal;
        }
        return super.getCommand(jobId, failure);
    }
}
