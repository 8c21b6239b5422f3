package vn.kiemdiem.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The duties to write a remedial plan, for those who know nothing of the engine. */
public interface RemedialDuties {

    /** By subject, the last day for writing its remedial plan, empty where the plan sets none; open and done ones. */
    Map<String, Optional<LocalDate>> lastDays(String plan);
}
