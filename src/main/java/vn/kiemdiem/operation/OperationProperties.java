package vn.kiemdiem.operation;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on something is wrong.
 *
 * @param overdueJobAfter how long a due job may wait, by default 5 minutes
 * @param failedMailsFor how long a mail that does not get through is told of, by default 7 days from its posting
 * @param figuresKeptFor how long figures are shown before they are counted anew, by default 10 seconds
 */
@Validated
@ConfigurationProperties("kiemdiem.operation")
public record OperationProperties(
        @DefaultValue("5m") @NotNull Duration overdueJobAfter,
        @DefaultValue("7d") @NotNull Duration failedMailsFor,
        @DefaultValue("10s") @NotNull Duration figuresKeptFor) {}
