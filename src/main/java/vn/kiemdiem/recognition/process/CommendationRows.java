package vn.kiemdiem.recognition.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;

/** The rows of the form {@code commend} as a person finds them. */
@Component
class CommendationRows {

    /** No award, said expressly: what a list offers cannot be taken back to empty. */
    static final String NO_AWARD = "NONE";

    private static final List<String> USUAL = List.of("Giấy khen", "Bằng khen");
    private static final String NOTHING = "—";

    private final Organization organization;

    CommendationRows(Organization organization) {
        this.organization = organization;
    }

    /** The usual awards; any other may be typed. */
    static List<Map<String, String>> awards(boolean isDecision) {
        Map<String, String> none = Map.of("label", isDecision ? "Không có" : "Không đề xuất", "value", NO_AWARD);
        return List.of(option(USUAL.get(0)), option(USUAL.get(1)), none);
    }

    /** What stands to the subject's name now is filled in where it may still be changed. */
    Map<String, Object> row(Subject subject, @Nullable Commendation latest, boolean isEditable) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject.id());
        row.put("name", subject.name() + "\n" + subject.kind().vietnameseName());
        row.put("proposed", latest == null ? NOTHING : said(latest));
        row.put("otherAward", "");
        row.put("note", "");
        if (latest != null && isEditable) {
            row.put(USUAL.contains(latest.award()) ? "award" : "otherAward", latest.award());
            Optional.ofNullable(latest.note())
                    .filter(note -> latest.step() == CommendationStep.PROPOSED)
                    .ifPresent(note -> row.put("note", note));
        }
        return row;
    }

    private String said(Commendation latest) {
        String who = Optional.ofNullable(latest.body())
                .flatMap(organization::unit)
                .map(Unit::name)
                .map(name -> " (" + name + ")")
                .orElse("");
        String what = latest.step().label() + ": " + latest.award() + who;
        return latest.note() == null ? what : what + "\n" + latest.note();
    }

    private static Map<String, String> option(String award) {
        return Map.of("label", award, "value", award);
    }
}
