package vn.kiemdiem.engine.web;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/**
 * Lets nobody in without name and password: the engine's own door would tell strangers the names of the engines. Nor
 * does it ask at each call which tenants the caller belongs to: nothing in the product is a tenant's.
 */
final class EngineRestDoor extends ProcessEngineAuthenticationFilter {

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    @Override
    protected List<String> getTenantsOfUser(ProcessEngine engine, String userId) {
        return List.of();
    }
}
