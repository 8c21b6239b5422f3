package vn.kiemdiem.notice;

import java.util.Set;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/**
 * Whose levels are to be announced.
 *
 * @param unit the one in and below which the subjects are
 * @param kinds of subject
 * @param unitKinds where the subjects are; empty for everywhere
 */
public record Announced(PlanReference plan, String unit, Set<SubjectKind> kinds, Set<UnitKind> unitKinds) {}
