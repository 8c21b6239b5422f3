package vn.kiemdiem.rating.term;

import vn.kiemdiem.rating.RatingLevel;

/** A subject's level in a past year as it was imported, with the file and row that it comes from. */
public record ImportedLevel(String subject, int year, RatingLevel level, String decidedBy, String source) {}
