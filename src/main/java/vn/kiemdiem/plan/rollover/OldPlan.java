package vn.kiemdiem.plan.rollover;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plan that a roll-over begins with: its own process, its id, which ends with its year, and its header. */
record OldPlan(FileElement process, String id, Year year, Map<String, String> header) {

    private static final String PREFIX = "plan.";
    private static final String YEAR = "plan.year";
    private static final int MOST_PROPERTIES = 1_000;

    /** The one plan of the file, or {@link RollOverRefused}. */
    static OldPlan in(List<FileValue> values) {
        List<FileElement> processes = values.stream()
                .filter(value -> value.property().startsWith(PREFIX))
                .flatMap(value -> value.headedProcess().stream())
                .distinct()
                .toList();
        if (processes.isEmpty()) {
            throw new RollOverRefused(
                    "Tệp không phải là kế hoạch: không quy trình nào có các thuộc tính «plan.…» ở đầu trang.");
        }
        if (processes.size() > 1) {
            throw new RollOverRefused("Mỗi tệp là một kế hoạch, tệp này có nhiều đầu trang: quy trình «%s»."
                    .formatted(processes.stream().map(OldPlan::idOf).collect(Collectors.joining("», «"))));
        }
        FileElement process = processes.get(0);
        Map<String, String> header = headerOf(process, values);
        Year year = yearOf(header);
        if (!idOf(process).matches("(?s).*\\p{L}.*[^0-9]" + year)) {
            throw new RollOverRefused(
                    "Mã «%s» của kế hoạch không kết thúc bằng năm %s của kế hoạch, nên không rõ mã của năm khác."
                            .formatted(idOf(process), year));
        }
        return new OldPlan(process, idOf(process), year, header);
    }

    private static String idOf(FileElement process) {
        return process.id().orElse("");
    }

    private static Map<String, String> headerOf(FileElement process, List<FileValue> values) {
        Map<String, String> header = new LinkedHashMap<>();
        for (FileValue value : values) {
            if (header.size() > MOST_PROPERTIES) {
                throw new RollOverRefused("Đầu trang có quá %d thuộc tính.".formatted(MOST_PROPERTIES));
            }
            if (value.headedProcess().equals(Optional.of(process))
                    && header.put(value.property(), value.words()) != null) {
                throw new RollOverRefused(
                        "Thuộc tính «%s» của kế hoạch được ghi nhiều lần.".formatted(value.property()));
            }
        }
        return header;
    }

    private static Year yearOf(Map<String, String> header) {
        String written = header.getOrDefault(YEAR, "").strip();
        if (!written.matches("20\\d\\d")) {
            throw new RollOverRefused("Thuộc tính «%s» = «%s» phải là một năm, ví dụ 2023.".formatted(YEAR, written));
        }
        return Year.parse(written);
    }

    /** The id without its year, with the mark before it. */
    String stem() {
        return id.substring(0, id.length() - year.toString().length());
    }

    /** The same plan's id in another year. */
    String idIn(Year target) {
        return stem() + target;
    }
}
