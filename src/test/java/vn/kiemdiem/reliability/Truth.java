package vn.kiemdiem.reliability;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is really in the database, whatever anybody was told. */
final class Truth {

    private final Server server;

    Truth(Server server) {
        this.server = server;
    }

    /** How many documents carry each mark: those that were drawn up, each once. */
    List<String> marks() {
        return strings("select summary from issued_document order by id");
    }

    /** The tasks of documents that the engine's history calls completed. */
    Set<String> completed() {
        return new HashSet<>(strings("select id_ from act_hi_taskinst where delete_reason_ = 'completed'"));
    }

    long escalations() {
        return number("select count(*) from escalation");
    }

    long escalationMails() {
        return number("select count(*) from message where key like 'escalation/%'");
    }

    long unsentMails() {
        return number("select count(*) from message where sent_at is null");
    }

    /** The Message-IDs of all mails. */
    List<String> mails() {
        return strings("select message_id from message order by id");
    }

    long incidents() {
        return number("select count(*) from act_ru_incident");
    }

    long jobsGivenUp() {
        return number("select count(*) from act_ru_job where retries_ = 0");
    }

    /** Jobs that ought to be done by now. */
    long dueJobs() {
        return number("select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= now())");
    }

    /** Deadlines that have not passed yet. */
    long waitingTimers() {
        return number("select count(*) from act_ru_job where handler_cfg_ like 'timerEvent_overdue%'");
    }

    /** Every deadline's timer comes due at a moment of its own, evenly over that time from now. */
    void spreadTimers(Duration over) {
        update(
                "update act_ru_job set duedate_ = now() + random() * interval '1 second' * ? where handler_cfg_ like 'timerEvent_overdue%'",
                over.toSeconds());
    }

    /** Keeps beside the product's tables when each deadline passes, and by the database's clock when it was told of. */
    void rememberTimers() {
        update("""
                create table timer_of_test as
                    select process_instance_id_ as instance, due.code, min(duedate_) as due_at
                    from act_ru_job, lateral (select 'D' || right(handler_cfg_, 2) as code) due
                    where handler_cfg_ like 'timerEvent_overdue%' group by 1, 2;
                alter table escalation add column told_at timestamptz default clock_timestamp()
                """);
    }

    /** The least ({@code min}) or most ({@code max}) seconds from a deadline's moment to its escalation. */
    double secondsOfTimers(String which) {
        return number(
                        "select cast(1000 * %s(extract(epoch from told_at - due_at at time zone 'Asia/Ho_Chi_Minh')) as bigint) "
                                        .formatted(which)
                                + "from timer_of_test join escalation using (instance) where code = deadline")
                / 1000.0;
    }

    /** As many deadlines as that pass now. */
    void fireTimers(int count) {
        update("""
                update act_ru_job set duedate_ = now() where id_ in (
                    select id_ from act_ru_job where handler_cfg_ like 'timerEvent_overdue%' and duedate_ > now() limit ?)
                """, count);
    }

    /** Everybody gets the administrator's password, which spares 0.1 s of hashing for each. */
    void givePasswords() {
        update("""
                update act_id_user set pwd_ = admin.pwd_, salt_ = admin.salt_
                from act_id_user admin where admin.id_ = ? and act_id_user.id_ like 'dp-%'
                """, Works.ADMINISTRATOR);
    }

    long number(String sql) {
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> strings(String sql) {
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = server.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number = 0; number < parameters.length; number++) {
                statement.setObject(number + 1, parameters[number]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Confirmed completions that are not there exactly once. */
    List<String> lost(Map<String, String> confirmed) {
        List<String> marks = marks();
        Set<String> once = new HashSet<>(marks);
        Set<String> completed = completed();
        return confirmed.entrySet().stream()
                .filter(entry -> !once.contains(entry.getKey()) || !completed.contains(entry.getValue()))
                .map(Map.Entry::toString)
                .toList();
    }
}
