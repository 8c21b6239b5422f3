-- When the unit sums up its year, which its review has to end before (S002-R02); null where it names no such day.
alter table review_day_registration
    add summary_on date;
