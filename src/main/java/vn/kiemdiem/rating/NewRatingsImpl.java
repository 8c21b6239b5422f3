package vn.kiemdiem.rating;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** By its name the part of {@link Ratings} that Spring Data does not write itself. */
class NewRatingsImpl implements NewRatings {

    private final NamedParameterJdbcTemplate jdbc;

    NewRatingsImpl(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<Rating> ratings) {
        jdbc.batchUpdate("""
                insert into rating (plan, subject, stage, level, reason, score, organization_level, body, recorded_by,
                    recorded_at)
                values (:plan, :subject, :stage, :level, :reason, :score, :organizationLevel, :body, :recordedBy,
                    :recordedAt)
                """, ratings.stream().map(NewRatingsImpl::row).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Rating rating) {
        return new MapSqlParameterSource("plan", rating.plan())
                .addValue("subject", rating.subject())
                .addValue("stage", rating.stage().name())
                .addValue("level", rating.level().name())
                .addValue("reason", rating.reason())
                .addValue("score", rating.score())
                .addValue(
                        "organizationLevel",
                        Optional.ofNullable(rating.organizationLevel())
                                .map(Enum::name)
                                .orElse(null))
                .addValue("body", rating.body())
                .addValue("recordedBy", rating.recordedBy())
                .addValue("recordedAt", rating.recordedAt().atOffset(ZoneOffset.UTC));
    }
}
