-- In which team somebody has an item, and with which team a filter is shared; absent = in none, with the whole organisation.
alter table work_assignment add column team text;
create index work_assignment_team on work_assignment (team);
alter table worklist_view add column team text;
