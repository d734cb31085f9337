-- A service's own table, of a version above every one of the platform's.
create table own_table (id int primary key);
