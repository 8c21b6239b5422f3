package vn.kiemdiem.engine.web;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** Lets nobody in without name and password: the engine's own door would tell strangers the names of the engines. */
final class EngineRestDoor extends ProcessEngineAuthenticationFilter {

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }
}
