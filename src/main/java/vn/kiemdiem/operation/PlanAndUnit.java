package vn.kiemdiem.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Names plan and unit in each line of a structured log that is written while the engine works on them, and on its
 * failure: the engine's own context names the process instance.
 */
final class PlanAndUnit implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    private static final String PLAN = "plan";
    private static final String UNIT = "unit";
    private static final String INSTANCE = "processInstanceId";

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.add(PLAN, PlanAndUnit::plan).whenNotNull();
        members.add(UNIT, event -> part(event, 1)).whenNotNull();
    }

    /** None where the context of a request names it already: that is written as it is. */
    private static @Nullable String plan(ILoggingEvent event) {
        return event.getMDCPropertyMap().containsKey(PLAN) ? null : part(event, 0);
    }

    private static @Nullable String part(ILoggingEvent event, int index) {
        Map<String, String> context = event.getMDCPropertyMap();
        String[] parts = KnownInstances.businessKey(context.getOrDefault(INSTANCE, "")).split("/");
        return index < parts.length && !parts[index].isEmpty() ? parts[index] : null;
    }
}
