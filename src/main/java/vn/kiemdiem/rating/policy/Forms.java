package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.rating.policy.HeaderProperties.Form;

/** The ways in which the header's rating properties are written. */
final class Forms {

    static final Form<BigDecimal> NUMBER = new Form<>(Figures::parse, "một số, ví dụ «0,5»");
    static final Form<Integer> WHOLE = new Form<>(Forms::whole, "một số nguyên, ví dụ «2»");
    static final Form<BigDecimal> PERCENT = new Form<>(Forms::percent, "một tỷ lệ phần trăm, ví dụ «20%»");
    static final Form<List<BigDecimal>> SUM =
            new Form<>(Forms::sum, "điểm tiêu chí + điểm cộng, ví dụ «90 + 10», hoặc chỉ điểm tiêu chí, ví dụ «100»");
    static final Form<List<BigDecimal>> BANDS =
            numbers(3, "/", "điểm từ của ba mức xuất sắc / tốt / hoàn thành, ví dụ «95 / 80 / 50»");
    static final Form<List<Integer>> SMALL_GROUP = new Form<>(
            text -> parts(text, "/", 2, Forms::whole), "dưới bao nhiêu / chọn nhiều nhất bao nhiêu, ví dụ «5 / 1»");
    static final Form<CapBase> BASE = choice(CapBase.values(), CapBase::property);
    static final Form<PoolBy> POOL = choice(PoolBy.values(), PoolBy::property);
    static final Form<Participation> PARTICIPATION = choice(Participation.values(), Participation::property);
    static final Form<Set<Bound>> BOUNDS = set(
            text -> Arrays.stream(Bound.values())
                    .filter(bound -> bound.property().equals(text))
                    .findFirst(),
            "«collective», «unit-head» hoặc cả hai, cách nhau bằng dấu phẩy");
    static final Form<Set<SubjectKind>> KINDS =
            set(SubjectKind::ofSlug, "các loại đối tượng cách nhau bằng dấu phẩy, ví dụ «unit-leadership, agency»");
    static final Form<List<ReviewedOnly.Scope>> SCOPES = new Form<>(
            text -> parts(text, ";", text.split(";", -1).length, Forms::scope),
            "các loại đối tượng, ở các loại đơn vị sau chữ «in» nếu có, ngăn nhau bằng dấu chấm phẩy,"
                    + " ví dụ «section-committee; branch-committee in branch, section-branch»");
    static final Form<List<Year>> TERM = new Form<>(Forms::term, "năm đầu-năm cuối, ví dụ «2021-2024»");

    private static final Form<Set<UnitKind>> UNIT_KINDS = set(UnitKind::ofSlug, "các loại đơn vị");
    private static final Pattern IN = Pattern.compile("\\s+in\\s+");
    private static final Pattern TERM_YEARS = Pattern.compile("(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");

    private Forms() {}

    /** Points without bonus are a sum with nothing. */
    private static Optional<List<BigDecimal>> sum(String text) {
        return Figures.parse(text)
                .map(points -> List.of(points, BigDecimal.ZERO))
                .or(() -> parts(text, "\\+", 2, Figures::parse));
    }

    private static Optional<Integer> whole(String text) {
        return Figures.parse(text).filter(number -> number.scale() == 0).map(BigDecimal::intValueExact);
    }

    private static Optional<BigDecimal> percent(String text) {
        return text.endsWith("%") ? Figures.parse(text.substring(0, text.length() - 1)) : Optional.empty();
    }

    private static Optional<List<Year>> term(String text) {
        return Optional.of(TERM_YEARS.matcher(text))
                .filter(years -> years.matches())
                .map(years -> IntStream.rangeClosed(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)))
                        .mapToObj(Year::of)
                        .toList());
    }

    private static Optional<ReviewedOnly.Scope> scope(String text) {
        String[] halves = IN.split(text, 2);
        Optional<Set<SubjectKind>> kinds = KINDS.parser().apply(halves[0]);
        return halves.length == 1
                ? kinds.map(all -> new ReviewedOnly.Scope(all, Set.of()))
                : kinds.flatMap(some ->
                        UNIT_KINDS.parser().apply(halves[1]).map(unitKinds -> new ReviewedOnly.Scope(some, unitKinds)));
    }

    private static Form<List<BigDecimal>> numbers(int count, String separator, String accepted) {
        return new Form<>(text -> parts(text, separator, count, Figures::parse), accepted);
    }

    private static <T> Form<T> choice(T[] values, Function<T, String> property) {
        String accepted = Arrays.stream(values)
                .map(value -> "«%s»".formatted(property.apply(value)))
                .collect(Collectors.joining(" hoặc "));
        return new Form<>(
                text -> Arrays.stream(values)
                        .filter(value -> property.apply(value).equals(text))
                        .findFirst(),
                accepted);
    }

    private static <T> Form<Set<T>> set(Function<String, Optional<T>> parser, String accepted) {
        return new Form<>(
                text -> parts(text, ",", text.split(",", -1).length, parser).map(LinkedHashSet::new), accepted);
    }

    /** Exactly so many parts that are all understood. */
    private static <T> Optional<List<T>> parts(
            String text, String separator, int count, Function<String, Optional<T>> parser) {
        List<T> read = Arrays.stream(text.split(separator, -1))
                .map(part -> parser.apply(part.strip()))
                .flatMap(Optional::stream)
                .toList();
        return read.size() == count && text.split(separator, -1).length == count ? Optional.of(read) : Optional.empty();
    }
}
