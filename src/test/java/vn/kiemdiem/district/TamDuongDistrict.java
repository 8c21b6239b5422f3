package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.List;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.organization.table.TableFile;

/**
 * The district of plan 310-KH/HU, invented but for the names of its bodies: the same rows every time, as somebody would
 * upload them.
 */
public final class TamDuongDistrict {

    private static final String PROVINCE = PREFIX + "province-standing-committee";

    private final DistrictRows rows = new DistrictRows();

    private TamDuongDistrict(DistrictSize size) {
        province();
        new DistrictLeaders(rows).add();
        new DistrictBodies(rows, size).add();
        PartyBranches branches = new PartyBranches(rows, size);
        new Communes(rows, size, branches).add();
        new SpecialCommittees(rows, size, branches).add();
        branches.grassroots();
        new AttendeeGroups(rows, size).add();
    }

    /** The district in its real size: 13 communes and towns, about 200 branches, about 5,000 subjects. */
    public static TamDuongDistrict ofRealSize() {
        return new TamDuongDistrict(DistrictSize.REAL);
    }

    /** The district as its demo shows it, with one of each kind. */
    public static TamDuongDistrict ofTheDemo() {
        return new TamDuongDistrict(DistrictSize.DEMO);
    }

    /** Units, subjects and accounts. */
    public List<TableFile> organization() {
        return rows.organization();
    }

    /** What those were rated in 2021 to 2023 whose term is rated. */
    public TableFile yearlyLevels() {
        return rows.yearlyLevels();
    }

    /** Who is assigned to attend which unit's review. */
    public TableFile attendees() {
        return rows.assignedAttendees();
    }

    private void province() {
        rows.unit(PROVINCE, "Ban Thường vụ Tỉnh ủy", UnitKind.PROVINCE_STANDING_COMMITTEE, "", 0);
        String board = PREFIX + "province-organization-board";
        rows.unit(board, "Ban Tổ chức Tỉnh ủy", UnitKind.PROVINCE_ORGANIZATION_BOARD, PROVINCE, 0);
        rows.unit(PREFIX + "district", "Huyện ủy", UnitKind.DISTRICT_COMMITTEE, PROVINCE, "standing", 3);
        rows.collective(PREFIX + "district", SubjectKind.PARTY_ORGANIZATION, "Đảng bộ huyện", "Đảng bộ huyện");
        rows.account("td-quan-tri", "Quản trị", "Quản trị", "", "", "");
        rows.account("td-tinh-uy", "Ban Thường vụ Tỉnh ủy", "Cán bộ; Giám sát", PROVINCE, PROVINCE, "");
        rows.staff("td-ban-to-chuc-tinh-uy", "Ban Tổ chức Tỉnh ủy", board);
    }
}
