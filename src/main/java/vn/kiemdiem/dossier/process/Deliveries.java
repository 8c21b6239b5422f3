package vn.kiemdiem.dossier.process;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.DossierReception;
import vn.kiemdiem.dossier.DossierReceptions;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.dossier.ReceptionOutcome;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;

/** What forms say of deliveries: who sent what when, and what became of it. */
@Component
class Deliveries {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Dossiers dossiers;
    private final DossierReceptions receptions;
    private final Organization organization;
    private final Clock clock;

    Deliveries(Dossiers dossiers, DossierReceptions receptions, Organization organization, Clock clock) {
        this.dossiers = dossiers;
        this.receptions = receptions;
        this.organization = organization;
        this.clock = clock;
    }

    /** The latest such dossier with what was said of it last; empty where nobody said anything yet. */
    Optional<DossierReception> reception(String plan, DossierOf which) {
        return dossiers.latest(plan, which)
                .flatMap(dossier -> receptions.findFirstByDossierOrderByIdDesc(Objects.requireNonNull(dossier.id())));
    }

    /** What whoever compiles the dossier anew has to know of the delivery before. */
    String last(String plan, DossierOf which) {
        return reception(plan, which).map(this::outcome).orElse("chưa có");
    }

    /** Who sent the dossier, and when. */
    String sent(Dossier dossier) {
        String by = organization
                .account(dossier.compiledBy())
                .map(StaffAccount::displayName)
                .orElse(dossier.compiledBy());
        Instant at = Objects.requireNonNullElse(dossier.submittedAt(), dossier.compiledAt());
        return owner(dossier) + " gửi lúc " + moment(at) + " (người lập: " + by + ")";
    }

    private String outcome(DossierReception reception) {
        String body = organization.unitName(reception.body());
        String when = " lúc " + moment(reception.recordedAt());
        return reception.outcome() == ReceptionOutcome.ACCEPTED
                ? body + " đã tiếp nhận" + when
                : body + " trả lại" + when + ", lý do: " + Markup.plain(String.valueOf(reception.reason()));
    }

    private String owner(Dossier dossier) {
        String unit = organization.unitName(dossier.unit());
        String subject = dossier.subject();
        return subject == null
                ? unit
                : organization.subject(subject).map(Subject::name).orElse(subject) + " (" + unit + ")";
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }
}
