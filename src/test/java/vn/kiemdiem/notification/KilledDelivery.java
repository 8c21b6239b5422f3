package vn.kiemdiem.notification;

import java.time.Clock;
import java.util.stream.IntStream;

/** A program that posts 200 mails and delivers them, to be killed while it does. */
final class KilledDelivery {

    static final int MAILS = 200;

    private KilledDelivery() {}

    /** Arguments: the database and the port of the mail server. */
    public static void main(String[] args) throws InterruptedException {
        MailFixture mail = MailFixture.onDatabase(args[0], Integer.parseInt(args[1]), Clock.systemDefaultZone());
        IntStream.range(0, MAILS).forEach(i -> mail.outbox.post(MailFixture.aMessage("digest/" + i)));
        while (mail.countWhere("sent_at is null") > 0) {
            mail.delivery.deliverDue();
            Thread.sleep(20);
        }
    }
}
