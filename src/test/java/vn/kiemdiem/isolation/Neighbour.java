package vn.kiemdiem.isolation;

import java.util.List;
import java.util.Map;

/**
 * One of the plans that run at the same time.
 *
 * @param id the plan's id
 * @param people who tries the doors, by what they are to the plan; a plan may lack one
 * @param things one of each kind of thing that is the plan's, by the name that paths give it
 */
record Neighbour(String id, Map<Part, String> people, Map<String, String> things) {

    /** What somebody is to a plan. */
    enum Part {
        /** Acts for a unit that has an open task, and supervises nothing. */
        STAFF,
        /** Is reviewed, and acts for no unit. */
        MEMBER,
        /** Supervises the plan. */
        SUPERVISOR,
        /** Acts for the plan's unit or one above it. */
        READER
    }

    /** One who tries the doors. */
    record Person(Neighbour plan, Part part, String account) {

        @Override
        public String toString() {
            return account + " (" + part + " of " + plan.id() + ")";
        }
    }

    /**
     * A plan, the people of which try the doors of another one.
     *
     * @param turn which of them begins
     */
    record Pair(Neighbour plan, Neighbour other, int turn) {

        /** They take turns from door to door, so that among five plans each of them tries each door. */
        Person at(int door) {
            List<Map.Entry<Part, String>> people = List.copyOf(plan.people().entrySet());
            Map.Entry<Part, String> person = people.get((turn + door) % people.size());
            return new Person(plan, person.getKey(), person.getValue());
        }
    }

    /** The path with this plan's things put into it. */
    String path(String template) {
        String path = template;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            path = path.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return path;
    }
}
