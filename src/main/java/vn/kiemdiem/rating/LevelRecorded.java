package vn.kiemdiem.rating;

/** A level was written down in the plan at the stage: published once for each, before the transaction ends. */
public record LevelRecorded(String plan, RatingStage stage) {}
