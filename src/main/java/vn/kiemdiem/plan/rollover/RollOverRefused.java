package vn.kiemdiem.plan.rollover;

/** A file of which no other year's draft can be made; the message is a Vietnamese sentence that says why. */
public final class RollOverRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RollOverRefused(String reason) {
        super(reason);
    }

    static RollOverRefused notXml() {
        return new RollOverRefused("Tệp không phải là XML đọc được, nên không chuyển sang năm khác được.");
    }
}
