package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.BilingualTexts;

/** What people call the bodies to which a plan gives work. */
final class BodyNames {

    private static final Pattern BELOW = Pattern.compile("\\$\\{units\\.below\\(unit, '([a-z-]+)'\\)}");
    private static final Pattern WORDS = Pattern.compile("[^a-zA-Z]+");

    private final Map<String, String> units;
    private final BilingualTexts texts;
    private final Map<String, String> pools = new HashMap<>();

    /** Of the plan, with the names of the organization's units by id. */
    BodyNames(PlanModel plan, Map<String, String> units, Locale locale) {
        this.units = units;
        this.texts = BilingualTexts.of("timeline", locale);
        plan.all(Process.class).forEach(process -> pools.put(Levels.idOf(process), Levels.nameOf(process)));
        plan.all(Participant.class)
                .filter(pool -> !PlanModel.attribute(pool, "processRef").isEmpty())
                .forEach(pool -> pools.put(PlanModel.attribute(pool, "processRef"), Levels.nameOf(pool)));
    }

    /** The name of a unit, or in words which units an expression finds in that process; else the id itself. */
    String of(String body, String process) {
        if (body.equals("${unit}")) {
            return pools.getOrDefault(process, process);
        }
        Matcher below = BELOW.matcher(body);
        if (below.matches()) {
            return UnitKind.ofSlug(below.group(1)).map(UnitKind::vietnameseName).orElse(body);
        }
        String key = "body" + WORDS.matcher(body).replaceAll(".");
        return Optional.ofNullable(units.get(body)).orElseGet(() -> texts.has(key) ? texts.text(key) : body);
    }

    Locale locale() {
        return texts.locale();
    }
}
