package vn.kiemdiem.notification.process;

/** The names of {@code processes/daily-digest.bpmn}. */
public final class DailyDigestProcess {

    public static final String KEY = "daily-digest";

    private DailyDigestProcess() {}

    /** The ids of its elements. */
    public static final class Elements {

        public static final String TIME_TO_REMIND = "timerEvent_timeToRemind";
        public static final String SEND_DAILY_DIGEST = "serviceTask_sendDailyDigest";
        public static final String DIGEST_SENT = "endEvent_digestSent";

        private Elements() {}
    }
}
