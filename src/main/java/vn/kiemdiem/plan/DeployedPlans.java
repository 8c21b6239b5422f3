package vn.kiemdiem.plan;

import java.util.List;
import java.util.Optional;

/** The plans of the engine, for those who know nothing of it; reading asks nobody who the caller is. */
public interface DeployedPlans {

    /** The newest version of each plan, by id. */
    List<DeployedPlan> all();

    /** What the newest version of each plan says of itself, by id; sooner known than whether the plans run. */
    List<PlanHeader> headers();

    /** The newest version of the plan; empty for an id that is no plan's, as that of another pool of a plan's file. */
    Optional<DeployedPlan> byId(String plan);

    /** The file of the newest version, byte for byte as it was deployed; empty for an id that is no plan's. */
    Optional<byte[]> file(String plan);

    /** The numbers of the plan's versions that there still are, the newest first. */
    List<Integer> versions(String plan);

    /** The file of that version, byte for byte as it was deployed; empty where there is none. */
    Optional<byte[]> file(String plan, int version);

    /**
     * Deploys the file as the plan's next version, records it, and lets those see it who may.
     *
     * @param accepted the warnings with which it comes
     * @param account who deploys it
     * @return the version's number
     */
    int deploy(String plan, PlanUpload file, List<RecordedWarning> accepted, String account);

    /**
     * Starts the plan.
     *
     * @throws PlanNotStarted where it is running already or its unit is not in the organization
     */
    void start(String plan);
}
