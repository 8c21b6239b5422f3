package vn.kiemdiem.organization;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TableReader;

/** Takes units, subjects and accounts from spreadsheet files: all of them or nothing. */
@Component
public class OrganizationImport {

    /** Any number that no other advisory lock of the product uses. */
    private static final long LOCK = 20_231_103;

    private final Organization organization;
    private final ImportWriter writer;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;

    OrganizationImport(
            Organization organization,
            ImportWriter writer,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            AuditTrail trail) {
        this.organization = organization;
        this.writer = writer;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.trail = trail;
    }

    /**
     * Writes what the files hold; what is stored and not in the files stays as it is.
     *
     * @throws ImportRefused when anything is wrong with any file
     */
    public ImportResult importFiles(List<TableFile> files) {
        TableErrors errors = new TableErrors();
        if (files.isEmpty()) {
            errors.add("", "Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
        }
        List<Table> tables = files.stream()
                .flatMap(file -> TableReader.read(file, errors).stream())
                .toList();
        List<RecognizedTable> recognized = tables.stream()
                .flatMap(table -> HeadingCheck.recognize(table, errors).stream())
                .toList();
        boolean complete = !errors.isFileRefused() && recognized.size() == tables.size();
        return transaction.execute(status -> importTables(recognized, complete, errors));
    }

    private ImportResult importTables(List<RecognizedTable> tables, boolean complete, TableErrors errors) {
        // One import at a time: what was checked must still be true when it is written.
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        Snapshot stored = Snapshot.of(organization);
        Draft draft = DraftReader.read(tables, complete, stored, errors);
        DraftCheck.check(draft, stored, errors);
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        ImportResult result = writer.write(draft, stored);
        trail.record(Act.of(Action.ORGANIZATION_IMPORTED).with(result.isChange() ? "CHANGED" : "UNCHANGED"));
        events.publishEvent(new OrganizationImported());
        return result;
    }
}
