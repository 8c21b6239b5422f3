package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reminds (nhắc việc) of tasks in the three days before their deadline, on its last day and after it: one mail for
 * each recipient and day, however often it is sent.
 */
@Component
public class DailyDigest {

    private final DueTasks tasks;
    private final AddressBook addressBook;
    private final DigestLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    DailyDigest(DueTasks tasks, AddressBook addressBook, DigestLetters letters, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.addressBook = addressBook;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Posts the digests of the clock's day; recipients who have had theirs get no other. */
    public void post() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        tasksOfRecipients(now).values().forEach(digest -> outbox.post(digest.message(letters, now)));
    }

    private Map<String, Digest> tasksOfRecipients(ZonedDateTime now) {
        Map<String, Digest> digests = new LinkedHashMap<>();
        Map<String, List<Recipient>> staff = new HashMap<>();
        ZonedDateTime end = DueGroup.firstSilentDay(now.toLocalDate()).atStartOfDay(clock.getZone());
        tasks.forEachDueBefore(
                end.toInstant(),
                task -> recipientsOf(task, staff)
                        .forEach((address, recipient) -> digests.computeIfAbsent(
                                        address, key -> new Digest(recipient, new ArrayList<>()))
                                .tasks()
                                .add(task)));
        return digests;
    }

    /** By their addresses, so that who works for two of the task's units is reminded of it once. */
    private Map<String, Recipient> recipientsOf(DueTask task, Map<String, List<Recipient>> staff) {
        Optional<Recipient> assignee = Optional.ofNullable(task.assignee()).flatMap(addressBook::account);
        List<Recipient> recipients = assignee.map(List::of)
                .orElseGet(() -> task.candidateGroups().stream()
                        .flatMap(unit -> staff.computeIfAbsent(unit, addressBook::staffOf).stream())
                        .toList());
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        recipients.forEach(recipient -> byAddress.putIfAbsent(recipient.addressKey(), recipient));
        return byAddress;
    }

    private record Digest(Recipient recipient, List<DueTask> tasks) {

        OutgoingMessage message(DigestLetters letters, ZonedDateTime now) {
            String key = "digest/" + now.toLocalDate() + "/" + recipient.addressKey();
            return new OutgoingMessage(key, recipient, letters.write(recipient, tasks, now), null);
        }
    }
}
