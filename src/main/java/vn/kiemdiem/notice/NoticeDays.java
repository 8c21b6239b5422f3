package vn.kiemdiem.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.EventScene;

/** The event {@code thong-bao}: the day of the notice that started the process (S000-D28, S000-D29, S000-D30). */
@Component
public class NoticeDays implements EventDays {

    /** The variable of the started process that holds the day, as {@code 2024-12-20}. */
    public static final String VARIABLE = "noticedOn";

    @Override
    public String event() {
        return "thong-bao";
    }

    @Override
    public Optional<String> variable() {
        return Optional.of(VARIABLE);
    }

    @Override
    public Optional<LocalDate> dayIn(EventScene scene) {
        return scene.variables().apply(VARIABLE).map(Object::toString).map(LocalDate::parse);
    }
}
