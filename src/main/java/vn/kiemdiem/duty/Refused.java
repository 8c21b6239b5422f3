package vn.kiemdiem.duty;

/** What was submitted cannot be accepted; the message is the one Vietnamese sentence that the person sees. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence names the field or the row and says how to mend it. */
    public Refused(String sentence) {
        super(sentence);
    }
}
