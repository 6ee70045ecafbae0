/** Runs one statement, or several without values. */
export type RunSql = <Row>(sql: string, values?: unknown[]) => Promise<readonly Row[]>;

/**
 * Everything that a role may do in this database, however it came to it: by a grant of its own or to everybody, by a
 * membership or as superuser. Objects of PostgreSQL itself are left out.
 *
 * @param role null for the one that is logged in.
 * @returns in the words of GRANT, such as `SELECT ON TABLE record`; attributes and memberships by their name.
 */
export async function readHeldGrants(run: RunSql, role: string | null): Promise<readonly string[]> {
  const rows = await run<{ readonly held: string }>(HELD, [role]);
  return rows.map(({ held }) => held);
}

const HELD = `
  WITH role AS (
    SELECT * FROM pg_roles WHERE rolname = COALESCE($1::name, session_user)
  ), space AS (
    SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  ), relation AS (
    SELECT c.oid, c.relkind, CASE nspname WHEN 'public' THEN '' ELSE quote_ident(nspname) || '.' END || quote_ident(relname)
      AS name
    FROM pg_class c JOIN space ON space.oid = relnamespace WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
  ), verb AS (
    SELECT unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]
      || CASE WHEN current_setting('server_version_num')::int >= 170000 THEN '{MAINTAIN}' ELSE '{}' END::text[]) AS verb
  )
  SELECT attribute AS held FROM role CROSS JOIN LATERAL (VALUES ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole),
    ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) one (attribute, is_held)
  WHERE is_held
  UNION ALL
  SELECT 'MEMBER OF ' || roleid::regrole FROM pg_auth_members JOIN role ON role.oid = member
  UNION ALL
  SELECT format('%s ON DATABASE %I', verb, current_database())
  FROM role, unnest('{CONNECT,CREATE,TEMPORARY}'::text[]) verb
  WHERE has_database_privilege(role.oid, current_database(), verb)
  UNION ALL
  SELECT format('%s ON SCHEMA %I', verb, nspname) FROM role, space, unnest('{USAGE,CREATE}'::text[]) verb
  WHERE has_schema_privilege(role.oid, space.oid, verb)
  UNION ALL
  SELECT format('%s ON TABLE %s', verb, name) FROM role, relation, verb
  WHERE relkind <> 'S' AND has_table_privilege(role.oid, relation.oid, verb)
  UNION ALL
  SELECT format('%s (%I) ON TABLE %s', verb, attname, name)
  FROM role, relation JOIN pg_attribute ON attrelid = relation.oid AND attnum > 0 AND NOT attisdropped,
    unnest('{SELECT,INSERT,UPDATE,REFERENCES}'::text[]) verb
  WHERE relkind <> 'S' AND has_column_privilege(role.oid, relation.oid, attnum, verb)
    AND NOT has_table_privilege(role.oid, relation.oid, verb)
  UNION ALL
  SELECT format('%s ON SEQUENCE %s', verb, name) FROM role, relation, unnest('{USAGE,SELECT,UPDATE}'::text[]) verb
  WHERE relkind = 'S' AND has_sequence_privilege(role.oid, relation.oid, verb)`;
