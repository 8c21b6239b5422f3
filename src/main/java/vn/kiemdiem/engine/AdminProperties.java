package vn.kiemdiem.engine;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator.
 *
 * @param user the account's id, by default {@code quan-tri}
 * @param password its first password ({@code KIEMDIEM_ADMIN_PASSWORD}); needed only while there is no administrator
 */
@ConfigurationProperties("kiemdiem.admin")
public record AdminProperties(
        @DefaultValue("quan-tri") String user, @Nullable String password) {}
