package vn.kiemdiem.plan.process;

/** The ids of {@code bpmn/tra-son-school-branch-2023.bpmn}, held against the file by a test both ways. */
final class TraSonSchoolBranch2023Process {

    static final String KEY = "tra-son-school-branch-2023";

    private TraSonSchoolBranch2023Process() {}

    /** The elements of the diagram. */
    static final class Elements {

        static final String PLAN_ISSUED = "startEvent_planIssued";
        static final String REVIEW_AND_REPORT = "subProcess_reviewAndReport";
        static final String REVIEW_AND_REPORT_STARTED = "startEvent_reviewAndReportStarted";
        static final String REVIEW = "subProcess_review";
        static final String REVIEW_STARTED = "startEvent_reviewStarted";
        static final String BRIEF_BRANCH = "userTask_briefBranch";
        static final String BRIEFING_OVERDUE = "timerEvent_briefingOverdue";
        static final String ESCALATE_BRIEFING = "serviceTask_escalateBriefing";
        static final String BRIEFING_ESCALATED = "endEvent_briefingEscalated";
        static final String START_PREPARATION = "gateway_startPreparation";
        static final String PREPARE_COMMITTEE = "subProcess_prepareCommittee";
        static final String PREPARATION_STARTED = "startEvent_preparationStarted";
        static final String START_COLLECTION = "gateway_startCollection";
        static final String PROVIDE_BASES = "callActivity_provideBases";
        static final String BASES_PROVIDED = "endEvent_basesProvided";
        static final String COLLECT_BASES = "userTask_collectBases";
        static final String COMPLETE_PREPARATION = "userTask_completePreparation";
        static final String COMMITTEE_PREPARED = "endEvent_committeePrepared";
        static final String PREPARATION_OVERDUE = "timerEvent_preparationOverdue";
        static final String ESCALATE_PREPARATION = "serviceTask_escalatePreparation";
        static final String PREPARATION_ESCALATED = "endEvent_preparationEscalated";
        static final String WRITE_MEMBER_REVIEW = "userTask_writeMemberReview";
        static final String ALL_REPORTS_READY = "gateway_allReportsReady";
        static final String HOLD_REVIEW_MEETING = "userTask_holdReviewMeeting";
        static final String MEETING_HELD = "endEvent_meetingHeld";
        static final String MEETING_OVERDUE = "timerEvent_meetingOverdue";
        static final String ESCALATE_MEETING = "serviceTask_escalateMeeting";
        static final String MEETING_ESCALATED = "endEvent_meetingEscalated";
        static final String COMPILE_REPORT = "userTask_compileReport";
        static final String SEND_REPORT = "sendTask_sendReport";
        static final String DOSSIER_SENT = "endEvent_dossierSent";
        static final String REPORT_OVERDUE = "timerEvent_reportOverdue";
        static final String ESCALATE_REPORT = "serviceTask_escalateReport";
        static final String REPORT_ESCALATED = "endEvent_reportEscalated";
        static final String REPORT_SENT = "endEvent_reportSent";
        static final String BASIS_REQUESTED = "startEvent_basisRequested";
        static final String PROVIDE_BASIS = "userTask_provideBasis";
        static final String BASIS_PROVIDED = "endEvent_basisProvided";

        private Elements() {}
    }
}
