package vn.kiemdiem.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.organization.Tables.aBranch;
import static vn.kiemdiem.organization.Tables.accounts;
import static vn.kiemdiem.organization.Tables.subjects;
import static vn.kiemdiem.organization.Tables.subjectsWithOfficialActivity;
import static vn.kiemdiem.organization.Tables.theDemo;
import static vn.kiemdiem.organization.Tables.units;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.kiemdiem.organization.ImportResult.Count;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;

@ImportTest
@RecordApplicationEvents
class OrganizationImportTest {

    @Autowired
    OrganizationImport imports;

    @Autowired
    Organization organization;

    @Test
    void theDemoIsTheSchoolBranchOfThePlan() {
        ImportResult result = imports.importFiles(theDemo());

        assertThat(result).isEqualTo(new ImportResult(created(5), created(14), created(16)));
        assertThat(organization.unitsBelow("tra-son-school-branch", EnumSet.allOf(UnitKind.class)))
                .extracting(Unit::kind)
                .containsExactlyInAnyOrder(UnitKind.BRANCH_COMMITTEE, UnitKind.MASS_ORGANIZATION, UnitKind.RESIDENCE);
        assertThat(organization.subjectsOf("tra-son-school-branch", Set.of(SubjectKind.COMMITTEE_MEMBER)))
                .extracting(Subject::id)
                .containsExactly("dang-vien-01", "dang-vien-02", "dang-vien-03");
        assertThat(organization.account("bi-thu").orElseThrow().roles())
                .containsExactly(Role.STAFF, Role.MEMBER, Role.SUPERVISOR);
        assertThat(organization.staffOf(Set.of("tra-son-school-branch-committee")))
                .extracting(StaffAccount::id)
                .containsExactly("bi-thu", "cap-uy");
    }

    @Test
    void importingAgainChangesNothing() {
        imports.importFiles(theDemo());

        ImportResult again = imports.importFiles(theDemo());

        assertThat(again).isEqualTo(new ImportResult(unchanged(5), unchanged(14), unchanged(16)));
    }

    @Test
    void aWorkbookSaysTheSameAsCsv() {
        imports.importFiles(theDemo());
        Snapshot fromCsv = Snapshot.of(organization);

        ImportResult again = imports.importFiles(List.of(asWorkbook(theDemo())));

        assertThat(again).isEqualTo(new ImportResult(unchanged(5), unchanged(14), unchanged(16)));
        assertThat(Snapshot.of(organization)).isEqualTo(fromCsv);
    }

    @Test
    void semicolonsByteOrderMarkAndOtherToneMarksSayTheSame() {
        imports.importFiles(aBranch());

        ImportResult again = imports.importFiles(List.of(TestFiles.csv(
                "don-vi.csv",
                "\ufeffMÃ ĐƠN VỊ;Tên đơn vị;Loại đơn vị;Mã đơn vị cấp trên;Có chi uỷ;Có ban thường vụ;Số lãnh đạo",
                "xa;Đảng ủy xã;Đảng uỷ xã, thị trấn;;không;;0")));

        assertThat(again.units()).isEqualTo(unchanged(1));
    }

    @Test
    void onlyWhatDiffersIsWrittenAndTheRestStays() {
        imports.importFiles(aBranch());

        ImportResult result = imports.importFiles(List.of(subjects(
                "hai,Đảng viên 02,Đảng viên,Cá nhân,chi-bo,,,,,,Sinh hoạt cấp uỷ,",
                "ba,Đảng viên 03,Đảng viên,Cá nhân,chi-bo,,,,2023-9-2,,,")));

        assertThat(result.subjects()).isEqualTo(new Count(1, 1, 0));
        assertThat(organization.subject("hai").orElseThrow().suspendedFrom()).isEqualTo(Suspension.COMMITTEE);
        assertThat(organization.subject("ba").orElseThrow().admittedOn()).isEqualTo(LocalDate.of(2023, 9, 2));
        assertThat(organization.subject("mot").orElseThrow().positions()).isEqualTo("Bí thư");
    }

    @DisplayName("S003-R05: nơi sinh hoạt chính thức là cột có thể không có; tệp cũ vẫn nhập được")
    @Test
    void theColumnOfOfficialActivityIsOptional() {
        imports.importFiles(aBranch());
        imports.importFiles(List.of(subjectsWithOfficialActivity(
                "hai,Đảng viên 02,Ủy viên Ban Thường vụ,Cá nhân,xa,,,,,,,,chi-bo",
                "ba,Đảng viên 03,Ủy viên Ban Thường vụ,Cá nhân,xa,,,,,,,,")));

        assertThat(organization.subject("hai").orElseThrow().officialActivityAt())
                .isEqualTo("chi-bo");
        assertThat(organization.subject("ba").orElseThrow().officialActivityAt())
                .isNull();
        assertThat(organization.subject("mot").orElseThrow().officialActivityAt())
                .isNull();
    }

    @Test
    void tablesMayReferToEachOtherInAnyOrder() {
        List<TableFile> branch = aBranch();

        ImportResult result = imports.importFiles(List.of(
                branch.get(2),
                branch.get(1),
                units("chi-bo,Chi bộ,Chi bộ,xa,Có,,2", "xa,Đảng ủy xã,\"Đảng ủy xã, thị trấn\",,,,")));

        assertThat(result.units()).isEqualTo(created(2));
    }

    @Test
    void twoAccountsMaySwapTheirSubjects() {
        imports.importFiles(aBranch());
        imports.importFiles(List.of(accounts("pho,Phó Bí thư,,Đảng viên,,,hai")));

        imports.importFiles(
                List.of(accounts("pho,Phó Bí thư,,Đảng viên,,,mot", "bi-thu,Bí thư,,Đảng viên; Quản trị,,,hai")));

        assertThat(organization.accountOfSubject("hai").orElseThrow().id()).isEqualTo("bi-thu");
    }

    @Test
    void listsMayBeSeparatedByCommaSemicolonOrLineBreak() {
        imports.importFiles(aBranch());

        imports.importFiles(List.of(accounts("xa,Đảng ủy xã,,\"Giám sát, Cán bộ\",\"xa\nchi-bo\",chi-bo; xa;,")));

        StaffAccount account = organization.account("xa").orElseThrow();
        assertThat(account.units()).containsExactly("chi-bo", "xa");
        assertThat(account.supervisedUnits()).containsExactly("chi-bo", "xa");
    }

    @Test
    void everySuccessIsPublishedAndARefusalIsNot(ApplicationEvents events) {
        imports.importFiles(aBranch());
        assertThatThrownBy(() -> imports.importFiles(List.of())).isInstanceOf(ImportRefused.class);
        imports.importFiles(aBranch());

        assertThat(events.stream(OrganizationImported.class)).hasSize(2);
    }

    @Test
    void fiveThousandSubjectsTakeSeconds() {
        imports.importFiles(aBranch());
        String[] rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "s" + i + ",Đảng viên,Đảng viên,Cá nhân,chi-bo,Giáo viên,,,19/05/2003,,,")
                .toArray(String[]::new);

        long start = System.nanoTime();
        ImportResult result = imports.importFiles(List.of(subjects(rows)));

        assertThat(result.subjects()).isEqualTo(created(5_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static Count created(int count) {
        return new Count(count, 0, 0);
    }

    private static Count unchanged(int count) {
        return new Count(0, 0, count);
    }

    private static TableFile asWorkbook(List<TableFile> files) {
        return TestFiles.xlsx(
                "to-chuc.xlsx",
                workbook -> files.forEach(file -> {
                    Worksheet sheet = workbook.newWorksheet(file.name());
                    for (CSVRecord row : records(file)) {
                        for (int column = 0; column < row.size(); column++) {
                            put(sheet, (int) row.getRecordNumber() - 1, column, row.get(column));
                        }
                    }
                }));
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text.matches("[0-9]+")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (text.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            sheet.value(row, column, LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private static List<CSVRecord> records(TableFile file) {
        try {
            return CSVFormat.DEFAULT
                    .parse(new StringReader(new String(file.content(), StandardCharsets.UTF_8)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
