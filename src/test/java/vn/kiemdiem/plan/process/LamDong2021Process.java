package vn.kiemdiem.plan.process;

/** The ids of {@code bpmn/lam-dong-2021.bpmn}, held against the file by a test both ways. */
final class LamDong2021Process {

    static final String KEY = "lam-dong-2021";

    private LamDong2021Process() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String PLAN_ISSUED = "startEvent_planIssued";
        static final String START_PLAN = "gateway_startPlan";
        static final String CONSULT = "subProcess_consult";
        static final String CONSULTATION_STARTED = "startEvent_consultationStarted";
        static final String START_CONSULTATION = "gateway_startConsultation";
        static final String COLLECT_OPINIONS = "userTask_collectOpinions";
        static final String CHECK_AUTHORITY = "serviceTask_checkAuthority";
        static final String AUTHORITY_UNDECIDED = "errorEvent_authorityUndecided";
        static final String CLARIFY_AUTHORITY = "userTask_clarifyAuthority";
        static final String AUTHORITY_KNOWN = "gateway_authorityKnown";
        static final String CONSULTATION_DONE = "gateway_consultationDone";
        static final String CONSULTED = "endEvent_consulted";
        static final String PREPARE = "subProcess_prepare";
        static final String PREPARATION_STARTED = "startEvent_preparationStarted";
        static final String START_PREPARATION = "gateway_startPreparation";
        static final String ADVISE_SUGGESTIONS = "userTask_adviseSuggestions";
        static final String ISSUE_SUGGESTIONS = "userTask_issueSuggestions";
        static final String SET_UP_APPRAISAL_TEAM = "userTask_setUpAppraisalTeam";
        static final String ISSUE_GUIDANCE = "userTask_issueGuidance";
        static final String PREPARATION_DONE = "gateway_preparationDone";
        static final String PREPARED = "endEvent_prepared";
        static final String START_TRACKS = "gateway_startTracks";
        static final String REVIEW_PARTY = "subProcess_reviewParty";
        static final String PARTY_REVIEW_STARTED = "startEvent_partyReviewStarted";
        static final String START_PARTY_REVIEW = "gateway_startPartyReview";
        static final String REVIEW_COMMITTEES = "callActivity_reviewCommittees";
        static final String REVIEW_GRASSROOTS_BRANCHES = "callActivity_reviewGrassrootsBranches";
        static final String REVIEW_PARTY_BODIES = "callActivity_reviewPartyBodies";
        static final String PARTY_REVIEWED = "gateway_partyReviewed";
        static final String APPRAISE_RATINGS = "userTask_appraiseRatings";
        static final String RATINGS_APPRAISED = "endEvent_ratingsAppraised";
        static final String START_OTHER_TRACKS = "gateway_startOtherTracks";
        static final String RATE_STATE = "subProcess_rateState";
        static final String STATE_RATING_STARTED = "startEvent_stateRatingStarted";
        static final String REVIEW_STATE_BODIES = "callActivity_reviewStateBodies";
        static final String DECIDE_AGENCIES = "userTask_decideAgencies";
        static final String DECIDE_STATE_COLLECTIVES = "userTask_decideStateCollectives";
        static final String COMPILE_STATE_RATINGS = "userTask_compileStateRatings";
        static final String SEND_STATE_RATINGS = "sendTask_sendStateRatings";
        static final String STATE_RATINGS_SENT = "endEvent_stateRatingsSent";
        static final String STATE_RATINGS_OVERDUE = "timerEvent_stateRatingsOverdue";
        static final String ESCALATE_STATE_RATINGS = "serviceTask_escalateStateRatings";
        static final String STATE_RATINGS_ESCALATED = "endEvent_stateRatingsEscalated";
        static final String START_LAST_TRACKS = "gateway_startLastTracks";
        static final String REVIEW_COUNCILS_AND_FRONTS = "subProcess_reviewCouncilsAndFronts";
        static final String COUNCILS_AND_FRONTS_STARTED = "startEvent_councilsAndFrontsStarted";
        static final String START_COUNCILS_AND_FRONTS = "gateway_startCouncilsAndFronts";
        static final String REVIEW_DISTRICT_STATE = "userTask_reviewDistrictState";
        static final String REVIEW_COMMUNE_COUNCILS = "callActivity_reviewCommuneCouncils";
        static final String DECIDE_COMMUNE_COUNCILS = "userTask_decideCommuneCouncils";
        static final String REVIEW_FRONTS = "callActivity_reviewFronts";
        static final String COUNCILS_AND_FRONTS_DONE = "gateway_councilsAndFrontsDone";
        static final String COUNCILS_AND_FRONTS_REVIEWED = "endEvent_councilsAndFrontsReviewed";
        static final String REVIEW_STANDING_COMMITTEE = "subProcess_reviewStandingCommittee";
        static final String OWN_REVIEW_STARTED = "startEvent_ownReviewStarted";
        static final String START_OWN_REVIEW = "gateway_startOwnReview";
        static final String FILE_MEMBER_DOSSIER = "subProcess_fileMemberDossier";
        static final String MEMBER_REVIEWED = "startEvent_memberReviewed";
        static final String COMPILE_MEMBER_DOSSIER = "userTask_compileMemberDossier";
        static final String SEND_MEMBER_DOSSIER = "sendTask_sendMemberDossier";
        static final String MEMBER_DOSSIER_SENT = "endEvent_memberDossierSent";
        static final String DRAFT_REPORTS = "userTask_draftReports";
        static final String DRAFT_OVERDUE = "timerEvent_draftOverdue";
        static final String ESCALATE_DRAFT = "serviceTask_escalateDraft";
        static final String DRAFT_ESCALATED = "endEvent_draftEscalated";
        static final String COLLECT_COMMENTS = "userTask_collectComments";
        static final String OWN_REVIEW_READY = "gateway_ownReviewReady";
        static final String HOLD_STANDING_COMMITTEE_REVIEW = "userTask_holdStandingCommitteeReview";
        static final String OWN_REVIEW_HELD = "endEvent_ownReviewHeld";
        static final String OTHER_TRACKS_DONE = "gateway_otherTracksDone";
        static final String TRACKS_DONE = "gateway_tracksDone";
        static final String SYNTHESIZE = "subProcess_synthesize";
        static final String SYNTHESIS_STARTED = "startEvent_synthesisStarted";
        static final String PROPOSE_RATINGS = "userTask_proposeRatings";
        static final String COMPILE_SYNTHESIS = "userTask_compileSynthesis";
        static final String SUBMIT_SYNTHESIS = "sendTask_submitSynthesis";
        static final String SYNTHESIS_SUBMITTED = "endEvent_synthesisSubmitted";
        static final String READY_TO_DECIDE = "gateway_readyToDecide";
        static final String DECIDE_RATINGS = "subProcess_decideRatings";
        static final String DECISION_STARTED = "startEvent_decisionStarted";
        static final String DECIDE_ORGANIZATIONS = "userTask_decideOrganizations";
        static final String DECIDE_COLLECTIVES = "userTask_decideCollectives";
        static final String NOTIFY_RATINGS = "userTask_notifyRatings";
        static final String COMPILE_RATINGS = "userTask_compileRatings";
        static final String SEND_RATINGS = "sendTask_sendRatings";
        static final String RATINGS_SENT = "endEvent_ratingsSent";
        static final String START_WAITING = "gateway_startWaiting";
        static final String RATING_STANDS = "gateway_ratingStands";
        static final String RERATE = "userTask_rerate";
        static final String RECORD_PROVINCE_DECISION = "userTask_recordProvinceDecision";
        static final String PROVINCE_DECIDED = "endEvent_provinceDecided";

        static final String COMMITTEE_CALLED = "startEvent_committeeCalled";
        static final String COMMITTEE_REVIEW = "subProcess_committeeReview";
        static final String COMMITTEE_REVIEW_STARTED = "startEvent_committeeReviewStarted";
        static final String PLAN_COMMITTEE = "userTask_planCommittee";
        static final String BRIEF_COMMITTEE = "userTask_briefCommittee";
        static final String REGISTER_COMMITTEE = "userTask_registerCommittee";
        static final String ATTEND_COMMITTEE = "userTask_attendCommittee";
        static final String SUGGEST_COMMITTEE = "userTask_suggestCommittee";
        static final String START_COMMITTEE_REVIEW = "gateway_startCommitteeReview";
        static final String REPORT_TO_COMMITTEE = "userTask_reportToCommittee";
        static final String REVIEW_BRANCHES = "callActivity_reviewBranches";
        static final String DECIDE_BRANCHES = "userTask_decideBranches";
        static final String DRAFT_COMMITTEE_REVIEW = "userTask_draftCommitteeReview";
        static final String COMMITTEE_READY = "gateway_committeeReady";
        static final String HOLD_COMMITTEE_REVIEW = "userTask_holdCommitteeReview";
        static final String SCORE_ORGANIZATION = "userTask_scoreOrganization";
        static final String COMMITTEE_REVIEWED = "endEvent_committeeReviewed";
        static final String COMMITTEE_REVIEW_OVERDUE = "timerEvent_committeeReviewOverdue";
        static final String ESCALATE_COMMITTEE_REVIEW = "serviceTask_escalateCommitteeReview";
        static final String COMMITTEE_REVIEW_ESCALATED = "endEvent_committeeReviewEscalated";
        static final String COMPILE_COMMITTEE_RESULTS = "userTask_compileCommitteeResults";
        static final String SEND_COMMITTEE_RESULTS = "sendTask_sendCommitteeResults";
        static final String COMMITTEE_RESULTS_SENT = "endEvent_committeeResultsSent";

        static final String GRASSROOTS_BRANCH_CALLED = "startEvent_grassrootsBranchCalled";
        static final String GRASSROOTS_BRANCH_REVIEW = "subProcess_grassrootsBranchReview";
        static final String GRASSROOTS_BRANCH_REVIEW_STARTED = "startEvent_grassrootsBranchReviewStarted";
        static final String PLAN_GRASSROOTS_BRANCH = "userTask_planGrassrootsBranch";
        static final String BRIEF_GRASSROOTS_BRANCH = "userTask_briefGrassrootsBranch";
        static final String REGISTER_GRASSROOTS_BRANCH = "userTask_registerGrassrootsBranch";
        static final String ATTEND_GRASSROOTS_BRANCH = "userTask_attendGrassrootsBranch";
        static final String SUGGEST_GRASSROOTS_BRANCH = "userTask_suggestGrassrootsBranch";
        static final String DRAFT_GRASSROOTS_BRANCH = "userTask_draftGrassrootsBranch";
        static final String REVIEW_IN_GRASSROOTS_GROUPS = "userTask_reviewInGrassrootsGroups";
        static final String RATE_MEMBERS_OF_GRASSROOTS_BRANCH = "userTask_rateMembersOfGrassrootsBranch";
        static final String COMPLETE_GRASSROOTS_BRANCH = "userTask_completeGrassrootsBranch";
        static final String SCORE_GRASSROOTS_BRANCH = "userTask_scoreGrassrootsBranch";
        static final String GRASSROOTS_BRANCH_REVIEWED = "endEvent_grassrootsBranchReviewed";
        static final String GRASSROOTS_BRANCH_REVIEW_OVERDUE = "timerEvent_grassrootsBranchReviewOverdue";
        static final String ESCALATE_GRASSROOTS_BRANCH_REVIEW = "serviceTask_escalateGrassrootsBranchReview";
        static final String GRASSROOTS_BRANCH_REVIEW_ESCALATED = "endEvent_grassrootsBranchReviewEscalated";
        static final String COMPILE_GRASSROOTS_BRANCH_RESULTS = "userTask_compileGrassrootsBranchResults";
        static final String SEND_GRASSROOTS_BRANCH_RESULTS = "sendTask_sendGrassrootsBranchResults";
        static final String GRASSROOTS_BRANCH_RESULTS_SENT = "endEvent_grassrootsBranchResultsSent";

        static final String DISTRICT_FRONT_CALLED = "startEvent_districtFrontCalled";
        static final String RATE_FRONT_LINE = "subProcess_rateFrontLine";
        static final String FRONT_LINE_STARTED = "startEvent_frontLineStarted";
        static final String START_FRONT_LINE = "gateway_startFrontLine";
        static final String REVIEW_DISTRICT_FRONT = "userTask_reviewDistrictFront";
        static final String SCORE_DISTRICT_FRONT = "userTask_scoreDistrictFront";
        static final String REVIEW_COMMUNE_FRONTS = "callActivity_reviewCommuneFronts";
        static final String DECIDE_COMMUNE_FRONTS = "userTask_decideCommuneFronts";
        static final String FRONT_LINE_RATED = "gateway_frontLineRated";
        static final String COMPILE_FRONT_RATINGS = "userTask_compileFrontRatings";
        static final String SEND_FRONT_RATINGS = "sendTask_sendFrontRatings";
        static final String FRONT_RATINGS_SENT = "endEvent_frontRatingsSent";
        static final String FRONT_RATINGS_OVERDUE = "timerEvent_frontRatingsOverdue";
        static final String ESCALATE_FRONT_RATINGS = "serviceTask_escalateFrontRatings";
        static final String FRONT_RATINGS_ESCALATED = "endEvent_frontRatingsEscalated";
        static final String DISTRICT_FRONT_DONE = "endEvent_districtFrontDone";

        static final String BRANCH_CALLED = "startEvent_branchCalled";
        static final String BRANCH_REVIEW = "subProcess_branchReview";
        static final String BRANCH_REVIEW_STARTED = "startEvent_branchReviewStarted";
        static final String DRAFT_BRANCH = "userTask_draftBranch";
        static final String REVIEW_IN_GROUPS = "userTask_reviewInGroups";
        static final String RATE_MEMBERS_OF_BRANCH = "userTask_rateMembersOfBranch";
        static final String COMPLETE_BRANCH = "userTask_completeBranch";
        static final String SCORE_BRANCH = "userTask_scoreBranch";
        static final String BRANCH_REVIEWED = "endEvent_branchReviewed";
        static final String BRANCH_REVIEW_OVERDUE = "timerEvent_branchReviewOverdue";
        static final String ESCALATE_BRANCH_REVIEW = "serviceTask_escalateBranchReview";
        static final String BRANCH_REVIEW_ESCALATED = "endEvent_branchReviewEscalated";
        static final String BRANCH_DONE = "endEvent_branchDone";

        static final String STATE_BODY_CALLED = "startEvent_stateBodyCalled";
        static final String REVIEW_STATE_BODY = "userTask_reviewStateBody";
        static final String SCORE_STATE_BODY = "userTask_scoreStateBody";
        static final String STATE_BODY_REVIEWED = "endEvent_stateBodyReviewed";

        static final String PARTY_BODY_CALLED = "startEvent_partyBodyCalled";
        static final String REVIEW_PARTY_BODY = "userTask_reviewPartyBody";
        static final String SCORE_PARTY_BODY = "userTask_scorePartyBody";
        static final String PARTY_BODY_REVIEWED = "endEvent_partyBodyReviewed";

        static final String FRONT_BODY_CALLED = "startEvent_frontBodyCalled";
        static final String REVIEW_FRONT_BODY = "userTask_reviewFrontBody";
        static final String SCORE_FRONT_BODY = "userTask_scoreFrontBody";
        static final String FRONT_BODY_REVIEWED = "endEvent_frontBodyReviewed";

        private Elements() {}
    }
}
