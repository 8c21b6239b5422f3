package vn.kiemdiem.notification;

import org.jspecify.annotations.Nullable;

/**
 * The plan (kế hoạch) that a mail is about.
 *
 * @param processInstanceId the plan's instance, which shows mails that cannot be delivered
 */
public record PlanReference(
        String id, String name, @Nullable String processInstanceId) {}
