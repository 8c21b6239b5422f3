package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The days and the place that a unit registers for its review (đăng ký ngày kiểm điểm, S001-D17, S001-R14). */
public record ReviewDayRegistration(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        String recordedBy,
        Instant recordedAt) {}
