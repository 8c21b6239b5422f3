package vn.kiemdiem.organization;

import static vn.kiemdiem.organization.Tables.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountErrorsTest extends ImportRefusals {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing id            | ,A,,Quản trị,,,                     | Mã tài khoản     | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing display name  | a,,,Quản trị,,,                     | Tên hiển thị     | Ô này bắt buộc mà đang trống. Điền nội dung.
            missing role          | a,A,,,,,                            | Vai trò          | Ô này bắt buộc mà đang trống. Điền nội dung.
            unknown role          | a,A,,Cán bộ; Khách,chi-bo,,         | Vai trò          | «Khách» không có trong danh mục. Ghi «Cán bộ», «Đảng viên», «Giám sát», «Quản trị» hoặc «Đã rời đơn vị».
            no top-level domain   | a,A,a@b,Quản trị,,,                 | Thư điện tử      | «a@b» không phải là địa chỉ thư điện tử. Ghi một địa chỉ, ví dụ chi-bo@co-quan.example.
            two dots in a row     | a,A,a..b@c.example,Quản trị,,,      | Thư điện tử      | «a..b@c.example» không phải là địa chỉ thư điện tử. Ghi một địa chỉ, ví dụ chi-bo@co-quan.example.
            two addresses         | a,A,a@b.example;c@d.example,Quản trị,,, | Thư điện tử  | «a@b.example;c@d.example» không phải là địa chỉ thư điện tử. Ghi một địa chỉ, ví dụ chi-bo@co-quan.example.
            name and address      | a,A,A <a@b.example>,Quản trị,,,     | Thư điện tử      | «A <a@b.example>» không phải là địa chỉ thư điện tử. Ghi một địa chỉ, ví dụ chi-bo@co-quan.example.
            unknown unit          | a,A,,Cán bộ,chi-bo; xom,,           | Đơn vị phụ trách | Không có đơn vị nào mang mã «xom». Sửa mã, hoặc nhập cùng lúc tệp có đơn vị này.
            unknown subject       | a,A,,Đảng viên,,,ba                 | Mã đối tượng     | Không có đối tượng nào mang mã «ba». Sửa mã, hoặc nhập cùng lúc tệp có đối tượng này.
            staff without unit    | a,A,,Cán bộ,,,                      | Đơn vị phụ trách | Vai trò «Cán bộ» cần cột này mà ô đang trống. Điền ô này, hoặc bỏ vai trò đó.
            supervisor of nothing | a,A,,Giám sát,,,                    | Đơn vị giám sát  | Vai trò «Giám sát» cần cột này mà ô đang trống. Điền ô này, hoặc bỏ vai trò đó.
            member without subject | a,A,,Đảng viên,,,                  | Mã đối tượng     | Vai trò «Đảng viên» cần cột này mà ô đang trống. Điền ô này, hoặc bỏ vai trò đó.
            left, and still there | a,A,,Đã rời đơn vị; Cán bộ,chi-bo,, | Vai trò          | Vai trò «Đã rời đơn vị» không đi cùng vai trò nào khác. Chỉ giữ «Đã rời đơn vị», hoặc bỏ nó.
            left with a unit      | a,A,,Đã rời đơn vị,chi-bo,,         | Đơn vị phụ trách | Ô này chỉ dành cho vai trò «Cán bộ». Thêm vai trò đó, hoặc xoá nội dung ô.
            unit without the role | a,A,,Cán bộ,chi-bo,chi-bo,          | Đơn vị giám sát  | Ô này chỉ dành cho vai trò «Giám sát». Thêm vai trò đó, hoặc xoá nội dung ô.
            subject with account  | a,A,,Đảng viên,,,mot                | Mã đối tượng     | Đối tượng «mot» đã có tài khoản «bi-thu». Mỗi đối tượng chỉ có một tài khoản.
            last administrator    | bi-thu,Bí thư,,Cán bộ,chi-bo,,      | Vai trò          | Không còn tài khoản «Quản trị» nào. Giữ vai trò này cho ít nhất một tài khoản.
            """)
    void aWrongAccountIsOneErrorWithItsPlaceAndRemedy(String why, String row, String column, String message) {
        requireOnlyError(accounts(row), 2, column, message);
    }

    @Test
    void oneSubjectMayNotGetTwoAccounts() {
        requireOnlyError(
                accounts("a,A,,Đảng viên,,,hai", "b,B,,Đảng viên,,,hai"),
                3,
                "Mã đối tượng",
                "Đối tượng «hai» đã có tài khoản «a». Mỗi đối tượng chỉ có một tài khoản.");
    }
}
