package vn.kiemdiem.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.notice.attendee.AttendeeAppendix;

/** The vocabulary bean {@code attendees}: which reviews somebody of a higher level attends. */
@Component
public class AttendeesVocabulary implements Vocabulary {

    private final AttendeeAppendix appendix;

    AttendeesVocabulary(AttendeeAppendix appendix) {
        this.appendix = appendix;
    }

    @Override
    public String word() {
        return "attendees";
    }

    /** Whether the plan's imported list assigns anybody to the unit whose process it is, as invitations find them (S003-R08). */
    public boolean areAssigned(DelegateExecution execution) {
        String plan = String.valueOf(execution.getVariable("plan"));
        return !appendix.of(plan, String.valueOf(execution.getVariable("unit"))).isEmpty();
    }
}
