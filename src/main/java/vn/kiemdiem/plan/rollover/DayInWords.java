package vn.kiemdiem.plan.rollover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.kiemdiem.deadline.MovedDay;

/** Says in Vietnamese why a day became another. */
final class DayInWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DayInWords() {}

    static String reason(MovedDay day) {
        String leap = day.sameDay().getDayOfMonth() == day.before().getDayOfMonth()
                ? ""
                : "Năm %d không có ngày 29/02. ".formatted(day.sameDay().getYear());
        return leap
                + (day.isEarlier()
                        ? "Ngày %s là %s, nên lấy ngày làm việc gần nhất trước đó là %s."
                                .formatted(DATE.format(day.sameDay()), free(day.sameDay()), DATE.format(day.after()))
                        : "Cùng ngày của năm %d.".formatted(day.sameDay().getYear()));
    }

    private static String free(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> "thứ bảy";
            case SUNDAY -> "chủ nhật";
            default -> "ngày nghỉ";
        };
    }

    static String uncovered(int year) {
        return "Chưa có lịch nghỉ của năm %d, nên các ngày của năm này mới chỉ tránh thứ bảy, chủ nhật; hãy xem lại."
                .formatted(year);
    }

    static String provisional(int year) {
        return "Lịch nghỉ của năm %d mới là dự tính; hãy xem lại khi có thông báo chính thức.".formatted(year);
    }
}
