package vn.kiemdiem.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the product sends mail; the mail server itself is {@code spring.mail}.
 *
 * @param baseAddress where users reach the product, by default {@code http://localhost:8080}; links in mails begin
 *     with it
 * @param from the sender's address; its domain is the one of the Message-IDs
 * @param fromName the sender's name, by default «Kiểm điểm, xếp loại»
 * @param deliveryEnabled whether this node delivers what is in the outbox, by default yes
 * @param deliveryInterval the pause between two rounds of delivery, by default 5 seconds
 * @param digestCycle when the daily digest goes out, as a Quartz cron expression, by default at 06:30
 */
@Validated
@ConfigurationProperties("kiemdiem.notification")
public record NotificationProperties(
        @DefaultValue("http://localhost:8080") @NotNull URI baseAddress,

        @DefaultValue("kiem-diem@localhost.localdomain") @Email @NotBlank
        String from,

        @DefaultValue("Kiểm điểm, xếp loại") @NotNull String fromName,
        @DefaultValue("true") boolean deliveryEnabled,
        @DefaultValue("5s") @NotNull Duration deliveryInterval,

        @DefaultValue("0 30 6 * * ?") @Pattern(regexp = "(\\S+ ){5,6}\\S+")
        String digestCycle) {

    /** The part of the sender's address behind the at sign. */
    String mailDomain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
