package vn.kiemdiem.plan.picture;

/** An element of a diagram that would be missing in its picture. */
final class NotDrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDrawn(String element, String why) {
        super("«" + element + "» cannot be drawn: " + why + ".");
    }
}
