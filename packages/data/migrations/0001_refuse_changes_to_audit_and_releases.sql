-- The record of what was done is only ever added to, and what was published stays as it was published.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% on % is refused: its rows are never changed or removed', TG_OP, TG_TABLE_NAME
		USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_row_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_row"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_kept" BEFORE DELETE OR TRUNCATE ON "release"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- A release changes once: when it is published, and then only in the moment of its publication.
CREATE TRIGGER "release_published_once" BEFORE UPDATE ON "release"
	FOR EACH ROW
	WHEN (
		OLD."published_at" IS NOT NULL
		OR (to_jsonb(NEW) - 'published_at') IS DISTINCT FROM (to_jsonb(OLD) - 'published_at')
	)
	EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_rows_of_published_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT 1 FROM "added" JOIN "release" ON "release"."id" = "added"."release_id"
		WHERE "release"."published_at" IS NOT NULL
	) THEN
		RAISE EXCEPTION 'this release is published: it takes no more rows' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "release_row_before_publication" AFTER INSERT ON "release_row"
	REFERENCING NEW TABLE AS "added"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rows_of_published_release"();
