package vn.kiemdiem.rating.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Standing;

/**
 * What a body changes with one sheet.
 *
 * @param changes only those whose level differs from what the sheet showed as given
 */
record Sheet(Duty duty, RatingStage stage, Standing standing, Map<Subject, GivenLevel> changes) {

    /** The changed rows as the form has them, for the draft of a person who was overtaken. */
    Map<String, Object> typed() {
        List<Map<String, String>> rows = new ArrayList<>();
        changes.forEach((subject, given) -> {
            Map<String, String> row = new HashMap<>();
            row.put("subject", subject.id());
            row.put("level", given.level().name());
            row.put("reason", Objects.requireNonNullElse(given.reason(), ""));
            Optional.ofNullable(given.organizationLevel())
                    .ifPresent(level -> row.put("organizationLevel", level.name()));
            rows.add(row);
        });
        return Map.of(RatePoolForm.LIST, rows);
    }
}
