package vn.kiemdiem.review;

/** What a review report says under one of the bases that the plan lists. */
public record ReviewBasis(String basis, String result) {}
