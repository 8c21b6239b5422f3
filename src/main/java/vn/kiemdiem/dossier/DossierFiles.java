package vn.kiemdiem.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.dossier.Attachments.NewAttachment;
import vn.kiemdiem.dossier.file.FileCheck;
import vn.kiemdiem.dossier.file.FileKind;
import vn.kiemdiem.dossier.file.FileName;
import vn.kiemdiem.duty.CallersDuties;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;

/** The files of a dossier while a unit puts it together; once it is compiled, it keeps what it held (S000-U06). */
@Component
public class DossierFiles {

    private static final int MOST = 100;

    private final Attachments attachments;
    private final CallersDuties duties;

    DossierFiles(Attachments attachments, CallersDuties duties) {
        this.attachments = attachments;
        this.duties = duties;
    }

    /** The dossier that the duty is about; empty where it is about none. */
    public static Optional<DossierOf> dossier(Duty duty) {
        return duty.property("dossier").map(kind -> new DossierOf(duty.unit(), kind, duty.subject()));
    }

    /**
     * Adds the file to the item of the dossier that the task compiles.
     *
     * @throws Refused with the sentence for whoever uploads it; then nothing is stored
     */
    @Transactional(rollbackFor = IOException.class)
    public void attach(String task, String item, NewFile upload, String by) throws IOException {
        Duty duty = compiling(task);
        DossierOf which = dossier(duty).orElseThrow();
        String itemName = Optional.ofNullable(duty.numbered("item.").get(item))
                .orElseThrow(() -> new Refused("Hồ sơ không có thành phần «" + item + "»; hãy mở lại việc này."));
        String name = FileName.clean(upload.name());
        FileKind kind = FileCheck.inspect(name, upload.content());
        StoredFile file =
                new StoredFile(name, kind.mediaType(), Files.size(upload.content()), sha256(upload.content()));
        attachments.lock(duty.plan(), which);
        refuseRepeated(attachments.current(duty.plan(), which), item, file);
        attachments.add(duty.plan(), which, new NewAttachment(item, itemName, file, upload.content(), by));
        duties.showAnew(task);
    }

    /** Withdraws a file from the dossier that the task compiles. */
    @Transactional
    public void withdraw(String task, long attachment, String by) {
        Duty duty = compiling(task);
        DossierOf which = dossier(duty).orElseThrow();
        attachments.lock(duty.plan(), which);
        if (attachments.withdraw(duty.plan(), which, attachment, by) == 0) {
            throw new Refused("Tệp này không còn trong hồ sơ; hãy mở lại việc này.");
        }
        duties.showAnew(task);
    }

    /** Whether files are added and withdrawn in this duty. */
    public static boolean compiles(Duty duty) {
        return duty.property("dossier").isPresent() && !duty.numbered("item.").isEmpty();
    }

    private Duty compiling(String task) {
        return duties.toFulfil(task)
                .filter(DossierFiles::compiles)
                .orElseThrow(
                        () -> new Refused(
                                "Việc này không còn, không lập hồ sơ, hoặc tài khoản của bạn không được làm; hãy tải lại danh sách việc."));
    }

    private static void refuseRepeated(List<Attachment> current, String item, StoredFile file) {
        if (current.size() >= MOST) {
            throw new Refused(
                    "Hồ sơ đã có " + MOST + " tệp; hãy gộp bớt hoặc gỡ tệp thừa rồi mới thêm «" + file.name() + "».");
        }
        current.stream()
                .filter(other ->
                        other.item().equals(item) && other.file().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused("Tệp «" + file.name() + "» đã có ở thành phần này với tên «"
                            + other.file().name() + "»; không cần tải lên lần nữa.");
                });
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
