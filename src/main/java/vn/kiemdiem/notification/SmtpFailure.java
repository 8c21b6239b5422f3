package vn.kiemdiem.notification;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.kiemdiem.notification.NotDelivered.Reach;

/** Reads from the exceptions of the SMTP client what the server refused and how far that reaches. */
final class SmtpFailure {

    private static final int TEMPORARY = 400;
    private static final int SERVICE_CLOSING = 421;
    private static final int PERMANENT = 500;
    private static final int LONGEST_REASON = 500;

    private SmtpFailure() {}

    static NotDelivered of(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException address) {
                return refusal(address.getReturnCode(), "máy chủ thư từ chối địa chỉ", address);
            }
            if (e instanceof SMTPSendFailedException send) {
                return ofSending(send);
            }
            if (e instanceof SocketTimeoutException) {
                return new NotDelivered(Reach.CONNECTION, "máy chủ thư không trả lời kịp thời", failure);
            }
        }
        return new NotDelivered(Reach.CONNECTION, reason("mất kết nối với máy chủ thư", failure), failure);
    }

    private static NotDelivered ofSending(SMTPSendFailedException failure) {
        if (String.valueOf(failure.getCommand()).startsWith("MAIL FROM")
                && failure.getReturnCode() != SERVICE_CLOSING
                && failure.getReturnCode() >= TEMPORARY) {
            return new NotDelivered(Reach.SERVER, reason("máy chủ thư từ chối người gửi", failure), failure);
        }
        return refusal(failure.getReturnCode(), "máy chủ thư từ chối thư", failure);
    }

    private static NotDelivered refusal(int code, String what, MessagingException failure) {
        if (code < TEMPORARY || code == SERVICE_CLOSING) {
            return new NotDelivered(Reach.CONNECTION, reason("máy chủ thư ngắt kết nối", failure), failure);
        }
        return new NotDelivered(code < PERMANENT ? Reach.MESSAGE : Reach.REFUSED, reason(what, failure), failure);
    }

    private static String reason(String what, MessagingException failure) {
        String reason = SingleLine.of(what + ": " + failure.getMessage());
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
