package vn.kiemdiem.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.DossierNotice;
import vn.kiemdiem.notification.Notices;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.notification.SubmittedDossier;
import vn.kiemdiem.notification.UnitReference;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;

/** One delivery of a dossier with all its items (S004-R03, S001-R20); a repeated call delivers nothing again. */
@Component
public class Submission {

    private final Dossiers dossiers;
    private final Notices notices;
    private final AddressBook addressBook;
    private final Organization organization;
    private final Clock clock;

    Submission(Dossiers dossiers, Notices notices, AddressBook addressBook, Organization organization, Clock clock) {
        this.dossiers = dossiers;
        this.notices = notices;
        this.addressBook = addressBook;
        this.organization = organization;
        this.clock = clock;
    }

    /** Marks the compiled dossier as submitted and tells the recipient's staff. */
    @Transactional
    public void submit(PlanHeader plan, DossierOf which, String recipient, String instance) {
        Dossier compiled = dossiers.latest(plan.id(), which).orElseThrow(() -> new DossierMissing(which));
        Instant now = clock.instant();
        if (dossiers.submit(Objects.requireNonNull(compiled.id()), recipient, now) == 0) {
            return;
        }
        DossierNotice notice = new DossierNotice(
                new PlanReference(plan.id(), plan.displayName(), instance),
                new UnitReference(which.unit(), sender(which)),
                new SubmittedDossier(
                        key(compiled),
                        compiled.items().stream().map(DossierItem::name).toList(),
                        now,
                        "/api/plans/" + plan.id() + "/report.xlsx"));
        addressBook.staffOf(recipient).forEach(person -> notices.dossierSubmitted(notice, person));
    }

    private String sender(DossierOf which) {
        String unit = organization.unitName(which.unit());
        String subject = which.subject();
        return subject == null
                ? unit
                : organization.subject(subject).map(Subject::name).orElse(subject) + " (" + unit + ")";
    }

    /** Tells the dossiers apart: nobody's is taken for another's, none for the one before it that was returned. */
    private static String key(Dossier compiled) {
        String which = compiled.subject() == null ? compiled.kind() : compiled.kind() + "/" + compiled.subject();
        return which + "/" + compiled.id();
    }
}
