package vn.kiemdiem.organization;

import static vn.kiemdiem.organization.Tables.subjects;
import static vn.kiemdiem.organization.Tables.subjectsWithOfficialActivity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectErrorsTest extends ImportRefusals {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing id                | ,A,Đảng viên,Cá nhân,chi-bo,,,,,,,              | Mã đối tượng    | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing name              | a,,Đảng viên,Cá nhân,chi-bo,,,,,,,              | Tên đối tượng   | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing kind              | a,A,,Cá nhân,chi-bo,,,,,,,                      | Loại đối tượng  | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing extent            | a,A,Đảng viên,,chi-bo,,,,,,,                    | Tập thể/Cá nhân | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing unit              | a,A,Đảng viên,Cá nhân,,,,,,,,                   | Mã đơn vị       | Ô này bắt buộc mà đang trống. Điền nội dung.
            unknown unit              | a,A,Đảng viên,Cá nhân,xom,,,,,,,                | Mã đơn vị       | Không có đơn vị nào mang mã «xom». Sửa mã, hoặc nhập cùng lúc tệp có đơn vị này.
            unknown kind              | a,A,Đảng viên dự bị,Cá nhân,chi-bo,,,,,,,       | Loại đối tượng  | «Đảng viên dự bị» không có trong danh mục. Gần nhất là «Đảng viên», «Đảng bộ» hoặc «Ủy viên Ban Thường vụ».
            unknown extent            | a,A,Đảng viên,Người,chi-bo,,,,,,,               | Tập thể/Cá nhân | «Người» không có trong danh mục. Ghi «Tập thể» hoặc «Cá nhân».
            individual called many    | a,A,Đảng viên,Tập thể,chi-bo,,,,,,,             | Tập thể/Cá nhân | Loại đối tượng «Đảng viên» là cá nhân, không phải tập thể. Sửa một trong hai cột.
            collective called one     | a,A,Chi bộ,Cá nhân,chi-bo,,,,,,,                | Tập thể/Cá nhân | Loại đối tượng «Chi bộ» là tập thể, không phải cá nhân. Sửa một trong hai cột.
            collective with a position | a,A,Chi bộ,Tập thể,chi-bo,Bí thư,,Không,,Không,Không, | Chức vụ   | Chỉ cá nhân mới có nội dung này, đối tượng là tập thể. Xoá nội dung ô.
            collective as a head      | a,A,Chi bộ,Tập thể,chi-bo,,,Có,,,,              | Người đứng đầu  | Chỉ cá nhân mới có nội dung này, đối tượng là tập thể. Xoá nội dung ô.
            collective suspended      | a,A,Chi bộ,Tập thể,chi-bo,,,,,,Sinh hoạt đảng,  | Đình chỉ        | Chỉ cá nhân mới có nội dung này, đối tượng là tập thể. Xoá nội dung ô.
            no such day               | a,A,Đảng viên,Cá nhân,chi-bo,,,,30/02/2020,,,   | Ngày kết nạp    | «30/02/2020» không phải là ngày. Ghi ngày/tháng/năm, ví dụ 19/05/2003.
            month first               | a,A,Đảng viên,Cá nhân,chi-bo,,,,05/19/2003,,,   | Ngày kết nạp    | «05/19/2003» không phải là ngày. Ghi ngày/tháng/năm, ví dụ 19/05/2003.
            bare number for a date    | a,A,Đảng viên,Cá nhân,chi-bo,,,,37760,,,        | Ngày kết nạp    | «37760» không phải là ngày. Ghi ngày/tháng/năm, ví dụ 19/05/2003.
            date before the Party     | a,A,Đảng viên,Cá nhân,chi-bo,,,,02/02/1930,,,   | Ngày kết nạp    | «02/02/1930» sớm hơn ngày 03/02/1930. Sửa lại năm.
            unknown suspension        | a,A,Đảng viên,Cá nhân,chi-bo,,,,,,Có,           | Đình chỉ        | «Có» không có trong danh mục. Ghi «Không», «Sinh hoạt đảng» hoặc «Sinh hoạt cấp ủy».
            neither yes nor no        | a,A,Đảng viên,Cá nhân,chi-bo,,,,,miễn,,         | Miễn công tác và sinh hoạt đảng | «miễn» không phải là «Có» hay «Không». Ghi một trong hai, hoặc để trống nếu không.
            """)
    void aWrongSubjectIsOneErrorWithItsPlaceAndRemedy(String why, String row, String column, String message) {
        requireOnlyError(subjects(row), 2, column, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown unit       | a,A,Đảng viên,Cá nhân,chi-bo,,,,,,,,xom   | Không có đơn vị nào mang mã «xom». Sửa mã, hoặc nhập cùng lúc tệp có đơn vị này.
            collective         | a,A,Chi bộ,Tập thể,chi-bo,,,,,,,,chi-bo   | Chỉ cá nhân mới có nội dung này, đối tượng là tập thể. Xoá nội dung ô.
            """)
    void aWrongPlaceOfOfficialActivityIsOneError(String why, String row, String message) {
        requireOnlyError(subjectsWithOfficialActivity(row), 2, "Nơi sinh hoạt chính thức", message);
    }

    @Test
    void anIdMayStandInOneRowOnly() {
        requireOnlyError(
                subjects("a,A,Đảng viên,Cá nhân,chi-bo,,,,,,,", "a,A,Đảng viên,Cá nhân,chi-bo,,,,,,,"),
                3,
                "Mã đối tượng",
                "Mã «a» đã có ở dòng 2. Mỗi mã chỉ ghi một lần: xoá một dòng hoặc đổi mã.");
    }
}
