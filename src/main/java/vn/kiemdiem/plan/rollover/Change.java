package vn.kiemdiem.plan.rollover;

/**
 * One place of a plan's file that a roll-over changed, or left for somebody to look at.
 *
 * @param where the header's property, or the element's id in the old file, with its property where it has one
 * @param before the whole value in the old file, as a reader of XML sees it
 * @param after the whole value in the new file; equal to {@code before} where nothing was changed
 * @param reason one Vietnamese sentence that says why
 */
public record Change(ChangeKind kind, String where, String before, String after, String reason) {}
