package vn.kiemdiem.plan.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.dossier.DossierFiles;
import vn.kiemdiem.dossier.NewFile;
import vn.kiemdiem.dossier.file.SampleFiles;

/** Attaches a small file to each part of a dossier that needs one, as the person who compiles it. */
@TestComponent
public class Uploads {

    private static final String NEEDED = "cần có";

    private final DossierFiles files;
    private final TaskService tasks;
    private final IdentityService identities;

    Uploads(DossierFiles files, TaskService tasks, IdentityService identities) {
        this.files = files;
        this.tasks = tasks;
        this.identities = identities;
    }

    /** Attaches what the task still needs; a task that compiles no dossier needs nothing. */
    public void attachAll(Task task, String account) {
        if (!task.getCamundaFormRef().getKey().equals("compile-dossier")) {
            return;
        }
        identities.setAuthentication(
                account,
                identities.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList());
        try {
            FormFilling.rows(tasks, task, "items").stream()
                    .filter(row -> String.valueOf(row.get("files")).startsWith(NEEDED))
                    .forEach(row -> attach(task, String.valueOf(row.get("item")), account));
        } finally {
            identities.clearAuthentication();
        }
    }

    private void attach(Task task, String item, String account) {
        try {
            Path content = Files.createTempFile("kiem-diem", ".pdf");
            try {
                Files.write(content, SampleFiles.pdf(task.getId() + " " + item));
                files.attach(task.getId(), item, new NewFile(item + ".pdf", content), account);
            } finally {
                Files.delete(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
