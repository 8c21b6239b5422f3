package vn.kiemdiem.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link LevelNotice}, added by the forms. */
public interface LevelNotices extends Repository<LevelNotice, Long> {

    /** Adds a row. */
    LevelNotice save(LevelNotice row);

    /** The day of the plan's last notice about the subject; empty where nobody recorded one. */
    @Query("""
            select noticed_on from level_notice join level_notice_subject on level_notice = level_notice.id
            where plan = :plan and subject = :subject
            order by level_notice.id desc limit 1
            """)
    Optional<LocalDate> dayOf(String plan, String subject);
}
