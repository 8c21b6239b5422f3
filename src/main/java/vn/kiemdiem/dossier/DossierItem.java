package vn.kiemdiem.dossier;

/** One thing that a dossier holds, in the plan's words (S001-R20). */
public record DossierItem(String name) {}
