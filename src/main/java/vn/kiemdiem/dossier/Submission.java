package vn.kiemdiem.dossier;

import java.time.Clock;
import java.util.List;
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
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.plan.PlanHeader;

/** One delivery of the report together with its forms (S004-R03); a repeated call delivers nothing again. */
@Component
public class Submission {

    private static final List<String> ITEMS = List.of("Báo cáo", "Các biểu mẫu đánh giá");

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

    /** Marks the unit's compiled dossier as submitted and tells the recipient's staff. */
    @Transactional
    public void submit(PlanHeader plan, String unit, String kind, String recipient, String instance) {
        Dossier compiled = dossiers.findFirstByPlanAndUnitAndKindOrderByIdDesc(plan.id(), unit, kind)
                .orElseThrow(() -> new DossierMissing(unit, kind));
        if (compiled.submitted()) {
            return;
        }
        Dossier submitted = dossiers.save(compiled.submittedTo(recipient, clock.instant()));
        DossierNotice notice = new DossierNotice(
                new PlanReference(plan.id(), plan.displayName(), instance),
                new UnitReference(unit, organization.unit(unit).map(Unit::name).orElse(unit)),
                new SubmittedDossier(
                        kind,
                        ITEMS,
                        Objects.requireNonNull(submitted.submittedAt()),
                        "/api/plans/" + plan.id() + "/report.xlsx"));
        addressBook.staffOf(recipient).forEach(person -> notices.dossierSubmitted(notice, person));
    }
}
