package vn.kiemdiem.organization;

import static vn.kiemdiem.organization.Tables.units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitErrorsTest extends ImportRefusals {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing id           | ,A,Chi bộ,,,,             | Mã đơn vị          | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing name         | a,,Chi bộ,,,,             | Tên đơn vị         | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing kind         | a,A,,,,,                  | Loại đơn vị        | Ô này bắt buộc mà đang trống. Điền nội dung.
            capital in the id    | Chi_Bộ,A,Chi bộ,,,,       | Mã đơn vị          | Mã «Chi_Bộ» không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa 50 ký tự, ví dụ «chi-bo-01».
            hyphen before the id | -a,A,Chi bộ,,,,           | Mã đơn vị          | Mã «-a» không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa 50 ký tự, ví dụ «chi-bo-01».
            blank in the id      | a b,A,Chi bộ,,,,          | Mã đơn vị          | Mã «a b» không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa 50 ký tự, ví dụ «chi-bo-01».
            engine's group       | camunda-admin,A,Chi bộ,,,, | Mã đơn vị         | Mã «camunda-admin» dành riêng cho hệ thống. Chọn mã khác.
            everybody's group    | kiem-diem-users,A,Chi bộ,,,, | Mã đơn vị       | Mã «kiem-diem-users» dành riêng cho hệ thống. Chọn mã khác.
            supervisors' group   | xa-supervisors,A,Chi bộ,,,, | Mã đơn vị        | Mã «xa-supervisors» dành riêng cho hệ thống. Chọn mã khác.
            unknown kind         | a,A,Chi bộ thôn,,,,       | Loại đơn vị        | «Chi bộ thôn» không có trong danh mục. Gần nhất là «Chi bộ», «Chi bộ cơ sở» hoặc «Cấp ủy chi bộ».
            unknown parent       | a,A,Chi bộ,huyen,,,       | Mã đơn vị cấp trên | Không có đơn vị nào mang mã «huyen». Sửa mã, hoặc nhập cùng lúc tệp có đơn vị này.
            neither yes nor no   | a,A,Chi bộ,,x,,           | Có chi ủy          | «x» không phải là «Có» hay «Không». Ghi một trong hai, hoặc để trống nếu không.
            neither yes nor no   | a,A,Chi bộ,,,true,        | Có ban thường vụ   | «true» không phải là «Có» hay «Không». Ghi một trong hai, hoặc để trống nếu không.
            negative number      | a,A,Chi bộ,,,,-1          | Số lãnh đạo        | «-1» không phải là số. Ghi một số nguyên từ 0 đến 9999.
            number too large     | a,A,Chi bộ,,,,10000       | Số lãnh đạo        | «10000» không phải là số. Ghi một số nguyên từ 0 đến 9999.
            formula              | =A1,A,Chi bộ,,,,          | Mã đơn vị          | Ô chứa công thức. Sao chép ô rồi dán lại chỉ giá trị.
            text under no heading | a,A,Chi bộ,,,,,x         |                    | Dòng có nội dung nằm ngoài các cột có tiêu đề. Xoá nội dung đó; trong CSV, đặt ô có dấu phẩy vào giữa hai dấu ngoặc kép.
            its own parent       | xa,Xã,Chi bộ,xa,,,        | Mã đơn vị cấp trên | Đơn vị cấp trên đi thành vòng: xa → xa. Sửa cấp trên của một đơn vị trong vòng.
            stored unit in cycle | xa,Xã,Chi bộ,chi-bo,,,    | Mã đơn vị cấp trên | Đơn vị cấp trên đi thành vòng: xa → chi-bo → xa. Sửa cấp trên của một đơn vị trong vòng.
            """)
    void aWrongUnitIsOneErrorWithItsPlaceAndRemedy(String why, String row, @Nullable String column, String message) {
        requireOnlyError(units(row), 2, column, message);
    }

    @Test
    void anIdMustLeaveRoomForItsSupervisorsGroup() {
        String id = "a".repeat(51);

        requireOnlyError(
                units(id + ",A,Chi bộ,,,,"),
                2,
                "Mã đơn vị",
                "Mã «" + id + "» không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa 50 ký tự,"
                        + " ví dụ «chi-bo-01».");
    }

    @Test
    void aNameMustNotBeEndless() {
        requireOnlyError(
                units("a," + "x".repeat(201) + ",Chi bộ,,,,"),
                2,
                "Tên đơn vị",
                "Nội dung dài quá 200 ký tự. Rút ngắn lại.");
    }

    @Test
    void aControlCharacterIsNamed() {
        requireOnlyError(
                units("a,A\u0000,Chi bộ,,,,"), 2, "Tên đơn vị", "Ô chứa ký tự ẩn U+0000. Xoá nội dung ô rồi gõ lại.");
    }

    @Test
    void aCycleIsNamedOnceAndNotForUnitsBelowIt() {
        requireOnlyError(
                units("d,D,Chi bộ,a,,,", "a,A,Chi bộ,b,,,", "b,B,Chi bộ,c,,,", "c,C,Chi bộ,a,,,"),
                3,
                "Mã đơn vị cấp trên",
                "Đơn vị cấp trên đi thành vòng: a → b → c → a. Sửa cấp trên của một đơn vị trong vòng.");
    }

    @Test
    void anIdMayStandInOneRowOnly() {
        requireOnlyError(
                units("a,A,Chi bộ,,,,", "b,B,Chi bộ,,,,", "a,C,Chi bộ,,,,"),
                4,
                "Mã đơn vị",
                "Mã «a» đã có ở dòng 2. Mỗi mã chỉ ghi một lần: xoá một dòng hoặc đổi mã.");
    }
}
