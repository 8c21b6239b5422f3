package vn.kiemdiem.plan.process;

/** The ids of the sections and the branches below in {@code bpmn/binh-thuan-bloc-2024.bpmn}, held against the file by a test both ways. */
final class BinhThuanBloc2024Branch {

    private BinhThuanBloc2024Branch() {}

    /** The elements of the diagram, pool by pool. */
    static final class Elements {

        static final String SECTION_CALLED = "startEvent_sectionCalled";
        static final String REVIEW_SECTION = "subProcess_reviewSection";
        static final String SECTION_REVIEW_STARTED = "startEvent_sectionReviewStarted";
        static final String SECTION_REVIEWS = "gateway_sectionReviews";
        static final String REVIEW_SECTION_BRANCHES = "callActivity_reviewSectionBranches";
        static final String SELF_RATE_SECTION = "userTask_selfRateSection";
        static final String HOLD_SECTION_REVIEW = "userTask_holdSectionReview";
        static final String SECTION_REVIEWS_DONE = "gateway_sectionReviewsDone";
        static final String SECTION_REVIEWED = "endEvent_sectionReviewed";
        static final String SECTION_REVIEW_OVERDUE = "timerEvent_sectionReviewOverdue";
        static final String ESCALATE_SECTION_REVIEW = "serviceTask_escalateSectionReview";
        static final String SECTION_REVIEW_ESCALATED = "endEvent_sectionReviewEscalated";
        static final String PROPOSE_SECTION = "userTask_proposeSection";
        static final String SECTION_DONE = "endEvent_sectionDone";

        static final String BRANCH_CALLED = "startEvent_branchCalled";
        static final String REVIEW_BRANCH = "subProcess_reviewBranch";
        static final String BRANCH_REVIEW_STARTED = "startEvent_branchReviewStarted";
        static final String SELF_RATE_BRANCH = "userTask_selfRateBranch";
        static final String HOLD_BRANCH_REVIEW = "userTask_holdBranchReview";
        static final String BRANCH_REVIEW_HELD = "endEvent_branchReviewHeld";
        static final String BRANCH_REVIEW_OVERDUE = "timerEvent_branchReviewOverdue";
        static final String ESCALATE_BRANCH_REVIEW = "serviceTask_escalateBranchReview";
        static final String BRANCH_REVIEW_ESCALATED = "endEvent_branchReviewEscalated";
        static final String PROPOSE_BRANCH = "userTask_proposeBranch";
        static final String BRANCH_DONE = "endEvent_branchDone";

        private Elements() {}
    }
}
