package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a recipient, once each, what has happened in a plan; the mail is posted in the caller's transaction. */
@Component
public class Notices {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final MailTemplates templates;
    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    Notices(MailTemplates templates, Outbox outbox, NotificationProperties properties, Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.links = new Links(properties);
        this.clock = clock;
    }

    /** Tells those who have not been told of this unit, deadline and level in this process before. */
    public void escalation(EscalationNotice notice, List<Recipient> recipients) {
        outbox.postAll(recipients.stream()
                .map(recipient -> escalation(notice, recipient))
                .toList());
    }

    private OutgoingMessage escalation(EscalationNotice notice, Recipient recipient) {
        String key = String.join(
                "/",
                "escalation",
                notice.plan().id(),
                notice.unit().id(),
                notice.deadline().code(),
                Objects.requireNonNull(notice.plan().processInstanceId()),
                Integer.toString(notice.level()),
                recipient.addressKey());
        return new OutgoingMessage(
                key,
                recipient,
                templates.render("escalation", letter(notice, recipient)),
                notice.plan().processInstanceId());
    }

    /** Returns false when this recipient has been told of this dossier before. */
    public boolean dossierSubmitted(DossierNotice notice, Recipient recipient) {
        String key = String.join(
                "/",
                "dossier",
                notice.plan().id(),
                notice.unit().id(),
                notice.dossier().id(),
                recipient.addressKey());
        return post(key, recipient, notice.plan(), templates.render("dossier", letter(notice, recipient)));
    }

    /** Returns false when this recipient has been told of these levels before. */
    public boolean ratingsAnnounced(RatingsNotice notice, Recipient recipient) {
        String key = String.join(
                "/", "ratings", notice.plan().id(), notice.unit().id(), notice.id(), recipient.addressKey());
        RatingsLetter letter = new RatingsLetter(recipient.salutation(), notice, links.tasklist());
        return post(key, recipient, notice.plan(), templates.render("ratings", letter));
    }

    private boolean post(String key, Recipient recipient, PlanReference plan, Mail mail) {
        return outbox.post(new OutgoingMessage(key, recipient, mail, plan.processInstanceId()));
    }

    private EscalationLetter letter(EscalationNotice notice, Recipient recipient) {
        return new EscalationLetter(
                recipient.salutation(),
                notice,
                Days.lastDay(notice.deadline().lastDay()),
                notice.level() > 1,
                notice.openTasks().stream()
                        .map(task -> new LinkedTask(task.name(), links.task(task.id())))
                        .toList(),
                links.tasklist());
    }

    private DossierLetter letter(DossierNotice notice, Recipient recipient) {
        ZonedDateTime submittedAt = notice.dossier().submittedAt().atZone(clock.getZone());
        return new DossierLetter(
                recipient.salutation(),
                notice,
                MOMENT.format(submittedAt),
                links.path(notice.dossier().reportPath()),
                links.tasklist());
    }

    private record EscalationLetter(
            String recipientName,
            EscalationNotice notice,
            String lastDay,
            boolean repeated,
            List<LinkedTask> tasks,
            String tasklist) {}

    private record DossierLetter(
            String recipientName, DossierNotice notice, String submittedAt, String reportLink, String tasklist) {}

    private record RatingsLetter(String recipientName, RatingsNotice notice, String tasklist) {}

    private record LinkedTask(String name, String link) {}
}
