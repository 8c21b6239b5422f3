package vn.kiemdiem.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/**
 * What the organization board found out where the plan does not say who decides (thẩm quyền, S001-A02, S001-A04).
 *
 * @param unitKind what the subjects' own units are
 * @param basis the regulation or the instruction that says so
 */
public record AuthorityRuling(
        @Id @Nullable Long id,
        String plan,
        SubjectKind subjectKind,
        UnitKind unitKind,
        String decider,
        String basis,
        String recordedBy,
        Instant recordedAt) {}
