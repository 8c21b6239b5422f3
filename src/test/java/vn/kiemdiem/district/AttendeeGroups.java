package vn.kiemdiem.district;

import java.util.ArrayList;
import java.util.List;

/** Who is assigned to attend which review (S000, section 6): positions, and the account where the district gave one. */
final class AttendeeGroups {

    /** How many of the plan's named grassroots branches are in the n-th group. */
    private static final int[] BRANCHES = {1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 1, 1};

    /** Members of the district's committees by their number, standing committee first; a text is a board's deputy. */
    private static final List<List<Object>> SEATS = List.of(
            List.of(1, 12, "Phó Chánh Văn phòng Huyện ủy"),
            List.of(2, 13),
            List.of(3, 14, "Phó Chánh Văn phòng Huyện ủy"),
            List.of(4, 15, 16, "Phó Trưởng Ban Tuyên giáo Huyện ủy"),
            List.of(5, 17),
            List.of(6, 18, "Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy"),
            List.of(7, 19, "Phó Trưởng Ban Tổ chức Huyện ủy"),
            List.of(8, 20, "Phó Trưởng Ban Tổ chức Huyện ủy"),
            List.of(9, 21, "Phó Trưởng Ban Dân vận Huyện ủy"),
            List.of(10, 22, "Phó Trưởng Ban Tuyên giáo Huyện ủy"),
            List.of(11, 23),
            List.of(24, 25, "Phó Trưởng Ban Dân vận Huyện ủy"),
            List.of(26, 27, 28));

    private final DistrictRows rows;
    private final DistrictSize size;

    AttendeeGroups(DistrictRows rows, DistrictSize size) {
        this.rows = rows;
        this.size = size;
    }

    void add() {
        int branch = 1;
        for (int group = 1; group <= SEATS.size(); group++) {
            List<String> units = new ArrayList<>();
            if (group <= size.communes()) {
                units.add(Communes.id(group));
            }
            for (int more = 0; more < BRANCHES[group - 1]; more++, branch++) {
                if (branch <= size.grassrootsBranches()) {
                    units.add(PartyBranches.grassrootsId(branch));
                }
            }
            assign(group, units);
        }
    }

    private void assign(int group, List<String> units) {
        for (String unit : units) {
            SEATS.get(group - 1).forEach(seat -> assign(group, unit, seat));
        }
    }

    private void assign(int group, String unit, Object seat) {
        if (seat instanceof Integer number) {
            String positions = positions(number);
            rows.attendee(group, unit, positions, DistrictLeaders.accountOf(positions));
        } else {
            rows.attendee(group, unit, seat.toString(), "");
        }
    }

    private static String positions(int number) {
        int standing = DistrictLeaders.STANDING_COMMITTEE.size();
        return number <= standing
                ? DistrictLeaders.STANDING_COMMITTEE.get(number - 1)
                : DistrictLeaders.EXECUTIVE_COMMITTEE.get(number - standing - 1);
    }
}
