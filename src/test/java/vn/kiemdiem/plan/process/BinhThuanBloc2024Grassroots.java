package vn.kiemdiem.plan.process;

/** The ids of the pools of grassroots units in {@code bpmn/binh-thuan-bloc-2024.bpmn}, held against it both ways. */
final class BinhThuanBloc2024Grassroots {

    private BinhThuanBloc2024Grassroots() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String ORGANIZATION_CALLED = "startEvent_organizationCalled";
        static final String COMPLETE_ORGANIZATION = "subProcess_completeOrganization";
        static final String ORGANIZATION_BEGUN = "startEvent_organizationBegun";
        static final String BRIEF_ORGANIZATION = "userTask_briefOrganization";
        static final String REVIEW_ORGANIZATION = "subProcess_reviewOrganization";
        static final String ORGANIZATION_REVIEW_STARTED = "startEvent_organizationReviewStarted";
        static final String ORGANIZATION_REVIEWS = "gateway_organizationReviews";
        static final String REVIEW_SECTIONS = "callActivity_reviewSections";
        static final String IS_LISTED_ORGANIZATION = "gateway_isListedOrganization";
        static final String REGISTER_ORGANIZATION = "userTask_registerOrganization";
        static final String PREPARE_ORGANIZATION = "userTask_prepareOrganization";
        static final String INVITATIONS_OF_ORGANIZATION_OVERDUE = "timerEvent_invitationsOfOrganizationOverdue";
        static final String ESCALATE_INVITATIONS_OF_ORGANIZATION = "serviceTask_escalateInvitationsOfOrganization";
        static final String INVITATIONS_OF_ORGANIZATION_ESCALATED = "endEvent_invitationsOfOrganizationEscalated";
        static final String INVITE_ORGANIZATION = "sendTask_inviteOrganization";
        static final String ATTENDANCE_READY_ORGANIZATION = "gateway_attendanceReadyOrganization";
        static final String SELF_RATE_ORGANIZATION = "userTask_selfRateOrganization";
        static final String HAS_STANDING_COMMITTEE = "gateway_hasStandingCommittee";
        static final String REVIEW_STANDING_COMMITTEE = "userTask_reviewStandingCommittee";
        static final String REVIEW_EXECUTIVE_COMMITTEE = "userTask_reviewExecutiveCommittee";
        static final String COMMITTEE_REVIEWED = "gateway_committeeReviewed";
        static final String REVIEW_BRANCHES = "callActivity_reviewBranches";
        static final String ORGANIZATION_REVIEWS_DONE = "gateway_organizationReviewsDone";
        static final String ORGANIZATION_REVIEWED = "endEvent_organizationReviewed";
        static final String ORGANIZATION_REVIEW_OVERDUE = "timerEvent_organizationReviewOverdue";
        static final String ESCALATE_ORGANIZATION_REVIEW = "serviceTask_escalateOrganizationReview";
        static final String ORGANIZATION_REVIEW_ESCALATED = "endEvent_organizationReviewEscalated";
        static final String RATE_ORGANIZATION = "subProcess_rateOrganization";
        static final String ORGANIZATION_RATING_STARTED = "startEvent_organizationRatingStarted";
        static final String ORGANIZATION_RATING = "gateway_organizationRating";
        static final String DECIDE_ORGANIZATIONS = "userTask_decideOrganizations";
        static final String DECIDE_MEMBERS = "userTask_decideMembers";
        static final String REQUEST_ORGANIZATION = "userTask_requestOrganization";
        static final String PROPOSE_AWARDS_OF_ORGANIZATION = "userTask_proposeAwardsOfOrganization";
        static final String COMPILE_ORGANIZATION = "userTask_compileOrganization";
        static final String SEND_ORGANIZATION = "sendTask_sendOrganization";
        static final String RATE_TEMPORARY_OF_ORGANIZATION = "subProcess_rateTemporaryOfOrganization";
        static final String TEMPORARY_STARTED_OF_ORGANIZATION = "startEvent_temporaryStartedOfOrganization";
        static final String GIVE_OPINION_OF_ORGANIZATION = "userTask_giveOpinionOfOrganization";
        static final String DECIDE_TEMPORARY_OF_ORGANIZATION = "userTask_decideTemporaryOfOrganization";
        static final String TEMPORARY_RATED_OF_ORGANIZATION = "endEvent_temporaryRatedOfOrganization";
        static final String ORGANIZATION_RATING_DONE = "gateway_organizationRatingDone";
        static final String ORGANIZATION_REQUESTED = "endEvent_organizationRequested";
        static final String ORGANIZATION_COMPLETE = "endEvent_organizationComplete";
        static final String ORGANIZATION_RATING_OVERDUE = "timerEvent_organizationRatingOverdue";
        static final String ESCALATE_ORGANIZATION_RATING = "serviceTask_escalateOrganizationRating";
        static final String ORGANIZATION_RATING_ESCALATED = "endEvent_organizationRatingEscalated";
        static final String ORGANIZATION_DONE = "endEvent_organizationDone";

        static final String GRASSROOTS_BRANCH_CALLED = "startEvent_grassrootsBranchCalled";
        static final String COMPLETE_GRASSROOTS_BRANCH = "subProcess_completeGrassrootsBranch";
        static final String GRASSROOTS_BRANCH_BEGUN = "startEvent_grassrootsBranchBegun";
        static final String BRIEF_GRASSROOTS_BRANCH = "userTask_briefGrassrootsBranch";
        static final String REVIEW_GRASSROOTS_BRANCH = "subProcess_reviewGrassrootsBranch";
        static final String GRASSROOTS_BRANCH_REVIEW_STARTED = "startEvent_grassrootsBranchReviewStarted";
        static final String IS_LISTED_GRASSROOTS_BRANCH = "gateway_isListedGrassrootsBranch";
        static final String REGISTER_GRASSROOTS_BRANCH = "userTask_registerGrassrootsBranch";
        static final String PREPARE_GRASSROOTS_BRANCH = "userTask_prepareGrassrootsBranch";
        static final String INVITATIONS_OF_GRASSROOTS_BRANCH_OVERDUE =
                "timerEvent_invitationsOfGrassrootsBranchOverdue";
        static final String ESCALATE_INVITATIONS_OF_GRASSROOTS_BRANCH =
                "serviceTask_escalateInvitationsOfGrassrootsBranch";
        static final String INVITATIONS_OF_GRASSROOTS_BRANCH_ESCALATED =
                "endEvent_invitationsOfGrassrootsBranchEscalated";
        static final String INVITE_GRASSROOTS_BRANCH = "sendTask_inviteGrassrootsBranch";
        static final String ATTENDANCE_READY_GRASSROOTS_BRANCH = "gateway_attendanceReadyGrassrootsBranch";
        static final String SELF_RATE_GRASSROOTS_BRANCH = "userTask_selfRateGrassrootsBranch";
        static final String HOLD_GRASSROOTS_BRANCH_REVIEW = "userTask_holdGrassrootsBranchReview";
        static final String GRASSROOTS_BRANCH_REVIEWED = "endEvent_grassrootsBranchReviewed";
        static final String GRASSROOTS_BRANCH_REVIEW_OVERDUE = "timerEvent_grassrootsBranchReviewOverdue";
        static final String ESCALATE_GRASSROOTS_BRANCH_REVIEW = "serviceTask_escalateGrassrootsBranchReview";
        static final String GRASSROOTS_BRANCH_REVIEW_ESCALATED = "endEvent_grassrootsBranchReviewEscalated";
        static final String RATE_GRASSROOTS_BRANCH = "subProcess_rateGrassrootsBranch";
        static final String GRASSROOTS_BRANCH_RATING_STARTED = "startEvent_grassrootsBranchRatingStarted";
        static final String GRASSROOTS_BRANCH_RATING = "gateway_grassrootsBranchRating";
        static final String DECIDE_MEMBERS_OF_GRASSROOTS_BRANCH = "userTask_decideMembersOfGrassrootsBranch";
        static final String HAS_BRANCH_COMMITTEE = "gateway_hasBranchCommittee";
        static final String REQUEST_BRANCH_AND_COMMITTEE = "userTask_requestBranchAndCommittee";
        static final String REQUEST_BRANCH = "userTask_requestBranch";
        static final String GRASSROOTS_BRANCH_REQUESTED = "gateway_grassrootsBranchRequested";
        static final String PROPOSE_AWARDS_OF_GRASSROOTS_BRANCH = "userTask_proposeAwardsOfGrassrootsBranch";
        static final String COMPILE_GRASSROOTS_BRANCH = "userTask_compileGrassrootsBranch";
        static final String SEND_GRASSROOTS_BRANCH = "sendTask_sendGrassrootsBranch";
        static final String RATE_TEMPORARY_OF_GRASSROOTS_BRANCH = "subProcess_rateTemporaryOfGrassrootsBranch";
        static final String TEMPORARY_STARTED_OF_GRASSROOTS_BRANCH = "startEvent_temporaryStartedOfGrassrootsBranch";
        static final String GIVE_OPINION_OF_GRASSROOTS_BRANCH = "userTask_giveOpinionOfGrassrootsBranch";
        static final String DECIDE_TEMPORARY_OF_GRASSROOTS_BRANCH = "userTask_decideTemporaryOfGrassrootsBranch";
        static final String TEMPORARY_RATED_OF_GRASSROOTS_BRANCH = "endEvent_temporaryRatedOfGrassrootsBranch";
        static final String GRASSROOTS_BRANCH_RATING_DONE = "gateway_grassrootsBranchRatingDone";
        static final String GRASSROOTS_BRANCH_SENT = "endEvent_grassrootsBranchSent";
        static final String GRASSROOTS_BRANCH_COMPLETE = "endEvent_grassrootsBranchComplete";
        static final String GRASSROOTS_BRANCH_RATING_OVERDUE = "timerEvent_grassrootsBranchRatingOverdue";
        static final String ESCALATE_GRASSROOTS_BRANCH_RATING = "serviceTask_escalateGrassrootsBranchRating";
        static final String GRASSROOTS_BRANCH_RATING_ESCALATED = "endEvent_grassrootsBranchRatingEscalated";
        static final String GRASSROOTS_BRANCH_DONE = "endEvent_grassrootsBranchDone";

        private Elements() {}
    }
}
