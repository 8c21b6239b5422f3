package vn.kiemdiem.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.Attachment;
import vn.kiemdiem.dossier.Attachments;
import vn.kiemdiem.dossier.DossierFiles;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;

/** Reads the files for a task: those of the dossier that it compiles, or those of the dossier that it received. */
@Component
class TaskFilesReader {

    private final Attachments attachments;
    private final Dossiers dossiers;
    private final Organization organization;

    TaskFilesReader(Attachments attachments, Dossiers dossiers, Organization organization) {
        this.attachments = attachments;
        this.dossiers = dossiers;
        this.organization = organization;
    }

    TaskFiles files(Duty duty, DossierOf which, boolean mine) {
        boolean compiles = DossierFiles.compiles(duty);
        List<Attachment> files = compiles ? attachments.current(duty.plan(), which) : received(duty.plan(), which);
        Map<String, String> items = new LinkedHashMap<>(duty.numbered("item."));
        files.forEach(file -> items.putIfAbsent(file.item(), file.itemName()));
        return new TaskFiles(
                compiles && mine,
                items.entrySet().stream()
                        .map(item -> new TaskFiles.Item(
                                item.getKey(),
                                item.getValue(),
                                duty.list("files").contains(item.getKey()),
                                ofItem(item.getKey(), files)))
                        .toList());
    }

    private List<Attachment> received(String plan, DossierOf which) {
        return dossiers.latest(plan, which)
                .map(dossier -> attachments.heldBy(Objects.requireNonNull(dossier.id())))
                .orElse(List.of());
    }

    private List<TaskFiles.File> ofItem(String item, List<Attachment> files) {
        return files.stream()
                .filter(file -> file.item().equals(item))
                .map(file -> new TaskFiles.File(
                        file.id(),
                        file.file().name(),
                        file.file().size(),
                        organization
                                .account(file.uploadedBy())
                                .map(StaffAccount::displayName)
                                .orElse(file.uploadedBy()),
                        file.uploadedAt()))
                .toList();
    }
}
