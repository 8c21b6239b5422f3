package vn.kiemdiem.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A body that plans give work to (đơn vị).
 *
 * @param id also the id of the engine's group of those who act for it
 * @param parentId the unit directly above
 * @param leaders how many people lead it
 */
public record Unit(
        @Id String id,
        String name,
        UnitKind kind,
        @Nullable String parentId,
        boolean hasBranchCommittee,
        boolean hasStandingCommittee,
        int leaders) {

    public Unit {
        Slug.require(id, Slug.MAX_UNIT_ID);
        if (leaders < 0) {
            throw new IllegalArgumentException("Số lãnh đạo không được âm: " + leaders);
        }
    }
}
