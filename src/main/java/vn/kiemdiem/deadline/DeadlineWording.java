package vn.kiemdiem.deadline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kiemdiem.deadline.Deadline.AfterEvent;
import vn.kiemdiem.deadline.Deadline.AgeMonths;
import vn.kiemdiem.deadline.Deadline.AtEvent;
import vn.kiemdiem.deadline.Deadline.AtLatest;
import vn.kiemdiem.deadline.Deadline.AtLeastBefore;
import vn.kiemdiem.deadline.Deadline.AtMostAfter;
import vn.kiemdiem.deadline.Deadline.BeforeEvent;
import vn.kiemdiem.deadline.Deadline.ByNotice;
import vn.kiemdiem.deadline.Deadline.ByReference;
import vn.kiemdiem.deadline.Deadline.Continuous;
import vn.kiemdiem.deadline.Deadline.DurationRange;
import vn.kiemdiem.deadline.Deadline.InTimeFor;
import vn.kiemdiem.deadline.Deadline.MinDuration;
import vn.kiemdiem.deadline.Deadline.OnDay;
import vn.kiemdiem.deadline.Deadline.Period;
import vn.kiemdiem.deadline.Deadline.Soft;
import vn.kiemdiem.deadline.Deadline.StrictBefore;
import vn.kiemdiem.deadline.Deadline.WithinMonth;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

/** Cách viết thời hạn: turns the plan's own words into a {@link Deadline} (plans-compared 8.1). */
public final class DeadlineWording {

    private static final int LONGEST = 500;
    private static final String REFERENCE_EXAMPLE = "đúng quy trình và thời gian quy định (theo D07)";
    private static final String SERVING_EXAMPLE = "trước 15h thứ năm hằng tuần (kịp D06)";
    private static final String SOFT_EXAMPLE = "dự kiến trước ngày 25/12/2024";

    /** The first form that fits decides, so a form stands before those whose words it contains. */
    private static final List<Form> FORMS = List.of(
            Form.of(
                    "trước ngày 10/11/2024",
                    "LEAD trước DATE",
                    p -> new StrictBefore(p.day().atStartOfDay())),
            Form.of(
                    "trước 15h30 ngày 10/11/2024",
                    "LEAD trước TIME DATE",
                    p -> new StrictBefore(p.day().atTime(p.time()))),
            Form.of("chậm nhất ngày 10/11/2024", "LEAD LATEST (?:hết )?DATE", p -> AtLatest.on(p.day())),
            Form.of(
                    "chậm nhất 17h ngày 10/11/2024",
                    "LEAD LATEST TIME DATE",
                    p -> new AtLatest(p.day().atTime(p.time()))),
            Form.of(
                    "hoàn thành ngày 16/11/2023",
                    "LEAD (?:(?:hoàn thành|xong)(?: vào| trong)?|trong) (?=ngày )DATE",
                    p -> new OnDay(p.day())),
            Form.of(
                    "trong tháng 01/2025",
                    "LEAD trong tháng (?<month>\\d{1,2}(?:[/.-]| năm )20\\d\\d)",
                    p -> new WithinMonth(p.month())),
            Form.of(
                    "trước 15h thứ năm hằng tuần",
                    "LEAD trước (?:TIME )?WEEKDAY",
                    p -> new WeeklyCutoff(p.weekday(), p.time())),
            Form.of(
                    "trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc (mốc kiem-diem)",
                    "LEAD trước(?: khi)? EVENT? (?:ít|chậm|muộn) nhất(?: là)? DAYS",
                    p -> new AtLeastBefore(p.event(), p.days())),
            Form.of(
                    "ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)",
                    "LEAD (?:ít|chậm|muộn) nhất(?: là)? DAYS trước(?: khi)? EVENT?",
                    p -> new AtLeastBefore(p.event(), p.days())),
            Form.of(
                    "ít nhất trước 05 ngày tổ chức kiểm điểm (mốc kiem-diem)",
                    "LEAD ít nhất(?: là)? trước DAYS(?: khi)? EVENT?",
                    p -> new AtLeastBefore(p.event(), p.days())),
            Form.of(
                    "chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)",
                    "LEAD (?:LATEST(?: sau)?|trong(?: vòng| thời hạn)?) DAYS (?:kể từ|từ|sau)(?: ngày| khi)? EVENT?",
                    p -> new AtMostAfter(p.event(), p.days())),
            Form.of(
                    "15 ngày làm việc kể từ ngày nhận thông báo (mốc thong-bao)",
                    "(?:(?:hoàn thành|thời hạn|thời gian) )*DAYS (?:kể từ|từ|sau)(?: ngày| khi)? EVENT?",
                    p -> new AtMostAfter(p.event(), p.days())),
            Form.of("chưa đủ 06 tháng", "LEAD chưa đủ COUNT tháng(?: .*)?", p -> new AgeMonths(p.count())),
            Form.of(
                    "01 đến 02 ngày",
                    "LEAD (?<from>\\d{1,3})(?: đến |-)COUNT ngày",
                    p -> new DurationRange(p.from(), p.count())),
            Form.of(
                    "trong khoảng thời gian một ngày",
                    "LEAD trong khoảng(?: thời gian)? COUNT ngày",
                    p -> new DurationRange(p.count(), p.count())),
            Form.of(
                    "ít nhất 01 ngày",
                    "(?!(?:.* )?trước )LEAD ít nhất(?: là)? COUNT ngày",
                    p -> new MinDuration(p.count())),
            Form.of("trước khi tổng kết năm", "LEAD trước khi EVENT(?: phải .*)?", p -> new BeforeEvent(p.event())),
            Form.of(
                    "ngày tổ chức kiểm điểm phải đăng ký trước",
                    "EVENT phải (?:.* )?trước",
                    p -> new BeforeEvent(p.event())),
            Form.of("sau khi kết thúc kiểm điểm", "LEAD sau khi EVENT(?: phải .*)?", p -> new AfterEvent(p.event())),
            Form.of("sau kiểm điểm phải xây dựng kế hoạch", "sau EVENT phải .*", p -> new AfterEvent(p.event())),
            Form.of("sau kiểm điểm năm trước", "sau (?<event>kiểm điểm.*?)", p -> new AfterEvent(p.event())),
            Form.of("kiểm điểm ở tổ đảng, sau đó báo cáo chi bộ", "EVENT sau đó .*", p -> new AfterEvent(p.event())),
            Form.of(
                    "khi tiến hành tổng kết năm (mốc tong-ket)",
                    "LEAD (?<!(?:trước|sau|từ) )khi (?:tiến hành|tổ chức|diễn ra) EVENT",
                    p -> new AtEvent(p.event())),
            Form.of("sẽ có thông báo riêng", "LEAD sẽ (?:có )?thông báo(?: .*)?", p -> new ByNotice()),
            Form.of(
                    "theo Công văn chỉ đạo của cấp trên",
                    "LEAD theo (?:công văn|yêu cầu|thông báo) .*",
                    p -> new ByNotice()),
            Form.of(
                    "năm 2024",
                    "(?:trong )?(?:năm (?:học )?20\\d\\d(?:-20\\d\\d)?|nhiệm kỳ 20\\d\\d-20\\d\\d|từ năm 20\\d\\d đến năm 20\\d\\d"
                            + "|hằng năm|hàng năm|(?:được tiến hành )?(?:vào )?dịp cuối năm)",
                    p -> new Period()),
            Form.of(
                    "quý I năm 2027",
                    "(?:trong )?(?:quý (?:(?:iv|i{1,3})(?:[ /.-]| năm )|[1-4] năm )20\\d\\d|hằng quý|hàng quý)",
                    p -> new Period()),
            Form.of("liên tục", "LEAD (?:liên tục|thường xuyên)", p -> new Continuous()));

    private static final Pattern PLANNED = Pattern.compile(VietnameseText.tonesLast("(?<![^ ])dự kiến(?![^ ])"));

    private DeadlineWording() {}

    /** The deadline that the words say, or {@link WordingNotUnderstood} when they say none or more than one. */
    public static Deadline parse(String wording) {
        try {
            return read(wording).orElseThrow(() -> WordingNotUnderstood.amongForms(wording, examples()));
        } catch (IllegalArgumentException contradiction) {
            throw WordingNotUnderstood.because(wording, contradiction.getMessage());
        }
    }

    private static Optional<Deadline> read(String wording) {
        if (wording.length() > LONGEST) {
            throw new IllegalArgumentException("câu dài quá %d ký tự.".formatted(LONGEST));
        }
        Note note = Note.atEndOf(wording);
        String words = VietnameseText.fold(note.wordsBefore());
        String firm =
                PLANNED.matcher(words).replaceAll("").replaceAll(" +", " ").strip();
        Optional<Deadline> deadline = note.reference().isPresent()
                ? note.reference().map(code -> reference(firm, code))
                : FORMS.stream()
                        .flatMap(form -> form.read(firm, note.anchor()).stream())
                        .findFirst()
                        .map(read ->
                                note.served().map(code -> serving(read, code)).orElse(read));
        return firm.equals(words) ? deadline : deadline.map(Soft::new);
    }

    private static Deadline reference(String words, String code) {
        if (!Form.isFreeOfLimits(words)) {
            throw new IllegalArgumentException("đã ghi (theo %s) thì không ghi thêm thời hạn khác.".formatted(code));
        }
        return new ByReference(code);
    }

    private static Deadline serving(Deadline read, String code) {
        if (!(read instanceof WeeklyCutoff cutoff)) {
            throw new IllegalArgumentException(
                    "(kịp %s) chỉ ghi sau thời hạn hằng tuần, như «trước 15h thứ năm hằng tuần».".formatted(code));
        }
        return new InTimeFor(cutoff, code);
    }

    /** One example of each form that is understood. */
    public static List<String> examples() {
        return Stream.concat(
                        FORMS.stream().map(Form::example), Stream.of(REFERENCE_EXAMPLE, SERVING_EXAMPLE, SOFT_EXAMPLE))
                .toList();
    }
}
