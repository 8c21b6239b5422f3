package vn.kiemdiem.rating.policy;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** Thẩm quyền quyết định xếp loại: who decides, or that the plan names nobody (S001-A02, S001-A04). */
public record Authority(List<Decides> rows) {

    static final String RULE = "rating.authority";

    private static final String SOURCE = "các bước quyết định xếp loại trong sơ đồ của kế hoạch";

    public Authority {
        rows = List.copyOf(rows);
    }

    /** The body that decides; empty where the plan names none or several, since the software does not choose. */
    public Optional<String> decider(SubjectKind kind, UnitKind unitKind) {
        SortedSet<String> bodies = bodies(kind, unitKind);
        return bodies.size() == 1 ? Optional.of(bodies.first()) : Optional.empty();
    }

    /** Refuses to rate where nobody, or more than one, decides. */
    public Optional<Refusal> check(SubjectKind kind, UnitKind unitKind) {
        if (decider(kind, unitKind).isPresent()) {
            return Optional.empty();
        }
        String what = "«%s» của «%s»".formatted(kind.vietnameseName(), unitKind.vietnameseName());
        String bodies = String.join(", ", bodies(kind, unitKind));
        String gap = bodies.isEmpty()
                ? "không nêu cấp quyết định xếp loại " + what
                : "nêu nhiều cấp quyết định xếp loại %s (%s)".formatted(what, bodies);
        String sentence = "Kế hoạch %s; Ban Tổ chức cần làm rõ, phần mềm không tự chọn.".formatted(gap);
        return Optional.of(new Refusal(RULE, SOURCE, Optional.empty(), bodies, "", sentence));
    }

    /** Those who decide: a row that names the kind of unit goes before one for any. */
    private SortedSet<String> bodies(SubjectKind kind, UnitKind unitKind) {
        List<Decides> covering =
                rows.stream().filter(row -> row.covers(kind, unitKind)).toList();
        boolean special = covering.stream().anyMatch(Decides::namesUnits);
        return covering.stream()
                .filter(row -> row.namesUnits() == special)
                .map(Decides::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
