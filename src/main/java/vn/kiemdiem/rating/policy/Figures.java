package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as Vietnamese texts write them. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,4})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Figures() {}

    static Optional<BigDecimal> parse(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    /** The shortest text of the number, with a decimal comma: {@code 95,5}. */
    public static String of(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static boolean isMultiple(BigDecimal number, BigDecimal step) {
        return number.remainder(step).signum() == 0;
    }

    static boolean isAbove(BigDecimal number, BigDecimal limit) {
        return number.compareTo(limit) > 0;
    }
}
