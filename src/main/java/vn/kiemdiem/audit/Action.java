package vn.kiemdiem.audit;

/** What somebody did. */
public enum Action {
    /** A person brought a plan's file; the detail is what came of it. */
    PLAN_IMPORTED,
    /** The application brought a plan's file of its own. */
    PLAN_DEPLOYED,
    PLAN_STARTED,
    ORGANIZATION_IMPORTED,
    CRITERIA_IMPORTED,
    YEARLY_LEVELS_IMPORTED,
    ATTENDEES_IMPORTED,
    /** A level was written down; the detail is the stage and the level. */
    LEVEL_GIVEN,
    /** The same for a term. */
    TERM_LEVEL_GIVEN,
    /** A task was completed; the detail is its element in the diagram. */
    DUTY_FULFILLED,
    /** A dossier was taken in or returned. */
    DOSSIER_RECEIVED,
    REPORT_DOWNLOADED,
    ATTACHMENT_DOWNLOADED,
    /** The demo's clock was moved. */
    CLOCK_MOVED,
    /** The audit trail itself was looked at. */
    AUDIT_EXPORTED
}
