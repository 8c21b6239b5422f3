package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        // Ten thousand mails are written in the morning of a province.
        outbox.postAll(digests(now).parallelStream()
                .map(digest -> digest.message(letters, now))
                .toList());
    }

    private Collection<Digest> digests(ZonedDateTime now) {
        ZonedDateTime end = DueGroup.firstSilentDay(now.toLocalDate()).atStartOfDay(clock.getZone());
        List<DueTask> due = new ArrayList<>();
        tasks.forEachDueBefore(end.toInstant(), due::add);
        Addressees addressees = Addressees.of(due, addressBook);
        Map<String, Digest> digests = new LinkedHashMap<>();
        due.forEach(task -> addressees
                .of(task)
                .forEach((address, recipient) -> digests.computeIfAbsent(
                                address, key -> new Digest(recipient, new ArrayList<>()))
                        .tasks()
                        .add(task)));
        return digests.values();
    }

    /** Whom the tasks concern, looked up once for all of them. */
    private record Addressees(Map<String, Recipient> accounts, Map<String, List<Recipient>> staff) {

        static Addressees of(List<DueTask> tasks, AddressBook addressBook) {
            Map<String, Recipient> accounts = addressBook.accounts(tasks.stream()
                    .flatMap(task -> Stream.ofNullable(task.assignee()))
                    .collect(Collectors.toSet()));
            return new Addressees(
                    accounts,
                    addressBook.staffOf(tasks.stream()
                            .flatMap(task -> task.candidateGroups().stream())
                            .collect(Collectors.toSet())));
        }

        /** By their addresses, so that who works for two of the task's units is reminded of it once. */
        Map<String, Recipient> of(DueTask task) {
            Stream<Recipient> recipients = Optional.ofNullable(task.assignee())
                    .map(accounts::get)
                    .map(Stream::of)
                    .orElseGet(() -> task.candidateGroups().stream()
                            .flatMap(unit -> staff.getOrDefault(unit, List.of()).stream()));
            Map<String, Recipient> byAddress = new LinkedHashMap<>();
            recipients.forEach(recipient -> byAddress.putIfAbsent(recipient.addressKey(), recipient));
            return byAddress;
        }
    }

    private record Digest(Recipient recipient, List<DueTask> tasks) {

        OutgoingMessage message(DigestLetters letters, ZonedDateTime now) {
            String key = "digest/" + now.toLocalDate() + "/" + recipient.addressKey();
            return new OutgoingMessage(key, recipient, letters.write(recipient, tasks, now), null);
        }
    }
}
