package vn.kiemdiem.notification;

import java.util.Optional;

/** Where a supervisor sees that a mail does not get through. */
public interface DeliveryFailures {

    /** Returns the message's open incident at the process instance, a new one if need be; empty when the instance has ended. */
    Optional<String> open(String processInstanceId, String messageKey, String sentence);

    /** Closes the incident; nothing happens when it is gone already. */
    void resolve(String incidentId);
}
