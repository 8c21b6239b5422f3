package vn.kiemdiem.plan;

import java.time.DateTimeException;

/** Quý: the quarter of its year that a plan rates. */
public enum Quarter {
    I,
    II,
    III,
    IV;

    /**
     * Reads the number of a quarter.
     *
     * @throws DateTimeException where it is not 1 to 4
     */
    public static Quarter parse(String number) {
        if (!number.matches("[1-4]")) {
            throw new DateTimeException("No quarter: " + number);
        }
        return values()[Integer.parseInt(number) - 1];
    }
}
