package vn.kiemdiem.plan.web;

import java.util.List;
import vn.kiemdiem.plan.rollover.Change;
import vn.kiemdiem.plan.rollover.RolledOver;

/**
 * Another year's draft, of which nothing is deployed.
 *
 * @param bpmn the file's text, to be saved under {@code fileName} in UTF-8
 * @param changes what is to be confirmed, in the file's order
 */
record RollOverView(String planId, String fileName, List<Change> changes, String bpmn) {

    static RollOverView of(RolledOver draft) {
        return new RollOverView(draft.planId(), draft.planId() + ".bpmn", draft.changes(), draft.text());
    }
}
