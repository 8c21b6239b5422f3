package vn.kiemdiem.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the demo's meeting proposes for a subject: the level's name and the reason, empty where none is needed. */
record Proposal(String level, String reason) {

    static final String EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
    static final String GOOD = "Hoàn thành tốt nhiệm vụ";
    static final String COMPLETED = "Hoàn thành nhiệm vụ";
    static final String NOT_COMPLETED = "Không hoàn thành nhiệm vụ";

    /** The one whose level differs from the own one without a reason at first. */
    static final String WITHOUT_REASON = "Đảng viên 03";

    private static final int MEMBERS = 12;

    /** For all fourteen subjects by name: the own levels are good, but excellent for 04 and completed for 05. */
    static Map<String, Proposal> ofTheMeeting() {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        proposals.put("Chi bộ trường PTDTBT THCS Trà Sơn", new Proposal(GOOD, ""));
        proposals.put("Tập thể Cấp uỷ Chi bộ", new Proposal(GOOD, ""));
        for (int member = 1; member <= MEMBERS; member++) {
            proposals.put("Đảng viên %02d".formatted(member), new Proposal(GOOD, ""));
        }
        proposals.put("Đảng viên 01", new Proposal(EXCELLENT, "Có sáng kiến được công nhận"));
        proposals.put(WITHOUT_REASON, new Proposal(COMPLETED, ""));
        proposals.put("Đảng viên 04", new Proposal(GOOD, "Chưa có sáng kiến"));
        proposals.put("Đảng viên 05", new Proposal(COMPLETED, ""));
        proposals.put("Đảng viên 12", new Proposal(NOT_COMPLETED, "Bỏ sinh hoạt ba tháng liền"));
        return proposals;
    }
}
