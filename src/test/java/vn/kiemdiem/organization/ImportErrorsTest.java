package vn.kiemdiem.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemdiem.organization.Tables.accounts;
import static vn.kiemdiem.organization.Tables.subjects;
import static vn.kiemdiem.organization.Tables.units;
import static vn.kiemdiem.organization.table.TestFiles.csv;
import static vn.kiemdiem.organization.table.TestFiles.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.organization.table.TableFile;

class ImportErrorsTest extends ImportRefusals {

    private static final String UNRECOGNIZED =
            "Không nhận ra bảng này. Dòng đầu phải là tiêu đề cột: bảng đơn vị có «Mã đơn vị», «Tên đơn vị», «Loại đơn"
                    + " vị»…; bảng đối tượng có «Mã đối tượng», «Tên đối tượng», «Loại đối tượng»…; bảng tài khoản có"
                    + " «Mã tài khoản», «Tên hiển thị», «Thư điện tử»….";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrongHeadingsAreOneErrorEach(String why, TableFile file, int row, @Nullable String column, String message) {
        requireOnlyError(file, row, column, message);
    }

    static Stream<Arguments> wrongHeadingsAreOneErrorEach() {
        return Stream.of(
                arguments(
                        "unknown heading",
                        csv("a.csv", Tables.UNITS + ",Ghi chú", "a,A,Chi bộ,,,,,x"),
                        1,
                        "Ghi chú",
                        "Bảng đơn vị không có cột này. Sửa tên cột hoặc xoá cột."),
                arguments(
                        "missing heading",
                        csv("a.csv", Tables.UNITS.replace(",Có chi ủy", ""), "a,A,Chi bộ,,,"),
                        1,
                        "Có chi ủy",
                        "Bảng đơn vị thiếu cột này. Thêm cột; ô nào không bắt buộc có thể để trống."),
                arguments(
                        "doubled heading",
                        csv("a.csv", "", Tables.ACCOUNTS + ",VAI TRÒ", "a,A,,Quản trị,,,,"),
                        2,
                        "VAI TRÒ",
                        "Cột này có hai lần. Giữ lại một cột."),
                arguments("other table", csv("a.csv", "Họ và tên,Mã đơn vị", "A,a"), 1, null, UNRECOGNIZED));
    }

    @Test
    void allErrorsOfAllFilesComeAtOnceFromTopToBottom() {
        TableFile units = units("A,,Chi bộ,,,,", "b,B,Chi,b,,,x");
        TableFile subjects = subjects("c,C,Đảng,Cá nhân,xom,,,,1,,,");

        ImportRefused refusal = refusalOf(List.of(units, subjects));

        assertThat(refusal.errors())
                .extracting(error -> error.file() + " " + error.row() + " " + error.column())
                .containsExactly(
                        "don-vi.csv 2 Mã đơn vị",
                        "don-vi.csv 2 Tên đơn vị",
                        "don-vi.csv 3 Loại đơn vị",
                        "don-vi.csv 3 Số lãnh đạo",
                        "doi-tuong.csv 2 Loại đối tượng",
                        "doi-tuong.csv 2 Mã đơn vị",
                        "doi-tuong.csv 2 Ngày kết nạp");
    }

    @Test
    void anUnreadableFileIsNotHeldAgainstTheOthers() {
        ImportRefused refusal = refusalOf(List.of(file("don-vi.csv", ""), accounts("a,A,,Cán bộ,xom,,")));

        assertThat(refusal.errors()).extracting(TableError::file).containsExactly("don-vi.csv");
    }

    @Test
    void anIdInTwoFilesIsRefusedWithBothPlaces() {
        TableFile second = csv("them.csv", Tables.UNITS, "b,B,Chi bộ,,,,", "a,A,Chi bộ,,,,");

        ImportRefused refusal = refusalOf(List.of(units("a,A,Chi bộ,,,,"), second));

        assertThat(refusal.errors())
                .containsExactly(
                        new TableError(
                                "them.csv",
                                null,
                                3,
                                "Mã đơn vị",
                                "Mã «a» đã có ở dòng 2 của tệp «don-vi.csv». Mỗi mã chỉ ghi một lần: xoá một dòng hoặc đổi mã."));
    }

    @Test
    void aGoodFileIsNotWrittenBesideABadOne() {
        ImportRefused refusal = refusalOf(List.of(units("a,A,Chi bộ,,,,"), accounts("b,B,,Khách,,,")));

        assertThat(refusal.errors()).hasSize(1);
        assertThat(organization.unit("a")).isEmpty();
    }

    @Test
    void twoHundredErrorsAreShownAndTheRestCounted() {
        String[] rows = Stream.generate(() -> "a b,A,Chi bộ,,,,").limit(150).toArray(String[]::new);

        ImportRefused refusal = refusalOf(List.of(units(rows)));

        assertThat(refusal.errors()).hasSize(200);
        assertThat(refusal.more()).isEqualTo(150 + 149 - 200);
        assertThat(refusal).hasMessage("Không nhập được: 299 lỗi");
    }

    @Test
    void noFileIsRefusedToo() {
        assertThat(refusalOf(List.of()).errors())
                .containsExactly(new TableError(
                        "", null, null, null, "Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx."));
    }
}
