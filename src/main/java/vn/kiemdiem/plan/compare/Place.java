package vn.kiemdiem.plan.compare;

/**
 * Of what an element says something.
 *
 * @param key the names of attributes and elements that lead there, as {@code timerEventDefinition.timeDate}
 * @param of which of several it is, as the name of a property; empty where there is one
 */
record Place(String key, String of) {

    static final Place KIND = new Place("kind", "");
    static final Place PARENT = new Place("parent", "");
    static final Place LANE = new Place("lane", "");

    private static final String NOTHING = "";

    static Place top() {
        return new Place(NOTHING, NOTHING);
    }

    Place inner(String name) {
        return new Place(key.isEmpty() ? name : key + "." + name, of);
    }

    Place named(String name) {
        return new Place(key, name);
    }

    /** Whether what is said there is the id of another element. */
    boolean isReference() {
        return key.endsWith("Ref") || key.equals("default") || key.equals("calledElement") || isAround();
    }

    private boolean isAround() {
        return equals(PARENT) || equals(LANE);
    }
}
