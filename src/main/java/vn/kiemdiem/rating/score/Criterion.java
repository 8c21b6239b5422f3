package vn.kiemdiem.rating.score;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.Quote;

/**
 * One scored line (nội dung) that a plan has for a kind of subject; bonus and deduction are counted on it (S001-R04).
 *
 * @param position its place among the lines of its kind, from 1
 * @param slug the line's id within its kind, as files and forms write it
 * @param criterion the criterion (tiêu chí) that it belongs to
 * @param points the most points that it gives
 */
public record Criterion(
        @Id @Nullable Long id,
        String plan,
        SubjectKind subjectKind,
        int position,
        String slug,
        String criterion,
        String content,
        BigDecimal points) {

    /** The content, cut where it is too long for a sentence. */
    public String shortContent() {
        return Quote.shorten(content);
    }

    /** The id of its row in the database; a criterion that is not stored has none. */
    public long storedId() {
        return Objects.requireNonNull(id);
    }

    /** Whether both say the same, whatever their rows in the database. */
    boolean saysAs(Criterion other) {
        return position == other.position
                && slug.equals(other.slug)
                && criterion.equals(other.criterion)
                && content.equals(other.content)
                && points.compareTo(other.points) == 0;
    }
}
