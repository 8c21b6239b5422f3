package vn.kiemdiem.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.rating.RemedialRecords;

/** Holds who was told a level against the remedial plans that were written, each subject's last. */
@Component
class RemedialRegister implements RemedialRecords {

    private final RatingNotices notices;
    private final RemedialPlans plans;
    private final RemedialDuties duties;

    RemedialRegister(RatingNotices notices, RemedialPlans plans, RemedialDuties duties) {
        this.notices = notices;
        this.plans = plans;
        this.duties = duties;
    }

    @Override
    public List<Told> ofPlan(String plan) {
        List<RatingNotice> told = notices.ofPlan(plan);
        if (told.isEmpty()) {
            return List.of();
        }
        Map<String, Optional<LocalDate>> lastDays = duties.lastDays(plan);
        Map<String, RemedialPlan> written = plans.findByPlanOrderById(plan).stream()
                .collect(Collectors.toMap(RemedialPlan::subject, Function.identity(), (earlier, later) -> later));
        return told.stream()
                .map(notice -> told(notice, lastDays, written.get(notice.subject())))
                .toList();
    }

    private static Told told(
            RatingNotice notice, Map<String, Optional<LocalDate>> lastDays, @Nullable RemedialPlan written) {
        return new Told(
                notice.subject(),
                notice.noticedOn(),
                lastDays.containsKey(notice.subject()),
                lastDays.getOrDefault(notice.subject(), Optional.empty()).orElse(null),
                written == null
                        ? null
                        : new Written(
                                written.shortcomings(),
                                written.measures(),
                                written.completeBy(),
                                written.recordedBy(),
                                written.recordedAt()));
    }
}
