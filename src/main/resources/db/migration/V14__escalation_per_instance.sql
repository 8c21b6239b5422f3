-- A unit that is late in two of its processes, as with the remedial plans of two of its members, is late twice.

alter table escalation
    drop constraint escalation_plan_unit_deadline_key,
    add unique (plan, unit, deadline, instance);
