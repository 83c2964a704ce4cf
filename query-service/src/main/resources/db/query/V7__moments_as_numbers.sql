-- Kept states write when an event was recorded as a number, from now on, and in no other form: the next start folds the log anew.
update progress set replayed = false;
