package vn.kiemdiem.engine;

/** The application cannot start as it was configured; the message is the one line that the operator sees. */
public class StartupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The line says what is missing and how to give it. */
    public StartupRefused(String line) {
        super(line);
    }
}
