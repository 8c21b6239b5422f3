package vn.kiemdiem.plan.process;

/** The ids of the bloc itself and of its notices in {@code bpmn/binh-thuan-bloc-2024.bpmn}, held against the file by a test both ways. */
final class BinhThuanBloc2024Process {

    static final String KEY = "binh-thuan-bloc-2024";

    private BinhThuanBloc2024Process() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String PLAN_ISSUED = "startEvent_planIssued";
        static final String START_PLAN = "gateway_startPlan";
        static final String SUGGEST_REVIEW = "subProcess_suggestReview";
        static final String SUGGESTION_STARTED = "startEvent_suggestionStarted";
        static final String ADVISE_SUGGESTIONS = "userTask_adviseSuggestions";
        static final String ISSUE_SUGGESTIONS = "userTask_issueSuggestions";
        static final String NOTIFY_SUGGESTIONS = "sendTask_notifySuggestions";
        static final String SUGGESTIONS_ISSUED = "endEvent_suggestionsIssued";
        static final String SUGGESTIONS_DONE = "endEvent_suggestionsDone";
        static final String SCHEDULE_APPRAISAL = "subProcess_scheduleAppraisal";
        static final String SCHEDULING_STARTED = "startEvent_schedulingStarted";
        static final String ISSUE_SCHEDULE = "userTask_issueSchedule";
        static final String NOTIFY_SCHEDULE = "sendTask_notifySchedule";
        static final String APPRAISAL_ANNOUNCED = "endEvent_appraisalAnnounced";
        static final String DECIDE_RATINGS = "userTask_decideRatings";
        static final String PLAN_DONE = "endEvent_planDone";
        static final String START_TRACKS = "gateway_startTracks";
        static final String REVIEW_UNITS = "subProcess_reviewUnits";
        static final String REVIEWS_STARTED = "startEvent_reviewsStarted";
        static final String START_REVIEWS = "gateway_startReviews";
        static final String REVIEW_GRASSROOTS_ORGANIZATIONS = "callActivity_reviewGrassrootsOrganizations";
        static final String REVIEW_GRASSROOTS_BRANCHES = "callActivity_reviewGrassrootsBranches";
        static final String CHECK_AUTHORITY = "serviceTask_checkAuthority";
        static final String AUTHORITY_UNDECIDED = "errorEvent_authorityUndecided";
        static final String CLARIFY_AUTHORITY = "userTask_clarifyAuthority";
        static final String AUTHORITY_KNOWN = "gateway_authorityKnown";
        static final String UNITS_REVIEWED = "gateway_unitsReviewed";
        static final String ALL_DOSSIERS_RECEIVED = "endEvent_allDossiersReceived";
        static final String SYNTHESIZE = "userTask_synthesize";
        static final String APPRAISE = "subProcess_appraise";
        static final String APPRAISAL_STARTED = "startEvent_appraisalStarted";
        static final String HEAR_BOARDS = "userTask_hearBoards";
        static final String APPRAISE_UNITS = "userTask_appraiseUnits";
        static final String REPORT_APPRAISAL = "userTask_reportAppraisal";
        static final String APPRAISED = "endEvent_appraised";
        static final String HOLD_CONFERENCE = "subProcess_holdConference";
        static final String CONFERENCE_PLANNED = "startEvent_conferencePlanned";
        static final String ADVISE_CONFERENCE = "userTask_adviseConference";
        static final String HOLD_YEAR_END_CONFERENCE = "userTask_holdYearEndConference";
        static final String CONFERENCE_HELD = "endEvent_conferenceHeld";
        static final String CONFERENCE_OVERDUE = "timerEvent_conferenceOverdue";
        static final String ESCALATE_CONFERENCE = "serviceTask_escalateConference";
        static final String CONFERENCE_ESCALATED = "endEvent_conferenceEscalated";
        static final String CONFERENCE_DONE = "endEvent_conferenceDone";

        static final String SUGGESTIONS_NOTIFIED = "startEvent_suggestionsNotified";
        static final String TAKE_UP_SUGGESTIONS = "userTask_takeUpSuggestions";
        static final String SUGGESTIONS_TAKEN_UP = "endEvent_suggestionsTakenUp";

        static final String APPRAISAL_SCHEDULED = "startEvent_appraisalScheduled";
        static final String PREPARE_FOR_APPRAISAL = "userTask_prepareForAppraisal";
        static final String PREPARED_FOR_APPRAISAL = "endEvent_preparedForAppraisal";

        private Elements() {}
    }
}
