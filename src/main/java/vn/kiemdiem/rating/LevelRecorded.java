package vn.kiemdiem.rating;

/** Levels were written down in the plan at the stage: published before the transaction ends. */
public record LevelRecorded(String plan, RatingStage stage) {}
