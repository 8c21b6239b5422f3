package vn.kiemdiem.notice.attendee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.table.CellText;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TableReader;

/** Takes a plan's attendees (S000-U12, S000-R32) from spreadsheet files, all of them or nothing. */
@Component
public class AttendeeImport {

    private final Attendees attendees;
    private final Organization organization;
    private final TransactionOperations transaction;
    private final AuditTrail trail;

    AttendeeImport(
            Attendees attendees, Organization organization, TransactionOperations transaction, AuditTrail trail) {
        this.attendees = attendees;
        this.organization = organization;
        this.transaction = transaction;
        this.trail = trail;
    }

    /**
     * Writes what the files hold, in place of all that the plan had.
     *
     * @throws ImportRefused when anything is wrong with any file
     */
    public List<Attendee> importFiles(String plan, List<TableFile> files) {
        TableErrors errors = new TableErrors();
        if (files.isEmpty()) {
            errors.add("", "Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
        }
        List<AttendeeRow> rows = files.stream()
                .flatMap(file -> TableReader.read(file, errors).stream())
                .flatMap(table -> AttendeeTable.read(table, organization, errors).stream())
                .toList();
        refuseDoubled(rows, errors);
        refuseUnitsOfTwoGroups(rows, errors);
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        return transaction.execute(status -> {
            attendees.holdForReplacing(plan);
            trail.record(Act.of(Action.ATTENDEES_IMPORTED).in(plan));
            attendees.remove(plan);
            return attendees.saveAll(
                    rows.stream().map(row -> row.asAttendee(plan)).toList());
        });
    }

    private static void refuseDoubled(List<AttendeeRow> rows, TableErrors errors) {
        Map<List<String>, AttendeeRow> first = new HashMap<>();
        for (AttendeeRow row : rows) {
            if (row.unit() == null || row.position() == null) {
                continue;
            }
            AttendeeRow earlier = first.putIfAbsent(List.of(row.unit(), CellText.key(row.position())), row);
            if (earlier != null) {
                errors.add(
                        row.table(),
                        row.row(),
                        AttendeeTable.POSITION,
                        "Chức danh này của đơn vị " + Quote.of(row.unit()) + " đã có ở dòng " + earlier.row()
                                + ". Xoá một dòng.");
            }
        }
    }

    private static void refuseUnitsOfTwoGroups(List<AttendeeRow> rows, TableErrors errors) {
        Map<String, AttendeeRow> first = new HashMap<>();
        for (AttendeeRow row : rows) {
            if (row.unit() == null || row.number() == null) {
                continue;
            }
            AttendeeRow earlier = first.putIfAbsent(row.unit(), row);
            if (earlier != null && !row.number().equals(earlier.number())) {
                errors.add(
                        row.table(),
                        row.row(),
                        AttendeeTable.NUMBER,
                        "Đơn vị " + Quote.of(row.unit()) + " đã thuộc nhóm " + earlier.number() + " ở dòng "
                                + earlier.row() + ". Mỗi đơn vị chỉ thuộc một nhóm: sửa số nhóm.");
            }
        }
    }
}
