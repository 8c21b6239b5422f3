package vn.kiemdiem.notice.process;

/** The product's own process {@code announce-ratings}: round by round, until nobody is left to be told. */
final class AnnounceRatingsProcess {

    static final String KEY = "announce-ratings";

    /** The process definition of the plan that announces: its file's pools are started, in this very version. */
    static final String PLAN_DEFINITION = "planDefinition";

    /** The plan's instance that shows mails that cannot be delivered. */
    static final String PLAN_INSTANCE = "planInstance";

    static final String RATES = "announcedRates";
    static final String RATES_IN = "announcedRatesIn";

    /** Whether nobody was left in the last round. */
    static final String ALL_TOLD = "allTold";

    private AnnounceRatingsProcess() {}
}
