package vn.kiemdiem.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which dossier of a plan is meant.
 *
 * @param unit the unit whose process it is
 * @param kind what dossier it is, as {@code review-report}
 * @param subject whose dossier it is; null where it is the unit's own
 */
public record DossierOf(String unit, String kind, @Nullable String subject) {}
