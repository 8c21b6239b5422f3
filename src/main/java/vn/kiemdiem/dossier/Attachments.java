package vn.kiemdiem.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** The files of all dossiers; contents go in and out in pieces, never whole through memory. */
@Component
public class Attachments {

    private static final String COLUMNS = "id, plan, unit, subject, kind, item, item_name, file_name, media_type, size,"
            + " sha256, uploaded_by, uploaded_at";
    private static final String OF = "plan = :plan and unit = :unit and kind = :kind"
            + " and subject is not distinct from cast(:subject as text)";
    /** Any number that no other advisory lock of the product uses. */
    private static final int DOSSIER_FILES = 310_2024;

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets others who change the files of the same dossier wait until this transaction has ended. */
    public void lock(String plan, DossierOf which) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(DOSSIER_FILES, plan + "/" + which)
                .query()
                .singleRow();
    }

    /** The files that the next dossier will hold, in the order of their upload. */
    public List<Attachment> current(String plan, DossierOf which) {
        return of(
                        jdbc.sql("select " + COLUMNS + " from attachment where " + OF
                                + " and removed_at is null order by id"),
                        plan,
                        which)
                .query(Attachments::attachment)
                .list();
    }

    /** The files that the compiled dossier holds. */
    public List<Attachment> heldBy(long dossier) {
        return jdbc.sql("select " + COLUMNS + " from attachment join dossier_attachment on attachment = id"
                        + " where dossier = ? order by id")
                .param(dossier)
                .query(Attachments::attachment)
                .list();
    }

    /** The file, unless its content has been erased. */
    public Optional<Attachment> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from attachment where id = ? and content is not null")
                .param(id)
                .query(Attachments::attachment)
                .optional();
    }

    /** The units that a dossier with the file was submitted to or taken in by. */
    List<String> receivers(long id) {
        return jdbc.sql("""
                        select recipient from dossier join dossier_attachment on dossier = dossier.id
                        where attachment = :id and recipient is not null
                        union
                        select body from dossier_reception join dossier_attachment using (dossier) where attachment = :id
                        """).param("id", id).query(String.class).list();
    }

    long add(String plan, DossierOf which, NewAttachment added) throws IOException {
        try (InputStream content = Files.newInputStream(added.content())) {
            return of(jdbc.sql("""
                            insert into attachment (plan, unit, subject, kind, item, item_name, file_name, media_type,
                                                    size, sha256, content, uploaded_by, uploaded_at)
                            values (:plan, :unit, cast(:subject as text), :kind, :item, :itemName, :name, :mediaType,
                                    :size, :sha256, :content, :by, :at)
                            returning id
                            """), plan, which)
                    .param("item", added.item())
                    .param("itemName", added.itemName())
                    .param("name", added.file().name())
                    .param("mediaType", added.file().mediaType())
                    .param("size", added.file().size())
                    .param("sha256", added.file().sha256())
                    .param("content", new SqlBinaryValue(content, added.file().size()))
                    .param("by", added.by())
                    .param("at", now())
                    .query(Long.class)
                    .single();
        }
    }

    int withdraw(String plan, DossierOf which, long id, String by) {
        return of(
                        jdbc.sql("update attachment set removed_by = :by, removed_at = :at where id = :id"
                                + " and removed_at is null and " + OF),
                        plan,
                        which)
                .param("id", id)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Puts the current files into the compiled dossier. */
    public void keepIn(long dossier, String plan, DossierOf which) {
        of(
                        jdbc.sql(
                                "insert into dossier_attachment (dossier, attachment) select :dossier, id from attachment where "
                                        + OF + " and removed_at is null"),
                        plan,
                        which)
                .param("dossier", dossier)
                .update();
    }

    /** Writes the content of the file. */
    public void write(Attachment attachment, OutputStream out) throws IOException {
        for (long at = 0; at < attachment.file().size(); at += PIECE) {
            out.write(jdbc.sql("select substring(content from ? for ?) from attachment where id = ?")
                    .params((int) at + 1, PIECE, attachment.id())
                    .query(byte[].class)
                    .single());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, String plan, DossierOf which) {
        return statement
                .param("plan", plan)
                .param("unit", which.unit())
                .param("kind", which.kind())
                .param("subject", which.subject());
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("plan"),
                new DossierOf(row.getString("unit"), row.getString("kind"), row.getString("subject")),
                row.getString("item"),
                row.getString("item_name"),
                new StoredFile(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    /** A file that has been looked through and is to be kept. */
    record NewAttachment(String item, String itemName, StoredFile file, Path content, String by) {}
}
