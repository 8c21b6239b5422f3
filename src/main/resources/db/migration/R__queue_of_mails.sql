-- The outbox fills in one night and empties in one morning: looked after long before a fifth of it has changed.
alter table message set (
    autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_analyze_threshold = 200, autovacuum_analyze_scale_factor = 0.02);
