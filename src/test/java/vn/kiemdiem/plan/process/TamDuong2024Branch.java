package vn.kiemdiem.plan.process;

/** The ids of the branches in {@code bpmn/tam-duong-2024.bpmn}, held against the file by a test both ways. */
final class TamDuong2024Branch {

    private TamDuong2024Branch() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String BRANCH_CALLED = "startEvent_branchCalled";
        static final String MUST_REGISTER = "gateway_mustRegister";
        static final String REGISTER_BRANCH = "userTask_registerBranch";
        static final String REGISTER_BRANCH_OVERDUE = "timerEvent_registerBranchOverdue";
        static final String ESCALATE_REGISTER_BRANCH = "serviceTask_escalateRegisterBranch";
        static final String REGISTER_BRANCH_ESCALATED = "endEvent_registerBranchEscalated";
        static final String INVITE_BRANCH = "sendTask_inviteBranch";
        static final String BRANCH_REGISTERED = "gateway_branchRegistered";
        static final String HAS_BRANCH_COMMITTEE = "gateway_hasBranchCommittee";
        static final String REVIEW_WITH_COMMITTEE = "subProcess_reviewWithCommittee";
        static final String WITH_COMMITTEE_STARTED = "startEvent_withCommitteeStarted";
        static final String RECORD_STAFF_OF_WITH_COMMITTEE = "userTask_recordStaffOfWithCommittee";
        static final String RATE_BRANCH_COMMITTEE = "userTask_rateBranchCommittee";
        static final String TALLY_MEMBERS = "userTask_tallyMembers";
        static final String ASSESS_FOUR_GOOD_OF_WITH_COMMITTEE = "userTask_assessFourGoodOfWithCommittee";
        static final String IS_GRASSROOTS_WITH_COMMITTEE = "gateway_isGrassrootsWithCommittee";
        static final String DECIDE_MEMBERS_OF_WITH_COMMITTEE = "userTask_decideMembersOfWithCommittee";
        static final String PROPOSE_OWN_AWARDS_OF_WITH_COMMITTEE = "userTask_proposeOwnAwardsOfWithCommittee";
        static final String CONSIDER_AWARDS_OF_WITH_COMMITTEE = "userTask_considerAwardsOfWithCommittee";
        static final String REQUEST_RATING_OF_WITH_COMMITTEE = "userTask_requestRatingOfWithCommittee";
        static final String PROPOSE_TERM_OF_WITH_COMMITTEE = "userTask_proposeTermOfWithCommittee";
        static final String MEET_WITH_COMMITTEE = "userTask_meetWithCommittee";
        static final String PROPOSE_AWARDS_OF_WITH_COMMITTEE = "userTask_proposeAwardsOfWithCommittee";
        static final String WITH_COMMITTEE_MET = "gateway_withCommitteeMet";
        static final String COMPILE_WITH_COMMITTEE = "userTask_compileWithCommittee";
        static final String SEND_WITH_COMMITTEE = "sendTask_sendWithCommittee";
        static final String WITH_COMMITTEE_SENT = "endEvent_withCommitteeSent";
        static final String WITH_COMMITTEE_OVERDUE = "timerEvent_withCommitteeOverdue";
        static final String ESCALATE_WITH_COMMITTEE = "serviceTask_escalateWithCommittee";
        static final String WITH_COMMITTEE_ESCALATED = "endEvent_withCommitteeEscalated";
        static final String REVIEW_WITHOUT_COMMITTEE = "subProcess_reviewWithoutCommittee";
        static final String WITHOUT_COMMITTEE_STARTED = "startEvent_withoutCommitteeStarted";
        static final String RECORD_STAFF_OF_WITHOUT_COMMITTEE = "userTask_recordStaffOfWithoutCommittee";
        static final String RATE_BRANCH = "userTask_rateBranch";
        static final String ASSESS_FOUR_GOOD_OF_WITHOUT_COMMITTEE = "userTask_assessFourGoodOfWithoutCommittee";
        static final String IS_GRASSROOTS_WITHOUT_COMMITTEE = "gateway_isGrassrootsWithoutCommittee";
        static final String DECIDE_MEMBERS_OF_WITHOUT_COMMITTEE = "userTask_decideMembersOfWithoutCommittee";
        static final String PROPOSE_OWN_AWARDS_OF_WITHOUT_COMMITTEE = "userTask_proposeOwnAwardsOfWithoutCommittee";
        static final String CONSIDER_AWARDS_OF_WITHOUT_COMMITTEE = "userTask_considerAwardsOfWithoutCommittee";
        static final String REQUEST_RATING_OF_WITHOUT_COMMITTEE = "userTask_requestRatingOfWithoutCommittee";
        static final String PROPOSE_TERM_OF_WITHOUT_COMMITTEE = "userTask_proposeTermOfWithoutCommittee";
        static final String MEET_WITHOUT_COMMITTEE = "userTask_meetWithoutCommittee";
        static final String PROPOSE_AWARDS_OF_WITHOUT_COMMITTEE = "userTask_proposeAwardsOfWithoutCommittee";
        static final String WITHOUT_COMMITTEE_MET = "gateway_withoutCommitteeMet";
        static final String COMPILE_WITHOUT_COMMITTEE = "userTask_compileWithoutCommittee";
        static final String SEND_WITHOUT_COMMITTEE = "sendTask_sendWithoutCommittee";
        static final String WITHOUT_COMMITTEE_SENT = "endEvent_withoutCommitteeSent";
        static final String WITHOUT_COMMITTEE_OVERDUE = "timerEvent_withoutCommitteeOverdue";
        static final String ESCALATE_WITHOUT_COMMITTEE = "serviceTask_escalateWithoutCommittee";
        static final String WITHOUT_COMMITTEE_ESCALATED = "endEvent_withoutCommitteeEscalated";
        static final String BRANCH_REVIEWED = "gateway_branchReviewed";
        static final String RECEIVE_BRANCH = "subProcess_receiveBranch";
        static final String DELIVERED_BRANCH = "startEvent_deliveredBranch";
        static final String RECEIVE_BRANCH_AGAIN = "gateway_receiveBranchAgain";
        static final String TAKE_BRANCH = "userTask_takeBranch";
        static final String ACCEPTED_BRANCH = "gateway_acceptedBranch";
        static final String RATES_MEMBERS_ITSELF = "gateway_ratesMembersItself";
        static final String RERATE_MEMBERS_OF_BRANCH = "userTask_rerateMembersOfBranch";
        static final String RERATE_GRASSROOTS_BRANCH = "userTask_rerateGrassrootsBranch";
        static final String RERATE_BRANCH = "userTask_rerateBranch";
        static final String BRANCH_RERATED = "gateway_branchRerated";
        static final String RECOMPILE_BRANCH = "userTask_recompileBranch";
        static final String RESEND_BRANCH = "sendTask_resendBranch";
        static final String BRANCH_TAKEN = "endEvent_branchTaken";
        static final String BRANCH_DONE = "endEvent_branchDone";

        private Elements() {}
    }
}
