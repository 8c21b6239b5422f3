package vn.kiemdiem.rating.raters;

/**
 * A body that is asked to take part in rating the collectives (chủ thể tham gia đánh giá, xếp loại).
 *
 * @param unit the unit's id
 */
public record Rater(String unit) {}
