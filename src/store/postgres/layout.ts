/**
 * How the database is laid out. Each step leads to the next layout; steps are only ever appended, never changed. `$schema`
 * stands for the schema's name.
 *
 * Every commit takes the row `head` first and holds it to its end: so commits come one after the other, in the order of
 * their numbers (`seq`), and whoever has followed up to a number misses nothing. It is one statement, so that the row is
 * never held while something travels.
 */
export const layouts: readonly string[] = [
  `
  CREATE TABLE $schema.head (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    store uuid NOT NULL DEFAULT gen_random_uuid(),
    seq bigint NOT NULL DEFAULT 0,
    purged bigint NOT NULL DEFAULT 0,
    tidied bigint NOT NULL DEFAULT 0,
    traces boolean NOT NULL DEFAULT false,
    schemas jsonb NOT NULL
  );
  COMMENT ON COLUMN $schema.head.store IS 'another one: everything was put in place anew';
  COMMENT ON COLUMN $schema.head.purged IS 'the last commit whose deletes are no longer told';
  COMMENT ON COLUMN $schema.head.tidied IS 'up to here nothing tells what was committed together';

  CREATE TABLE $schema.documents (
    collection text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    doc jsonb,
    keys jsonb,
    seq bigint NOT NULL,
    PRIMARY KEY (collection, id)
  );
  COMMENT ON COLUMN $schema.documents.doc IS 'null: deleted; the row goes with the next compaction';
  COMMENT ON COLUMN $schema.documents.keys IS 'the order of the keys, which JSONB does not keep';
  CREATE INDEX documents_seq ON $schema.documents (seq);

  CREATE TABLE $schema.turns (
    id text COLLATE "C" PRIMARY KEY,
    hour text COLLATE "C" NOT NULL,
    seq bigint NOT NULL
  );
  CREATE INDEX turns_seq ON $schema.turns (seq);

  CREATE UNLOGGED TABLE $schema.holds (
    receiver text COLLATE "C" PRIMARY KEY,
    holder uuid,
    until timestamptz
  );

  CREATE FUNCTION $schema.commit(
    known jsonb, turn text, hour text, reads jsonb, changes jsonb, leaves_no_trace boolean
  ) RETURNS TABLE (result text, number bigint) LANGUAGE plpgsql AS $body$
  DECLARE
    h $schema.head;
  BEGIN
    SELECT * INTO STRICT h FROM $schema.head FOR UPDATE;
    IF h.schemas <> known THEN
      RETURN QUERY SELECT 'newer', h.seq;
    ELSIF jsonb_array_length(changes) > 0 AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(changes) AS c (collection text, id text, version bigint)
      LEFT JOIN $schema.documents d ON d.collection = c.collection AND d.id = c.id
      WHERE d.version IS DISTINCT FROM c.version
    ) THEN
      -- The very same commit again, because nobody heard of its end.
      RETURN QUERY SELECT 'committed', h.seq;
    ELSIF turn IS NOT NULL AND EXISTS (SELECT FROM $schema.turns t WHERE t.id = turn) THEN
      RETURN QUERY SELECT 'duplicate', h.seq;
    ELSIF EXISTS (
      SELECT FROM jsonb_to_recordset(reads || changes) AS c (collection text, id text, expect bigint)
      LEFT JOIN $schema.documents d ON d.collection = c.collection AND d.id = c.id AND d.doc IS NOT NULL
      WHERE coalesce(d.version, 0) <> c.expect
    ) THEN
      RETURN QUERY SELECT 'conflict', h.seq;
    ELSE
      UPDATE $schema.head SET seq = h.seq + 1, traces = h.traces OR leaves_no_trace;
      INSERT INTO $schema.documents (collection, id, version, doc, keys, seq)
        SELECT c.collection, c.id, c.version, c.doc, c.keys, h.seq + 1
        FROM jsonb_to_recordset(changes) AS c (collection text, id text, version bigint, doc jsonb, keys jsonb)
        ON CONFLICT ON CONSTRAINT documents_pkey DO UPDATE
        SET version = excluded.version, doc = excluded.doc, keys = excluded.keys, seq = excluded.seq;
      IF turn IS NOT NULL THEN
        INSERT INTO $schema.turns (id, hour, seq) VALUES (turn, hour, h.seq + 1);
      END IF;
      PERFORM pg_notify('$schema', (h.seq + 1)::text);
      RETURN QUERY SELECT 'committed', h.seq + 1;
    END IF;
  END $body$;

  -- Who writes to whom: each instance gets receivers that no other one has. A hold that lies further ahead than it may was
  -- made when the clock of the server was wrong.
  CREATE FUNCTION $schema.hold(wanted text[], me uuid, seconds int) RETURNS SETOF text LANGUAGE sql AS $body$
    DELETE FROM $schema.holds WHERE receiver IN (
      SELECT receiver FROM $schema.holds WHERE until < clock_timestamp() FOR UPDATE SKIP LOCKED
    );
    INSERT INTO $schema.holds (receiver) SELECT unnest(wanted) ON CONFLICT DO NOTHING;
    UPDATE $schema.holds h SET holder = me, until = clock_timestamp() + make_interval(secs => seconds)
    FROM (
      SELECT receiver FROM $schema.holds
      WHERE receiver = ANY (wanted) AND (
        holder IS NULL OR holder = me OR until < clock_timestamp()
        OR until > clock_timestamp() + make_interval(secs => seconds)
      )
      ORDER BY receiver FOR UPDATE SKIP LOCKED
    ) free WHERE h.receiver = free.receiver
    RETURNING h.receiver;
  $body$;
  `,
]
