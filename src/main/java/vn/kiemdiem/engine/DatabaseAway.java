package vn.kiemdiem.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells a database that cannot serve (stopped, restarting, without room, without a connection left) from a fault of the
 * product: whoever asked can only come again later, and has to be told just that.
 */
public final class DatabaseAway {

    /** What everybody is told. Whether what was sent is done cannot be known where the connection broke. */
    public static final String SENTENCE = "Cơ sở dữ liệu tạm thời không phục vụ được. Hãy thử lại sau ít phút;"
            + " nếu vừa gửi một việc, hãy xem lại danh sách việc trước khi gửi lại.";

    private static final String ON_REQUEST = DatabaseAway.class.getName();

    /** Connections that fail or are cut off, no resources (disk, memory, connections), shut down or starting. */
    private static final List<String> STATES = List.of("08", "53", "57P", "58");

    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** Whether the failure has no other cause than this. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLException refused && isAway(refused)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves on the web request that is being answered why it fails: the engine's doors make their own words of it. */
    static void leave() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ON_REQUEST, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** The name of the request's attribute that is there when {@link #leave()} was called. */
    public static String attribute() {
        return ON_REQUEST;
    }

    private static boolean isAway(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || CLOSED.equals(refused.getMessage())
                || state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
