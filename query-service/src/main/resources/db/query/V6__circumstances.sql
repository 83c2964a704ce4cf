-- Kept states say what their origins have in common once, from now on, and have no other form: the next start folds the log anew.
update progress set replayed = false;
