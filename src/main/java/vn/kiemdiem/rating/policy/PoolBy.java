package vn.kiemdiem.rating.policy;

import java.util.Optional;
import vn.kiemdiem.organization.Subject;

/** Phạm vi tính tỷ lệ: what makes subjects of one kind one pool («theo từng đối tượng», S001-R06). */
public enum PoolBy {
    KIND("kind"),
    PEER_GROUP("peer-group"),
    UNIT("unit");

    private final String property;

    PoolBy(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** The name of the pool the subject is in: its kind, its peer group (its kind where it has none) or its unit's id. */
    public String poolOf(Subject subject) {
        String kind = subject.kind().vietnameseName();
        return switch (this) {
            case KIND -> kind;
            case PEER_GROUP ->
                Optional.ofNullable(subject.peerGroup())
                        .filter(group -> !group.isBlank())
                        .orElse(kind);
            case UNIT -> subject.unitId();
        };
    }
}
