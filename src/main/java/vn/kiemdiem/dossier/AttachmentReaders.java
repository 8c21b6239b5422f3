package vn.kiemdiem.dossier;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.CallersDuties;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Unit;

/**
 * Who may read a file of a dossier: the unit and the person whose it is, those who received it, those who supervise the
 * unit or one above it, whoever has an open duty with the dossier or put it together, and admins; nobody else.
 */
@Component
public class AttachmentReaders {

    private final Organization organization;
    private final Attachments attachments;
    private final CallersDuties duties;

    AttachmentReaders(Organization organization, Attachments attachments, CallersDuties duties) {
        this.organization = organization;
        this.attachments = attachments;
        this.duties = duties;
    }

    /** Whether the caller, who has this account, may read the file. */
    public boolean mayRead(Attachment attachment, String account) {
        return attachment.uploadedBy().equals(account)
                || organization
                        .account(account)
                        .filter(who -> isConcerned(attachment, who))
                        .isPresent()
                || duties.anyVisible(attachment.plan(), duty -> isAbout(duty, attachment));
    }

    private boolean isConcerned(Attachment attachment, StaffAccount who) {
        DossierOf dossier = attachment.dossier();
        return who.admin()
                || who.units().contains(dossier.unit())
                || (dossier.subject() != null && Objects.equals(who.subjectId(), dossier.subject()))
                || unitsOver(dossier.unit()).anyMatch(who.supervisedUnits()::contains)
                || attachments.receivers(attachment.id()).stream().anyMatch(who.units()::contains);
    }

    private boolean isAbout(Duty duty, Attachment attachment) {
        return attachment.plan().equals(duty.plan())
                && DossierFiles.dossier(duty)
                        .filter(attachment.dossier()::equals)
                        .isPresent();
    }

    private Stream<String> unitsOver(String unit) {
        return Stream.concat(
                Stream.of(unit), organization.ancestorsOf(unit).stream().map(Unit::id));
    }
}
