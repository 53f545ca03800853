CREATE TABLE "public_version" (
	"only" boolean NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "public_version_pk" PRIMARY KEY("only"),
	CONSTRAINT "public_version_one_row" CHECK ("public_version"."only")
);
--> statement-breakpoint
INSERT INTO "public_version" ("only", "version") VALUES (true, 0);
--> statement-breakpoint
GRANT SELECT ON "public_version" TO "muster_public";
--> statement-breakpoint
-- With the rights of its owner: whoever decides on a listing may not write here. Once for each transaction.
CREATE FUNCTION "mark_public_version"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	UPDATE public.public_version SET version = pg_current_xact_id()::text::bigint
		WHERE version <> pg_current_xact_id()::text::bigint;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
-- At commit, when every other lock is held: transactions that wait for this row wait for nothing else, and none for long.
CREATE CONSTRAINT TRIGGER "release_inserted_public" AFTER INSERT ON "release" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (NEW."published_at" IS NOT NULL) EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "release_changed_public" AFTER UPDATE ON "release" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (NEW."published_at" IS NOT NULL) EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "listing_inserted_public" AFTER INSERT ON "listing" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (NEW."status" = 'listed') EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "listing_changed_public" AFTER UPDATE ON "listing" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (OLD."status" = 'listed' OR NEW."status" = 'listed') EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "listing_removed_public" AFTER DELETE ON "listing" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (OLD."status" = 'listed') EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "public_comment_inserted_public" AFTER INSERT ON "public_comment" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (NEW."state" = 'published') EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "public_comment_changed_public" AFTER UPDATE ON "public_comment" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (OLD."state" = 'published' OR NEW."state" = 'published') EXECUTE FUNCTION "mark_public_version"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "comment_period_changed_public" AFTER INSERT OR UPDATE ON "comment_period" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION "mark_public_version"();
