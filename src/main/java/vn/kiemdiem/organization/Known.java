package vn.kiemdiem.organization;

import java.util.Set;

/**
 * Ids that rows may refer to, of the files and of the database.
 *
 * @param complete whether every table could be read; if not, an id that is not here proves nothing
 */
record Known(Set<String> units, Set<String> subjects, boolean complete) {

    boolean isUnit(String id) {
        return !complete || units.contains(id);
    }

    boolean isSubject(String id) {
        return !complete || subjects.contains(id);
    }
}
