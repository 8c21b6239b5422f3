package vn.kiemdiem.notification;

/** A mail did not go out, with the reason in Vietnamese. */
final class NotDelivered extends Exception {

    /** How far the failure reaches. */
    enum Reach {
        /** This message, for good. */
        REFUSED,
        /** This message, for now. */
        MESSAGE,
        /** This message, for now, and the connection is lost or cannot be trusted. */
        CONNECTION,
        /** Every message: there is no server, or it takes nothing from us. */
        SERVER
    }

    private final Reach reach;

    NotDelivered(Reach reach, String reason, Throwable cause) {
        super(reason, cause);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
