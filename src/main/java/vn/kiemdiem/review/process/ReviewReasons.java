package vn.kiemdiem.review.process;

import vn.kiemdiem.duty.Answers;

/** Why the registered days do not keep the times of the plan: the field {@code shortNotice} (S000-R13, S002-R02). */
final class ReviewReasons {

    static final String FIELD = "shortNotice";

    private static final String LABEL = "Lý do không theo đúng thời gian của kế hoạch";

    private ReviewReasons() {}

    /** What was said; refused where nothing was, by what is wrong with the field of that label and how to mend it. */
    static String required(Answers answers, String label, String wrong) {
        return answers.text(FIELD, LABEL)
                .orElseThrow(() -> answers.refused(label, wrong + ", hoặc ghi lý do ở mục «" + LABEL + "»"));
    }
}
