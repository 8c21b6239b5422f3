package vn.kiemdiem.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox. */
@Repository
class Messages {

    private static final String NEXT_ATTEMPT = """
            cast(:now as timestamptz) + interval '1 minute'
                * (cast(:minutes as integer[]))[least(failures + 1, :steps)]
            """;

    private static final String FAILED = "(failures >= :failures or refusals > 0)";

    private static final String ADD = """
            insert into message (key, message_id, recipient_name, recipient_address, subject, body_text, body_html,
                calendar_name, calendar_method, calendar_content, process_instance_id, posted_at, next_attempt_at)
            values (:key, :messageId, :name, :address, :subject, :text, :html,
                :calendarName, :calendarMethod, :calendarContent, :processInstance, :now, :now)
            on conflict (key) do nothing
            """;

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Messages(NamedParameterJdbcOperations operations) {
        this.jdbc = JdbcClient.create(operations);
        this.batches = operations;
    }

    /** False when the key is taken. */
    boolean add(OutgoingMessage message, String messageId, Instant now) {
        return jdbc.sql(ADD).paramSource(row(message, messageId, now)).update() == 1;
    }

    /** Adds those whose keys are not taken, many in each round trip. */
    void addAll(List<OutgoingMessage> all, Function<OutgoingMessage, String> messageId, Instant now) {
        for (int first = 0; first < all.size(); first += ROWS_AT_ONCE) {
            batches.batchUpdate(
                    ADD,
                    all.subList(first, Math.min(first + ROWS_AT_ONCE, all.size())).stream()
                            .map(message -> row(message, messageId.apply(message), now))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource row(OutgoingMessage message, String messageId, Instant now) {
        Optional<CalendarFile> calendar = Optional.ofNullable(message.mail().calendar());
        return new MapSqlParameterSource("key", message.key())
                .addValue("messageId", messageId)
                .addValue("name", message.recipient().name())
                .addValue("address", message.recipient().address())
                .addValue("subject", message.mail().subject())
                .addValue("text", message.mail().text())
                .addValue("html", message.mail().html())
                .addValue("calendarName", calendar.map(CalendarFile::name).orElse(null))
                .addValue("calendarMethod", calendar.map(CalendarFile::method).orElse(null))
                .addValue("calendarContent", calendar.map(CalendarFile::content).orElse(null))
                .addValue("processInstance", message.processInstanceId())
                .addValue("now", timestamp(now));
    }

    boolean isAnyDue(Instant now) {
        return jdbc.sql("select exists (select 1 from message where next_attempt_at <= :now)")
                .param("now", timestamp(now))
                .query(Boolean.class)
                .single();
    }

    /** Locks the message that is due for longest and that no other node holds, until the transaction ends. */
    Optional<QueuedMessage> claimDue(Instant now) {
        return jdbc.sql("""
                select id, message_id, recipient_name, recipient_address, subject, body_text, body_html, posted_at,
                    calendar_name, calendar_method, calendar_content
                from message where next_attempt_at <= :now
                order by next_attempt_at, id limit 1 for update skip locked
                """)
                .param("now", timestamp(now))
                .query(Messages::queued)
                .optional();
    }

    void markSent(long id, Instant now) {
        jdbc.sql("""
                update message set sent_at = :now, next_attempt_at = null, last_error = null where id = :id
                """).param("id", id).param("now", timestamp(now)).update();
    }

    void markFailed(long id, String reason, Instant now) {
        jdbc.sql(
                        "update message set sent_at = null, failures = failures + 1, reported_at = null, last_error = :reason, next_attempt_at = "
                                + NEXT_ATTEMPT + " where id = :id")
                .param("id", id)
                .param("reason", reason)
                .param("minutes", RetryPauses.minutesAsSqlArray())
                .param("steps", RetryPauses.steps())
                .param("now", timestamp(now))
                .update();
    }

    /** All that is due has failed, because there was no server to give it to. */
    void markDueFailed(String reason, Instant now) {
        jdbc.sql(
                        "update message set failures = failures + 1, reported_at = null, last_error = :reason, next_attempt_at = "
                                + NEXT_ATTEMPT
                                + " where id in (select id from message where next_attempt_at <= :now for update skip locked)")
                .param("reason", reason)
                .param("minutes", RetryPauses.minutesAsSqlArray())
                .param("steps", RetryPauses.steps())
                .param("now", timestamp(now))
                .update();
    }

    void markRefused(long id, String reason, Instant now) {
        jdbc.sql("""
                update message set sent_at = null, failures = failures + 1, reported_at = null, refusals = refusals + 1, last_error = :reason,
                    next_attempt_at = case when refusals + 1 < :most then cast(:again as timestamptz) end
                where id = :id
                """)
                .param("id", id)
                .param("reason", reason)
                .param("most", RetryPauses.MOST_REFUSALS)
                .param("again", timestamp(now.plus(RetryPauses.AFTER_REFUSAL)))
                .update();
    }

    MailCounts counts(Instant failedSince) {
        return jdbc.sql("select count(next_attempt_at) as waiting, count(*) filter (where " + FAILED
                        + " and posted_at >= :since) as failed, min(posted_at) filter (where " + FAILED
                        + " and posted_at >= :since) as oldest_failure from message where sent_at is null")
                .param("failures", RetryPauses.FAILURES_BEFORE_REPORT)
                .param("since", timestamp(failedSince))
                .query((row, number) -> new MailCounts(
                        row.getLong("waiting"),
                        row.getLong("failed"),
                        Optional.ofNullable(row.getTimestamp("oldest_failure"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .single();
    }

    List<UndeliveredMessage> unreported() {
        return jdbc.sql("""
                select id, key, recipient_address, subject, last_error, process_instance_id from message
                where sent_at is null and reported_at is null and
                """ + FAILED + """

                order by id
                """)
                .param("failures", RetryPauses.FAILURES_BEFORE_REPORT)
                .query(UndeliveredMessage.class)
                .list();
    }

    /** False when it was reported by another node or sent meanwhile; locks the row until the transaction ends. */
    boolean markReported(long id, Instant now) {
        return jdbc.sql("""
                update message set reported_at = :now where id = :id and reported_at is null and sent_at is null
                """).param("id", id).param("now", timestamp(now)).update() == 1;
    }

    void keepIncident(long id, @Nullable String incidentId) {
        jdbc.sql("update message set incident_id = :incident where id = :id")
                .param("id", id)
                .param("incident", incidentId)
                .update();
    }

    /** The incidents of messages that have been sent after all. */
    List<String> outlivedIncidents() {
        return jdbc.sql("select incident_id from message where incident_id is not null and sent_at is not null")
                .query(String.class)
                .list();
    }

    /** False when another node was first. */
    boolean forgetIncident(String incidentId) {
        return jdbc.sql("update message set incident_id = null where incident_id = :incident")
                        .param("incident", incidentId)
                        .update()
                == 1;
    }

    private static QueuedMessage queued(ResultSet row, int number) throws SQLException {
        return new QueuedMessage(
                row.getLong("id"),
                row.getString("message_id"),
                new Recipient(row.getString("recipient_name"), row.getString("recipient_address")),
                new Mail(
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html"),
                        calendar(row)),
                row.getTimestamp("posted_at").toInstant());
    }

    private static @Nullable CalendarFile calendar(ResultSet row) throws SQLException {
        String content = row.getString("calendar_content");
        return content == null
                ? null
                : new CalendarFile(row.getString("calendar_name"), row.getString("calendar_method"), content);
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
