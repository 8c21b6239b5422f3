package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The days and the place that a unit registers for its review (đăng ký ngày kiểm điểm, S001-D17, S001-R14).
 *
 * @param shortNotice why the first day leaves less time before it than the plan wants; null where it leaves enough
 *     (S000-R13)
 */
public record ReviewDayRegistration(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        @Nullable String shortNotice,
        String recordedBy,
        Instant recordedAt) {}
