package vn.kiemdiem.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The submitted values of a form or of one row of it, read with checks that refuse in words a person understands. */
public final class Answers {

    private static final int LONGEST_TEXT = 20_000;
    private static final int DECIMALS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,6}([.,][0-9]{1,6})?");

    private final Map<String, ?> values;
    private final String place;

    private Answers(Map<String, ?> values, String place) {
        this.values = values;
        this.place = place;
    }

    /** The values of a whole form by field key. */
    public static Answers of(Map<String, ?> values) {
        return new Answers(values, "");
    }

    /** The text of an optional field, stripped; empty where nothing was typed. */
    public Optional<String> text(String key, String label) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw refused(label, "phải là chữ");
        }
        if (text.length() > LONGEST_TEXT) {
            throw refused(label, "dài quá " + LONGEST_TEXT + " ký tự; hãy rút gọn");
        }
        if (text.indexOf('\0') >= 0) {
            throw refused(label, "có ký tự không ghi được; hãy gõ lại");
        }
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    /** The text of a field that has to be filled in. */
    public String requiredText(String key, String label) {
        return text(key, label).orElseThrow(() -> refused(label, "chưa được điền"));
    }

    /** A whole number within the bounds, both included. */
    public int wholeNumber(String key, String label, int least, int most) {
        Object value = values.get(key);
        if (value == null) {
            throw refused(label, "chưa được điền");
        }
        try {
            int number = new BigDecimal(value.toString()).intValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(label, "phải là số");
        } catch (ArithmeticException e) {
            throw refused(label, "phải là số nguyên");
        }
        throw refused(label, "phải từ " + least + " đến " + most);
    }

    /** A number above zero in whole steps, as 1.5 in steps of 0.5, and not above the most. */
    public BigDecimal decimal(String key, String label, BigDecimal step, BigDecimal most) {
        Object value = values.get(key);
        if (value == null) {
            throw refused(label, "chưa được điền");
        }
        BigDecimal number = number(value.toString(), label);
        // Compared first: a huge exponent would make the division endless.
        if (number.signum() <= 0 || number.compareTo(most) > 0 || number.scale() > DECIMALS) {
            throw refused(label, "phải từ " + vietnamese(step) + " đến " + vietnamese(most));
        }
        if (number.remainder(step).signum() != 0) {
            throw refused(label, "phải là bội số của " + vietnamese(step));
        }
        return number;
    }

    /** A day; form dates arrive as {@code 2023-11-16}. */
    public LocalDate day(String key, String label) {
        return day(key, label, EARLIEST, LATEST);
    }

    /** A day that is not after the latest, as of something that has happened. */
    public LocalDate dayNotAfter(String key, String label, LocalDate latest) {
        return day(key, label, EARLIEST, latest);
    }

    /** A day that is not before the earliest, as of something that has an order. */
    public LocalDate dayNotBefore(String key, String label, LocalDate earliest) {
        return day(key, label, earliest, LATEST);
    }

    /** A day from the earliest to the latest, both included. */
    public LocalDate day(String key, String label, LocalDate earliest, LocalDate latest) {
        LocalDate day = anyDay(key, label);
        if (day.isBefore(earliest)) {
            throw refused(label, "không được trước ngày " + DAY.format(earliest));
        }
        if (day.isAfter(latest)) {
            throw refused(label, "không được sau ngày " + DAY.format(latest));
        }
        return day;
    }

    /** Whether a box is ticked; anything but a plain yes is no. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** Points, which may have a decimal comma and a sign; zero where nothing was typed. */
    public BigDecimal points(String key, String label) {
        Object value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            return BigDecimal.ZERO;
        }
        String text = value.toString().strip();
        if (!POINTS.matcher(text).matches()) {
            throw refused(label, "phải là số điểm, ví dụ 1,5");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The rows of a list; each later refusal names its row by what {@code rowName} says of it. */
    public List<Answers> rows(String key, String label) {
        if (!(values.get(key) instanceof List<?> list)) {
            throw refused(label, "không có dòng nào");
        }
        List<Answers> rows = new ArrayList<>(list.size());
        for (Object row : list) {
            rows.add(new Answers(fields(row, label), place + "dòng " + (rows.size() + 1) + ", "));
        }
        return rows;
    }

    /** The same row, called by a name that a person knows instead of its number. */
    public Answers called(String name) {
        return new Answers(values, name + ", ");
    }

    private LocalDate anyDay(String key, String label) {
        try {
            return LocalDate.parse(requiredText(key, label));
        } catch (DateTimeParseException e) {
            throw refused(label, "không phải là một ngày");
        }
    }

    private static String vietnamese(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private BigDecimal number(String text, String label) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw refused(label, "phải là số");
        }
    }

    /** Refuses a field of this form or row in one sentence. */
    public Refused refused(String label, String why) {
        String sentence = place + "mục «" + label + "» " + why + ".";
        return new Refused(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }

    private Map<String, @Nullable Object> fields(@Nullable Object row, String label) {
        if (!(row instanceof Map<?, ?> map)) {
            throw refused(label, "có dòng không đọc được");
        }
        Set<?> keys = map.keySet();
        return keys.stream().filter(name -> map.get(name) != null).collect(Collectors.toMap(String::valueOf, map::get));
    }
}
