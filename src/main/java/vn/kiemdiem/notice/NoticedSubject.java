package vn.kiemdiem.notice;

import org.springframework.data.relational.core.mapping.Table;

/** One subject of a {@link LevelNotice}. */
@Table("level_notice_subject")
public record NoticedSubject(String subject) {}
