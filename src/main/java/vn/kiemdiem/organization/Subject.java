package vn.kiemdiem.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A collective or an individual that is reviewed and rated (đối tượng).
 *
 * @param unitId the unit it belongs to
 * @param positions an individual's positions as the organization words them (chức vụ)
 * @param peerGroup the group of similar functions within which it competes (nhóm tương đồng)
 * @param unitHead whether this individual heads the unit (người đứng đầu)
 * @param admittedOn when the individual was admitted to the Party (ngày kết nạp)
 * @param exempt whether the individual is exempt from work and Party activity (miễn công tác và sinh hoạt đảng)
 * @param temporaryActivityAt the branch of temporary activity (nơi sinh hoạt tạm thời)
 * @param officialActivityAt the unit of the branch in which the individual lives the Party life (nơi sinh hoạt chính
 *     thức), where it is another than the own unit
 */
public record Subject(
        @Id String id,
        String name,
        SubjectKind kind,
        String unitId,
        @Nullable String positions,
        @Nullable String peerGroup,
        boolean unitHead,
        @Nullable LocalDate admittedOn,
        boolean exempt,
        Suspension suspendedFrom,
        @Nullable String temporaryActivityAt,
        @Nullable String officialActivityAt) {

    public Subject {
        Slug.require(id, Slug.MAX_ID);
    }
}
