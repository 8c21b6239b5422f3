package vn.kiemdiem.rating.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.ScoreFrame;

/** Checks what the rows of an import say together and against the plan's score frame (S001-R01, S001-R05). */
final class CriteriaCheck {

    private final ScoreFrame frame;
    private final TableErrors errors;

    private CriteriaCheck(ScoreFrame frame, TableErrors errors) {
        this.frame = frame;
        this.errors = errors;
    }

    /**
     * Adds what is wrong to the errors.
     *
     * @param complete whether the rows are all that there are, so that their points can be added up
     */
    static void check(List<CriteriaRow> rows, boolean complete, ScoreFrame frame, TableErrors errors) {
        CriteriaCheck check = new CriteriaCheck(frame, errors);
        rows.forEach(check::checkPoints);
        check.refuseDoubled(rows);
        if (complete && rows.stream().allMatch(row -> row.kind() != null)) {
            byKind(rows).forEach(check::checkSum);
        }
    }

    /** The rows by kind; those whose kind is wrong are left out. */
    static Map<SubjectKind, List<CriteriaRow>> byKind(List<CriteriaRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.kind()),
                        () -> new EnumMap<>(SubjectKind.class),
                        Collectors.toList()));
    }

    private void checkPoints(CriteriaRow row) {
        BigDecimal points = row.points();
        if (points == null) {
            return;
        }
        if (points.signum() == 0) {
            row.refuse(CriteriaTable.POINTS, "Điểm tối đa phải lớn hơn 0. Ghi điểm, hoặc xoá dòng.", errors);
        } else if (!frame.fits(points)) {
            row.refuse(
                    CriteriaTable.POINTS,
                    Figures.of(points) + " không phải là bội số của "
                            + Figures.of(frame.step().orElseThrow())
                            + " điểm (bước điểm của kế hoạch). Sửa lại điểm.",
                    errors);
        }
    }

    private void refuseDoubled(List<CriteriaRow> rows) {
        Map<List<Object>, CriteriaRow> first = new HashMap<>();
        for (CriteriaRow row : rows) {
            SubjectKind kind = row.kind();
            String slug = row.slug();
            if (kind == null || slug == null) {
                continue;
            }
            CriteriaRow earlier = first.putIfAbsent(List.of(kind, slug), row);
            if (earlier != null) {
                row.refuse(
                        CriteriaTable.ID,
                        "Mã " + Quote.of(slug) + " của loại " + Quote.of(kind.vietnameseName()) + " đã có ở "
                                + earlier.placeSeenFrom(row) + ". Mỗi mã chỉ ghi một lần: xoá một dòng hoặc đổi mã.",
                        errors);
            }
        }
    }

    private void checkSum(SubjectKind kind, List<CriteriaRow> rows) {
        if (rows.stream().anyMatch(row -> row.points() == null)) {
            return;
        }
        BigDecimal sum =
                rows.stream().map(row -> Objects.requireNonNull(row.points())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(frame.base()) != 0) {
            rows.get(0)
                    .refuse(
                            CriteriaTable.POINTS,
                            "Tổng điểm " + rows.size() + " tiêu chí của loại " + Quote.of(kind.vietnameseName())
                                    + " là " + Figures.of(sum) + ", khung điểm của kế hoạch là "
                                    + Figures.of(frame.base()) + ". Sửa điểm cho đúng tổng, hoặc thêm dòng còn thiếu.",
                            errors);
        }
    }
}
