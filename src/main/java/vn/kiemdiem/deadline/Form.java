package vn.kiemdiem.deadline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way in which plans word one kind of deadline; the example is shown to whoever words it differently. */
record Form(String example, Pattern pattern, Set<String> groups, Function<Phrase, Deadline> reader) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    private static final String NUMBER = "(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";

    /** Everything that names an amount of time: a wording with more of them than its form reads says two things. */
    private static final Pattern QUANTITY =
            Pattern.compile(VietnameseText.tonesLast("\\d{1,2} tháng \\d{1,2} năm \\d{4}"
                    + "|tháng \\d{1,2}(?:[/.-]\\d{4}| năm \\d{4})?|\\d+(?:[/.]\\d+)+|\\d+-\\d+-\\d+|\\d+:\\d+"
                    + "|\\d{1,2} ?(?:h|giờ) ?\\d{2}|(?<![\\p{L}\\p{M}\\d])" + NUMBER
                    + " ?(?:ngày|tháng|tuần|giờ|h)(?![\\p{L}\\p{M}])"));

    /** Words that announce a limit: an order, a notice or a period that also holds them is half a sentence. */
    private static final Pattern LIMIT = Pattern.compile(
            VietnameseText.tonesLast("(?:trước|sau) ngày|(?:chậm|muộn|sớm) nhất|không quá|trong tháng"));

    /** «không trước ngày …», «chậm nhất là trước ngày …» do not mean what the rest of the words says. */
    private static final Pattern DENIAL = Pattern.compile(VietnameseText.tonesLast(
            "(?:.* )?(?:không|chưa|sau|hoặc|(?:sớm|chậm|muộn|ít) nhất)(?: (?:được|phải|thể|là))? "));

    /** A form whose regex is written in plain Vietnamese, with the words in capitals standing for its parts. */
    static Form of(String example, String words, Function<Phrase, Deadline> reader) {
        String regex = words.replace("LEAD ", "(?<lead>.* )?")
                .replace("LATEST", "(?:(?:chậm|muộn) nhất(?: là| vào| đến)?|không (?:quá|muộn hơn|chậm hơn))")
                .replace("DATE", "(?:ngày )?(?<date>\\d{1,2}(?:[/.-]\\d{1,2}[/.-]| tháng \\d{1,2} năm )20\\d\\d)")
                .replace("TIME", "(?:lúc )?(?<time>\\d{1,2}(?: ?(?:h|giờ)(?: ?\\d{2}(?: ?phút)?)?|:\\d{2}))")
                .replace("DAYS", "COUNT ngày(?<working> làm việc)?")
                .replace("COUNT", "(?<count>" + NUMBER + ")")
                .replace("WEEKDAY", "(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:hằng|hàng|mỗi) tuần")
                .replace(" EVENT?", "(?: (?<event>.+?))?")
                .replace("EVENT", "(?<event>.+?)");
        Set<String> groups =
                GROUP.matcher(regex).results().map(group -> group.group(1)).collect(Collectors.toSet());
        return new Form(example, Pattern.compile(VietnameseText.tonesLast(regex)), groups, reader);
    }

    /** The deadline, if the folded words fit this form and say nothing more. */
    Optional<Deadline> read(String words, Optional<String> anchor) {
        Phrase phrase = new Phrase(pattern.matcher(words), groups, anchor);
        return phrase.words().matches() && saysOneThing(words, phrase) && knowsItsEvent(phrase)
                ? Optional.of(reader.apply(phrase))
                : Optional.empty();
    }

    static boolean isFreeOfLimits(String words) {
        return !QUANTITY.matcher(words).find() && !LIMIT.matcher(words).find();
    }

    private static boolean saysOneThing(String words, Phrase phrase) {
        boolean denied = phrase.text("lead").filter(DENIAL.asMatchPredicate()).isPresent();
        long read = Stream.of("date", "time", "month", "count")
                .flatMap(group -> phrase.text(group).stream())
                .count();
        long said = QUANTITY.matcher(words).results().count();
        return !denied && (read == 0 ? isFreeOfLimits(words) : read == said);
    }

    private boolean knowsItsEvent(Phrase phrase) {
        return groups.contains("event")
                ? !phrase.event().isEmpty()
                : phrase.anchor().isEmpty();
    }
}
