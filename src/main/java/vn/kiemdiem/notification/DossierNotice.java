package vn.kiemdiem.notification;

/**
 * What is told when a dossier has arrived.
 *
 * @param unit the one that sent it
 */
public record DossierNotice(PlanReference plan, UnitReference unit, SubmittedDossier dossier) {}
