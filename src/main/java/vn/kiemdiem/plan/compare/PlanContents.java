package vn.kiemdiem.plan.compare;

import java.time.Year;
import java.util.Map;
import java.util.Optional;

/**
 * A plan's file as a comparison sees it, without its drawing.
 *
 * @param planId the id of its own process
 * @param header the properties of that process
 * @param elements by id, in the file's order
 */
record PlanContents(String planId, Map<String, String> header, Map<String, PlanElement> elements) {

    /** The year of the plan; empty where the header names none. */
    Optional<Year> year() {
        return Optional.of(header.getOrDefault("plan.year", "").strip())
                .filter(year -> year.matches("\\d{4}"))
                .map(Year::parse);
    }

    String number() {
        return header.getOrDefault("plan.number", "");
    }

    /** The unit whose plan it is. */
    String unit() {
        return header.getOrDefault("plan.unit", "").strip();
    }

    /** An id as people can read it: behind the name of its element, if there is one that has a name. */
    String readable(String id) {
        return Optional.ofNullable(elements.get(id))
                .map(PlanElement::name)
                .map(name -> "%s (%s)".formatted(name, id))
                .orElse(id);
    }
}
