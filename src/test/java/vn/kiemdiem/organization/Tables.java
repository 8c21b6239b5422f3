package vn.kiemdiem.organization;

import java.util.ArrayList;
import java.util.List;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;

/** Files of units, subjects and accounts with good headings. */
final class Tables {

    static final String UNITS =
            "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo";
    static final String SUBJECTS = "Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,Chức vụ,"
            + "Nhóm tương đồng,Người đứng đầu,Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,Nơi sinh hoạt tạm thời";
    static final String ACCOUNTS =
            "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng";

    private Tables() {}

    static TableFile units(String... rows) {
        return csv("don-vi.csv", UNITS, rows);
    }

    static TableFile subjects(String... rows) {
        return csv("doi-tuong.csv", SUBJECTS, rows);
    }

    /** With the column that files may leave out. */
    static TableFile subjectsWithOfficialActivity(String... rows) {
        return csv("doi-tuong.csv", SUBJECTS + ",Nơi sinh hoạt chính thức", rows);
    }

    static TableFile accounts(String... rows) {
        return csv("tai-khoan.csv", ACCOUNTS, rows);
    }

    /** A commune with one branch of two members, one of whom administers. */
    static List<TableFile> aBranch() {
        return List.of(
                units("xa,Đảng ủy xã,\"Đảng ủy xã, thị trấn\",,,,", "chi-bo,Chi bộ,Chi bộ,xa,Có,,2"),
                subjects(
                        "mot,Đảng viên 01,Đảng viên,Cá nhân,chi-bo,Bí thư,,Có,19/05/2003,,,",
                        "hai,Đảng viên 02,Đảng viên,Cá nhân,chi-bo,,,,,,,"),
                accounts("bi-thu,Bí thư,bi-thu@xa.example,Cán bộ; Quản trị; Đảng viên,chi-bo,,mot"));
    }

    /** The demo of the school branch of S004. */
    static List<TableFile> theDemo() {
        return Demos.organization("tra-son-school-branch-2023");
    }

    private static TableFile csv(String name, String headings, String... rows) {
        List<String> lines = new ArrayList<>(List.of(headings));
        lines.addAll(List.of(rows));
        return TestFiles.csv(name, lines.toArray(String[]::new));
    }
}
