-- Administrators give programs another secret on a page.
alter table account_event drop constraint account_event_kind_check;
alter table account_event add constraint account_event_kind_check check (kind in (
    'CREATED', 'ROLES_CHANGED', 'ENABLED', 'DISABLED', 'LINK_ISSUED', 'PASSWORD_SET', 'PASSWORD_CHANGED', 'SECRET_REPLACED'));
