package vn.kiemdiem.district;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;

/** Collects the rows of a district and numbers its people as they come. */
final class DistrictRows {

    static final String PREFIX = "tam-duong-";
    static final String YES = "Có";
    static final String NO = "Không";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST_ADMISSION = LocalDate.of(1980, 2, 3);
    private static final int DAYS_BETWEEN = 4_001;
    private static final int DAYS_OF_ADMISSION = 15_900;
    private static final int DAYS_OF_LEADERS = 11_800;

    private final List<String> units =
            table("Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo");
    private final List<String> subjects = table("Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,"
            + "Chức vụ,Nhóm tương đồng,Người đứng đầu,Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,"
            + "Nơi sinh hoạt tạm thời");
    private final List<String> accounts =
            table("Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng");
    private final List<String> levels = table("Mã đối tượng,Năm,Mức xếp loại,Cấp quyết định");
    private final List<String> attendees = table("Nhóm,Mã đơn vị,Chức danh,Mã tài khoản");
    private int people;
    private int rated;

    /** A unit without committees. */
    void unit(String id, String name, UnitKind kind, String above, int leaders) {
        unit(id, name, kind, above, "", leaders);
    }

    /** A unit that has {@code "branch"} or {@code "standing"} committee, or neither. */
    void unit(String id, String name, UnitKind kind, String above, String committee, int leaders) {
        row(
                units,
                id,
                name,
                kind.vietnameseName(),
                above,
                committee.equals("branch") ? YES : NO,
                committee.equals("standing") ? YES : NO,
                leaders);
    }

    void collective(String unit, SubjectKind kind, String name, String peerGroup) {
        String id = "td-" + unit.substring(PREFIX.length()) + suffix(kind);
        row(subjects, id, name, kind.vietnameseName(), "Tập thể", unit, "", peerGroup, "", "", "", "", "");
    }

    /** Somebody who leads the unit or belongs to its leadership; returns the id. */
    String leader(String unit, SubjectKind kind, String positions, String peerGroup, boolean head) {
        return person(unit, kind, positions, peerGroup, head ? YES : NO, NO, admission(DAYS_OF_LEADERS));
    }

    /** Somebody without a post, some of them admitted of late and some exempt. */
    void member(String unit, String occupation) {
        boolean recent = people % 97 == 0;
        boolean retired = people % 23 == 0;
        LocalDate admitted = recent ? LocalDate.of(2024, 5, 9).plusDays(people % 3) : admission(DAYS_OF_ADMISSION);
        String shown = recent ? occupation + " (đảng viên dự bị)" : retired ? "Đảng viên nghỉ hưu" : occupation;
        person(
                unit,
                SubjectKind.MEMBER,
                shown,
                "Đảng viên không giữ chức vụ",
                NO,
                retired && !recent ? YES : NO,
                admitted);
    }

    /** An account of a body, which acts for these units. */
    void staff(String id, String name, String... actsFor) {
        account(id, name, "Cán bộ", String.join("; ", actsFor), "", "");
    }

    void account(String id, String name, String roles, String actsFor, String supervises, String subject) {
        row(accounts, id, name, id + "@tam-duong.example", roles, actsFor, supervises, subject);
    }

    /** The levels of the years before the plan's; one in six lacks a year because of a later election. */
    void earlierLevels(String subject, String decidedBy) {
        String[] years = EarlierLevels.of(rated++);
        for (int year = 0; year < years.length; year++) {
            if (!years[year].isEmpty()) {
                row(levels, subject, 2021 + year, years[year], decidedBy);
            }
        }
    }

    void attendee(int group, String unit, String position, String account) {
        row(attendees, group, unit, position, account);
    }

    List<TableFile> organization() {
        return List.of(file("don-vi.csv", units), file("doi-tuong.csv", subjects), file("tai-khoan.csv", accounts));
    }

    TableFile yearlyLevels() {
        return file("muc-hang-nam.csv", levels);
    }

    TableFile assignedAttendees() {
        return file("phan-cong-du.csv", attendees);
    }

    private String person(
            String unit,
            SubjectKind kind,
            String positions,
            String peerGroup,
            String head,
            String exempt,
            LocalDate admitted) {
        people++;
        String id = "td-dang-vien-%04d".formatted(people);
        String name = "Đảng viên %04d".formatted(people);
        row(
                subjects,
                id,
                name,
                kind.vietnameseName(),
                "Cá nhân",
                unit,
                positions,
                peerGroup,
                head,
                DAY.format(admitted),
                exempt,
                NO,
                "");
        return id;
    }

    private LocalDate admission(int days) {
        return FIRST_ADMISSION.plusDays((long) people * DAYS_BETWEEN % days);
    }

    private static String suffix(SubjectKind kind) {
        return switch (kind) {
            case PARTY_ORGANIZATION -> "-organization";
            case AGENCY -> "-agency";
            case UNIT_LEADERSHIP -> "-leadership";
            case BRANCH_COMMITTEE -> "-committee";
            default -> "";
        };
    }

    private static List<String> table(String headings) {
        return new ArrayList<>(List.of(headings));
    }

    private static void row(List<String> table, Object... cells) {
        table.add(Arrays.stream(cells).map(DistrictRows::cell).collect(Collectors.joining(",")));
    }

    private static String cell(Object value) {
        String text = value.toString();
        return text.contains(",") ? '"' + text + '"' : text;
    }

    private static TableFile file(String name, List<String> lines) {
        return TestFiles.csv(name, lines.toArray(String[]::new));
    }
}
