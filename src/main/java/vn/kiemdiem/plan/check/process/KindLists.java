package vn.kiemdiem.plan.check.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** Lists of kinds as plan files write them, with commas between. */
enum KindLists {
    SUBJECTS("UNKNOWN_SUBJECT_KIND", SubjectKind::ofSlug),
    UNITS("UNKNOWN_UNIT_KIND", UnitKind::ofSlug);

    private final String code;
    private final Function<String, Optional<?>> ofSlug;

    KindLists(String code, Function<String, Optional<?>> ofSlug) {
        this.code = code;
        this.ofSlug = ofSlug;
    }

    static List<String> split(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    /** The code of the problem of a kind that does not exist. */
    String code() {
        return code;
    }

    /** The kinds of the list that do not exist. */
    Stream<String> unknown(String list) {
        return split(list).stream().filter(slug -> ofSlug.apply(slug).isEmpty()).distinct();
    }
}
