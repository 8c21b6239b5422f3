package vn.kiemdiem.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.DailyDigest;

/** Posts the digests of the day (thư nhắc việc hằng ngày). */
@Component
class SendDailyDigestDelegate implements JavaDelegate {

    private final DailyDigest digest;

    SendDailyDigestDelegate(DailyDigest digest) {
        this.digest = digest;
    }

    @Override
    public void execute(DelegateExecution execution) {
        digest.post();
    }
}
