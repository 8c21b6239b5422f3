package vn.kiemdiem.plan.process;

/** The ids of the district itself in {@code bpmn/bu-dop-2023.bpmn}, held against the file by a test both ways. */
final class BuDop2023Process {

    static final String KEY = "bu-dop-2023";

    private BuDop2023Process() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String REPORT_YEAR_END = "subProcess_reportYearEnd";
        static final String YEAR_END_STARTED = "startEvent_yearEndStarted";
        static final String DRAFT_YEAR_END = "userTask_draftYearEnd";
        static final String COMPILE_YEAR_END = "userTask_compileYearEnd";
        static final String SEND_YEAR_END = "sendTask_sendYearEnd";
        static final String YEAR_END_SENT = "endEvent_yearEndSent";
        static final String YEAR_END_REPORTED = "endEvent_yearEndReported";
        static final String PLAN_ISSUED = "startEvent_planIssued";
        static final String START_PLAN = "gateway_startPlan";
        static final String REVIEW_STANDING_COMMITTEE = "subProcess_reviewStandingCommittee";
        static final String OWN_REVIEW_STARTED = "startEvent_ownReviewStarted";
        static final String START_OWN_REVIEW = "gateway_startOwnReview";
        static final String SET_UP_EDITORS = "userTask_setUpEditors";
        static final String DRAFT_OWN_REPORT = "userTask_draftOwnReport";
        static final String CONSULT = "subProcess_consult";
        static final String CONSULTATION_STARTED = "startEvent_consultationStarted";
        static final String START_CONSULTATION = "gateway_startConsultation";
        static final String START_DISTRICT_BODIES = "gateway_startDistrictBodies";
        static final String HEAR_ADVISORS = "userTask_hearAdvisors";
        static final String HEAR_FRONT = "userTask_hearFront";
        static final String DISTRICT_BODIES_HEARD = "gateway_districtBodiesHeard";
        static final String START_OTHERS = "gateway_startOthers";
        static final String HEAR_MASS_ORGANIZATIONS = "userTask_hearMassOrganizations";
        static final String HEAR_GRASSROOTS = "userTask_hearGrassroots";
        static final String OTHERS_HEARD = "gateway_othersHeard";
        static final String CONSULTED = "gateway_consulted";
        static final String OPINIONS_COLLECTED = "endEvent_opinionsCollected";
        static final String PREPARE_MEMBERS = "subProcess_prepareMembers";
        static final String MEMBER_PREPARATION = "startEvent_memberPreparation";
        static final String WRITE_MEMBER_REVIEW = "userTask_writeMemberReview";
        static final String START_MEMBER_REVIEWS = "gateway_startMemberReviews";
        static final String RECORD_BRANCH_REVIEW = "userTask_recordBranchReview";
        static final String RECORD_UNIT_REVIEW = "userTask_recordUnitReview";
        static final String MEMBER_REVIEWED = "gateway_memberReviewed";
        static final String COMPILE_MEMBER_FILE = "userTask_compileMemberFile";
        static final String SEND_MEMBER_FILE = "sendTask_sendMemberFile";
        static final String MEMBER_PREPARED = "endEvent_memberPrepared";
        static final String MEMBER_FILES_OVERDUE = "timerEvent_memberFilesOverdue";
        static final String ESCALATE_MEMBER_FILES = "serviceTask_escalateMemberFiles";
        static final String MEMBER_FILES_ESCALATED = "endEvent_memberFilesEscalated";
        static final String HEAR_RESIDENCE = "userTask_hearResidence";
        static final String OWN_REVIEW_READY = "gateway_ownReviewReady";
        static final String HOLD_OWN_REVIEW = "userTask_holdOwnReview";
        static final String PROPOSE_OWN = "userTask_proposeOwn";
        static final String OWN_REVIEW_DONE = "endEvent_ownReviewDone";
        static final String OWN_REVIEW_OVERDUE = "timerEvent_ownReviewOverdue";
        static final String ESCALATE_OWN_REVIEW = "serviceTask_escalateOwnReview";
        static final String OWN_REVIEW_ESCALATED = "endEvent_ownReviewEscalated";
        static final String START_CONCLUSIONS = "gateway_startConclusions";
        static final String READY_TO_DECIDE = "gateway_readyToDecide";
        static final String CONCLUDE = "subProcess_conclude";
        static final String CONCLUSION_STARTED = "startEvent_conclusionStarted";
        static final String START_CONCLUSION = "gateway_startConclusion";
        static final String COMPILE_OWN_DOSSIER = "userTask_compileOwnDossier";
        static final String SEND_OWN_DOSSIER = "sendTask_sendOwnDossier";
        static final String DECIDE = "subProcess_decide";
        static final String DECISION_STARTED = "startEvent_decisionStarted";
        static final String START_DECISION = "gateway_startDecision";
        static final String DECIDE_ORGANIZATIONS = "userTask_decideOrganizations";
        static final String DECIDE_COLLECTIVES = "userTask_decideCollectives";
        static final String DECIDE_LEADERS = "userTask_decideLeaders";
        static final String COMMEND = "userTask_commend";
        static final String DECIDED = "gateway_decided";
        static final String ANNOUNCE_RATINGS = "sendTask_announceRatings";
        static final String RATINGS_DECIDED = "endEvent_ratingsDecided";
        static final String CONCLUDED = "gateway_concluded";
        static final String COMPILE_RESULTS = "userTask_compileResults";
        static final String SEND_RESULTS = "sendTask_sendResults";
        static final String RESULTS_SENT = "endEvent_resultsSent";
        static final String CONCLUSION_OVERDUE = "timerEvent_conclusionOverdue";
        static final String ESCALATE_CONCLUSION = "serviceTask_escalateConclusion";
        static final String CONCLUSION_ESCALATED = "endEvent_conclusionEscalated";
        static final String PLAN_DONE = "endEvent_planDone";
        static final String RATE_DISTRICT = "subProcess_rateDistrict";
        static final String DISTRICT_CONFERENCE_STARTED = "startEvent_districtConferenceStarted";
        static final String HOLD_DISTRICT_CONFERENCE = "userTask_holdDistrictConference";
        static final String RATE_DISTRICT_ORGANIZATION = "userTask_rateDistrictOrganization";
        static final String DISTRICT_RATED = "endEvent_districtRated";
        static final String DISTRICT_RATING_OVERDUE = "timerEvent_districtRatingOverdue";
        static final String ESCALATE_DISTRICT_RATING = "serviceTask_escalateDistrictRating";
        static final String DISTRICT_RATING_ESCALATED = "endEvent_districtRatingEscalated";
        static final String DISTRICT_ORGANIZATION_RATED = "endEvent_districtOrganizationRated";
        static final String START_TRACKS = "gateway_startTracks";
        static final String PREPARE = "subProcess_prepare";
        static final String PREPARATION_STARTED = "startEvent_preparationStarted";
        static final String START_PREPARATION = "gateway_startPreparation";
        static final String SET_UP_GROUPS = "userTask_setUpGroups";
        static final String ISSUE_GUIDANCE = "userTask_issueGuidance";
        static final String SUGGEST_REVIEW = "subProcess_suggestReview";
        static final String SUGGESTION_STARTED = "startEvent_suggestionStarted";
        static final String START_SUGGESTION = "gateway_startSuggestion";
        static final String SUGGEST_BY_BODIES = "userTask_suggestByBodies";
        static final String SUGGEST_BY_MEMBERS = "userTask_suggestByMembers";
        static final String SUGGESTIONS_WRITTEN = "gateway_suggestionsWritten";
        static final String COMPILE_SUGGESTIONS = "userTask_compileSuggestions";
        static final String ISSUE_SUGGESTIONS = "userTask_issueSuggestions";
        static final String SUGGESTIONS_ISSUED = "endEvent_suggestionsIssued";
        static final String CHECK_AUTHORITY = "serviceTask_checkAuthority";
        static final String AUTHORITY_UNDECIDED = "errorEvent_authorityUndecided";
        static final String CLARIFY_AUTHORITY = "userTask_clarifyAuthority";
        static final String AUTHORITY_KNOWN = "gateway_authorityKnown";
        static final String PREPARATION_DONE = "gateway_preparationDone";
        static final String PREPARED = "endEvent_prepared";
        static final String REVIEW_UNITS = "callActivity_reviewUnits";
        static final String READY_TO_SYNTHESIZE = "gateway_readyToSynthesize";
        static final String SYNTHESIZE = "subProcess_synthesize";
        static final String SYNTHESIS_STARTED = "startEvent_synthesisStarted";
        static final String PROPOSE_ORGANIZATIONS = "userTask_proposeOrganizations";
        static final String PROPOSE_COLLECTIVES = "userTask_proposeCollectives";
        static final String PROPOSE_LEADERS = "userTask_proposeLeaders";
        static final String COMPILE_SUBMISSION = "userTask_compileSubmission";
        static final String SUBMITTED = "endEvent_submitted";
        static final String SYNTHESIS_OVERDUE = "timerEvent_synthesisOverdue";
        static final String ESCALATE_SYNTHESIS = "serviceTask_escalateSynthesis";
        static final String SYNTHESIS_ESCALATED = "endEvent_synthesisEscalated";
        static final String CONSIDER_STATE = "subProcess_considerState";
        static final String STATE_CONSIDERED = "startEvent_stateConsidered";
        static final String START_CONSIDERING = "gateway_startConsidering";
        static final String CONSIDER_COUNCILS = "userTask_considerCouncils";
        static final String CONSIDER_AGENCIES = "userTask_considerAgencies";
        static final String CONSIDERING_DONE = "gateway_consideringDone";
        static final String STATE_BASIS_GIVEN = "endEvent_stateBasisGiven";
        static final String ASSIST = "subProcess_assist";
        static final String ASSISTANCE_STARTED = "startEvent_assistanceStarted";
        static final String START_ASSISTANCE = "gateway_startAssistance";
        static final String SUPPLY_DATA = "subProcess_supplyData";
        static final String DATA_WANTED = "startEvent_dataWanted";
        static final String COMPILE_DATA = "userTask_compileData";
        static final String SEND_DATA = "sendTask_sendData";
        static final String DATA_SUPPLIED = "endEvent_dataSupplied";
        static final String URGE_STATE = "userTask_urgeState";
        static final String ASSISTANCE_DONE = "gateway_assistanceDone";
        static final String ASSISTED = "endEvent_assisted";

        private Elements() {}
    }
}
