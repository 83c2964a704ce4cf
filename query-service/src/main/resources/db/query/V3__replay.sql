-- Whether the read model was folded from the whole log by the code that is there now. A migration that accompanies a change of the fold
-- sets it to false, and so does an operator who wants everything folded anew: the next start replays.
alter table progress add column replayed boolean not null default false;
