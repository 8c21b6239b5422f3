-- What a level needs to stand before a higher body: the score, the level of the organization, the body that gave it.

alter table rating
    add score              numeric(5, 2),
    add organization_level text check (organization_level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    add body               text references unit;
