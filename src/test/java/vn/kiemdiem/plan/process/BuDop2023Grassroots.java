package vn.kiemdiem.plan.process;

/** The ids of the grassroots organizations and of remedial plans in {@code bpmn/bu-dop-2023.bpmn}, held against the file by a test both ways. */
final class BuDop2023Grassroots {

    private BuDop2023Grassroots() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String GRASSROOTS_CALLED = "startEvent_grassrootsCalled";
        static final String REVIEW_AND_SEND = "subProcess_reviewAndSend";
        static final String COMPLETION_STARTED = "startEvent_completionStarted";
        static final String REVIEW_GRASSROOTS = "subProcess_reviewGrassroots";
        static final String REVIEW_STARTED = "startEvent_reviewStarted";
        static final String START_REVIEW = "gateway_startReview";
        static final String REGISTER_REVIEW = "subProcess_registerReview";
        static final String REGISTRATION_STARTED = "startEvent_registrationStarted";
        static final String MAKE_UNIT_PLAN = "userTask_makeUnitPlan";
        static final String DRAFT_REPORT = "userTask_draftReport";
        static final String ASK_MEMBER = "userTask_askMember";
        static final String REGISTER_DAY = "userTask_registerDay";
        static final String DAY_REGISTERED = "endEvent_dayRegistered";
        static final String REGISTRATION_OVERDUE = "timerEvent_registrationOverdue";
        static final String ESCALATE_REGISTRATION = "serviceTask_escalateRegistration";
        static final String REGISTRATION_ESCALATED = "endEvent_registrationEscalated";
        static final String SUBMIT_DRAFTS = "subProcess_submitDrafts";
        static final String DRAFTS_WANTED = "startEvent_draftsWanted";
        static final String START_REGISTERED = "gateway_startRegistered";
        static final String SCHEDULE_ATTENDANCE = "userTask_scheduleAttendance";
        static final String COMPILE_DRAFTS = "userTask_compileDrafts";
        static final String SEND_DRAFTS = "sendTask_sendDrafts";
        static final String REGISTERED = "gateway_registered";
        static final String INVITE_ATTENDEES = "sendTask_inviteAttendees";
        static final String DRAFTS_SENT = "endEvent_draftsSent";
        static final String DRAFTS_OVERDUE = "timerEvent_draftsOverdue";
        static final String ESCALATE_DRAFTS = "serviceTask_escalateDrafts";
        static final String DRAFTS_ESCALATED = "endEvent_draftsEscalated";
        static final String RATE_STATE = "userTask_rateState";
        static final String STATE_REVIEWED = "gateway_stateReviewed";
        static final String IS_BRANCH = "gateway_isBranch";
        static final String RECORD_STAFF_LEVELS = "userTask_recordStaffLevels";
        static final String RATE_BRANCH = "userTask_rateBranch";
        static final String RATE_COMMITTEE = "userTask_rateCommittee";
        static final String UNIT_REVIEWED = "gateway_unitReviewed";
        static final String GRASSROOTS_REVIEWED = "endEvent_grassrootsReviewed";
        static final String REVIEW_OVERDUE = "timerEvent_reviewOverdue";
        static final String ESCALATE_REVIEW = "serviceTask_escalateReview";
        static final String REVIEW_ESCALATED = "endEvent_reviewEscalated";
        static final String COMPILE_RESULTS_OF_UNIT = "userTask_compileResultsOfUnit";
        static final String SEND_RESULTS_OF_UNIT = "sendTask_sendResultsOfUnit";
        static final String RESULTS_OF_UNIT_SENT = "endEvent_resultsOfUnitSent";
        static final String RESULTS_OVERDUE = "timerEvent_resultsOverdue";
        static final String ESCALATE_RESULTS = "serviceTask_escalateResults";
        static final String RESULTS_ESCALATED = "endEvent_resultsEscalated";
        static final String RECEIVE_RESULTS = "subProcess_receiveResults";
        static final String RESULTS_DELIVERED = "startEvent_resultsDelivered";
        static final String RECEIVE_AGAIN = "gateway_receiveAgain";
        static final String TAKE_RESULTS = "userTask_takeResults";
        static final String RESULTS_ACCEPTED = "gateway_resultsAccepted";
        static final String RECOMPILE_RESULTS = "userTask_recompileResults";
        static final String RESEND_RESULTS = "sendTask_resendResults";
        static final String RESULTS_TAKEN = "endEvent_resultsTaken";
        static final String GRASSROOTS_DONE = "endEvent_grassrootsDone";

        static final String RATING_NOTIFIED = "startEvent_ratingNotified";
        static final String WRITE_REMEDIAL_PLAN = "userTask_writeRemedialPlan";
        static final String FOLLOW_REMEDIES = "userTask_followRemedies";
        static final String REMEDIAL_PLAN_DONE = "endEvent_remedialPlanDone";

        private Elements() {}
    }
}
