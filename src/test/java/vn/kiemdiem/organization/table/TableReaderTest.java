package vn.kiemdiem.organization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.organization.table.TestFiles.csv;
import static vn.kiemdiem.organization.table.TestFiles.file;
import static vn.kiemdiem.organization.table.TestFiles.rows;
import static vn.kiemdiem.organization.table.TestFiles.workbookOf;
import static vn.kiemdiem.organization.table.TestFiles.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private final TableErrors errors = new TableErrors();

    @Test
    void twentyThousandRowsAreStillRead() {
        List<Table> tables = TableReader.read(rows(20_000), errors);

        assertThat(errors.isEmpty()).isTrue();
        assertThat(tables)
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(20_000));
    }

    @Test
    void commaSemicolonAndByteOrderMarkMakeNoDifference() {
        TableFile commas = csv("a.csv", "Mã,Tên", "a,\"Xã, thị trấn\"");
        TableFile semicolons = csv("a.csv", "\ufeffMã;Tên", "a;Xã, thị trấn");

        assertThat(TableReader.read(semicolons, errors)).isEqualTo(TableReader.read(commas, errors));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void rowNumbersAreThoseOfTheSpreadsheet() {
        TableFile file = csv("a.csv", "", "Mã,Tên", "a,\"hai", "dòng\"", ",", "b,x");

        Table table = TableReader.read(file, errors).get(0);

        assertThat(table.headingRow()).isEqualTo(2);
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(3, 5);
    }

    @Test
    void cellsThatMayDeceiveAreRefusedOneByOne() {
        TableFile file = csv("a.csv", "Mã,Tên", "=1+1,a", "b,x\u0007y", "c,x\u200by", "\u202ed,\u00a0 x ");

        Table table = TableReader.read(file, errors).get(0);

        assertThat(errors.kept())
                .containsExactly(
                        new TableError("a.csv", null, 2, "Mã", "Ô chứa công thức. Sao chép ô rồi dán lại chỉ giá trị."),
                        new TableError("a.csv", null, 3, "Tên", "Ô chứa ký tự ẩn U+0007. Xoá nội dung ô rồi gõ lại."),
                        new TableError("a.csv", null, 4, "Tên", "Ô chứa ký tự ẩn U+200B. Xoá nội dung ô rồi gõ lại."),
                        new TableError("a.csv", null, 5, "Mã", "Ô chứa ký tự ẩn U+202E. Xoá nội dung ô rồi gõ lại."));
        assertThat(table.rows().get(0).isRefused(0)).isTrue();
        assertThat(table.rows().get(3).text(1)).isEqualTo("x");
        assertThat(errors.isFileRefused()).isFalse();
    }

    @Test
    void workbookCellsReadAsTheyLook() {
        TableFile file = xlsx("a.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            TestFiles.headings(sheet, "Chữ", "Số", "Ngày", "Đúng sai");
            sheet.value(2, 0, "a");
            sheet.value(2, 1, 42);
            sheet.value(2, 2, LocalDate.of(2003, 5, 19));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, true);
        });

        Table table = TableReader.read(file, errors).get(0);

        assertThat(table.sheet()).isEqualTo("Trang 1");
        assertThat(table.rows()).containsExactly(new TableRow(3, List.of("a", "42", "19/05/2003", "Có")));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void formulasOfAWorkbookAreRefused() {
        TableFile file = xlsx("a.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            TestFiles.headings(sheet, "Mã", "Tên");
            sheet.formula(1, 0, "1+1");
            sheet.value(1, 1, "x");
        });

        TableReader.read(file, errors);

        assertThat(errors.kept())
                .containsExactly(new TableError(
                        "a.xlsx", "Trang 1", 2, "Mã", "Ô chứa công thức. Sao chép ô rồi dán lại chỉ giá trị."));
    }

    @Test
    void everyVisibleSheetIsATable() {
        TableFile file = xlsx("a.xlsx", workbook -> {
            sheetWithOneRow(workbook, "Một");
            sheetWithOneRow(workbook, "Ẩn").setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Trống");
            sheetWithOneRow(workbook, "Hai");
        });

        assertThat(TableReader.read(file, errors)).extracting(Table::sheet).containsExactly("Một", "Hai");
    }

    @Test
    void aWorkbookByHandIsRead() {
        TableFile file = workbookOf(
                "a.xlsx", "<row r='1'><c r='A1' t='str'><v>Mã</v></c></row><row r='2'><c r='A2'><v>7</v></c></row>");

        assertThat(TableReader.read(file, errors)).hasSize(1);
        assertThat(errors.kept()).isEmpty();
    }

    @Test
    void aNumberTooLongToWriteOutStaysShort() {
        TableFile file = workbookOf(
                "a.xlsx",
                "<row r='1'><c r='A1' t='str'><v>Mã</v></c></row><row r='2'><c r='A2'><v>1E999999999</v></c></row>");

        Table table = TableReader.read(file, errors).get(0);

        assertThat(table.rows().get(0).text(0)).hasSizeLessThan(20);
    }

    @Test
    void errorsBeyondTwoHundredAreCounted() {
        TableReader.read(file("a.csv", "Mã,Tên\n" + "=1,=2\n".repeat(150)), errors);

        assertThat(errors.kept()).hasSize(200);
        assertThat(errors.more()).isEqualTo(100);
    }

    @Test
    void toneMarkCaseAndBlanksAreSetAside() {
        assertThat(CellText.key(" CẤP UỶ  chi bộ")).isEqualTo(CellText.key("Cấp ủy chi bộ"));
        assertThat(CellText.key("Đảng Hòa")).isEqualTo(CellText.key("đảng hoà"));
        assertThat(CellText.key("Đoàn")).isNotEqualTo(CellText.key("Đoan"));
    }

    private static Worksheet sheetWithOneRow(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        TestFiles.headings(sheet, "Mã");
        sheet.value(1, 0, "a");
        return sheet;
    }
}
