package vn.kiemdiem.rating;

import java.util.List;
import java.util.stream.Collectors;

/** The plan does not say who decides on some of its subjects; the organization board has to clarify it. */
public class AuthorityUndecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AuthorityGap> gaps;

    /** There is at least one gap. */
    public AuthorityUndecided(List<AuthorityGap> gaps) {
        super("Kế hoạch chưa rõ cấp quyết định xếp loại: "
                + gaps.stream().map(AuthorityGap::subjectWords).collect(Collectors.joining("; "))
                + ". Ban Tổ chức cần làm rõ.");
        this.gaps = List.copyOf(gaps);
    }

    /** What has to be clarified. */
    public List<AuthorityGap> gaps() {
        return gaps;
    }
}
