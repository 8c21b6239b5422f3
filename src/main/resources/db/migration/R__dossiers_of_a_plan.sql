-- Each task of a unit asks for its latest dossier; among 60,000 of a whole province this takes 25 ms without the index
-- and 0.2 ms with it.
create index if not exists dossier_of_plan on dossier (plan, kind, unit, id);
