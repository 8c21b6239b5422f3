package vn.kiemdiem.review;

/** One body's opinion on one subject, as of the place of residence (Quy định 213-QĐ/TW). */
public record BasisOpinion(String subject, String opinion) {}
