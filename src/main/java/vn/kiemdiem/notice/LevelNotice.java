package vn.kiemdiem.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * The notice by which a higher level tells the levels that it gave (thông báo nhận xét, đánh giá, xếp loại, S000-U07).
 *
 * @param unit whose process recorded it
 * @param body the level that gave them
 * @param noticedOn the notice's own day, from which remedial plans count (S000-R12)
 * @param subjects whom it is about
 */
public record LevelNotice(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String body,
        String number,
        LocalDate noticedOn,
        @MappedCollection(idColumn = "level_notice") Set<NoticedSubject> subjects,
        String recordedBy,
        Instant recordedAt) {}
