package vn.kiemdiem.audit;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did; when and from where is added when it is recorded.
 *
 * @param account who did it; null for whoever is logged in to the request, or the application itself
 * @param plan in which plan
 * @param unit for which unit
 * @param about the id of the subject, attachment or dossier, or the file's name
 * @param detail what came of it, in words of the program; never what a person wrote
 */
public record Act(
        Action action,
        @Nullable String account,
        @Nullable String plan,
        @Nullable String unit,
        @Nullable String about,
        @Nullable String detail) {

    /** An act of whoever is logged in. */
    public static Act of(Action action) {
        return new Act(action, null, null, null, null, null);
    }

    /** The same as the account's. */
    public Act by(@Nullable String who) {
        return new Act(action, who, plan, unit, about, detail);
    }

    /** The same in the plan. */
    public Act in(@Nullable String inPlan) {
        return new Act(action, account, inPlan, unit, about, detail);
    }

    /** The same for the unit. */
    public Act forUnit(@Nullable String ofUnit) {
        return new Act(action, account, plan, ofUnit, about, detail);
    }

    /** The same about this. */
    public Act about(@Nullable Object what) {
        return new Act(action, account, plan, unit, what == null ? null : what.toString(), detail);
    }

    /** The same with what came of it. */
    public Act with(@Nullable Object result) {
        return new Act(action, account, plan, unit, about, result == null ? null : result.toString());
    }
}
