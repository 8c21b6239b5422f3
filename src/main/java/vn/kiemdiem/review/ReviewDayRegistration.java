package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The days and the place that a unit registers for its review (đăng ký ngày kiểm điểm, S001-D17, S001-R14).
 *
 * @param shortNotice why the days do not keep the times of the plan before them (S000-R13) or after them (S002-R02); null
 *     where they do
 * @param summaryOn when the unit sums up its year; null where it names no such day
 */
public record ReviewDayRegistration(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        @Nullable String shortNotice,
        @Nullable LocalDate summaryOn,
        String recordedBy,
        Instant recordedAt) {}
