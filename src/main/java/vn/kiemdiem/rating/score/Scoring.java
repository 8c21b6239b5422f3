package vn.kiemdiem.rating.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.policy.Bands;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.RatingPolicy;
import vn.kiemdiem.rating.policy.ScoreFrame;

/** Finds by what a subject is scored in a plan. */
@Component
public class Scoring {

    private final Criteria criteria;
    private final RatingPolicies policies;
    private final RunningPlans plans;

    Scoring(Criteria criteria, RatingPolicies policies, RunningPlans plans) {
        this.criteria = criteria;
        this.policies = policies;
        this.plans = plans;
    }

    /**
     * The rules for the subject.
     *
     * @throws Refused when the plan does not say how to score, or its criteria for the kind have not been imported
     */
    public ScoreRules rules(String plan, Subject subject) {
        RatingPolicy policy = policies.of(plan);
        ScoreFrame frame = policy.frame().orElseThrow(() -> unsaid(plan, "khung điểm", "rating.frame"));
        Bands bands = policy.bands().orElseThrow(() -> unsaid(plan, "mức điểm của từng loại", "rating.bands"));
        List<Criterion> ofKind = criteria.findByPlanAndSubjectKindOrderByPosition(plan, subject.kind());
        if (ofKind.isEmpty()) {
            throw new Refused("Kế hoạch " + number(plan) + " chưa có tiêu chí chấm điểm cho loại đối tượng «"
                    + subject.kind().vietnameseName() + "»: quản trị viên cần nhập bảng tiêu chí của loại này, tổng "
                    + Figures.of(frame.base()) + " điểm, rồi mở lại việc.");
        }
        return new ScoreRules(subject, frame, bands, ofKind);
    }

    /**
     * The same for a sheet that is about to be recorded: until the transaction ends, nobody replaces the criteria.
     *
     * @throws Refused as {@link #rules}
     */
    public ScoreRules rulesToRecord(String plan, Subject subject) {
        criteria.holdStill(plan);
        return rules(plan, subject);
    }

    /** The kinds of subject that the plan scores. */
    public Set<SubjectKind> scoredKinds(String plan) {
        return criteria.findByPlanOrderBySubjectKindAscPositionAsc(plan).stream()
                .map(Criterion::subjectKind)
                .collect(Collectors.toSet());
    }

    /** The plan's score frame; empty where it names none or is not deployed. */
    Optional<ScoreFrame> frame(String plan) {
        return policies.of(plan).frame();
    }

    private Refused unsaid(String plan, String what, String property) {
        return new Refused(
                "Kế hoạch " + number(plan) + " không nêu " + what + " nên không chấm điểm được: quản trị viên"
                        + " cần bổ sung thuộc tính «" + property + "» vào tệp kế hoạch.");
    }

    private String number(String plan) {
        return plans.byId(plan).map(PlanHeader::number).orElse("«" + plan + "»");
    }
}
