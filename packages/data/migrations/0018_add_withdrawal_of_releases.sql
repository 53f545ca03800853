ALTER TABLE "release" ADD COLUMN "built_by" uuid;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "published_by" uuid;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_two_people" CHECK ("release"."published_by" is null or "release"."built_by" is null or "release"."published_by" <> "release"."built_by");--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_withdrawn_with_reason" CHECK (("release"."withdrawn_at" is null) = ("release"."withdrawn_reason" is null) and ("release"."withdrawn_at" is null or "release"."published_at" is not null));--> statement-breakpoint
-- A release changes twice at most: when it is published, and when it is withdrawn; each time nothing but that.
DROP TRIGGER "release_published_once" ON "release";
--> statement-breakpoint
CREATE TRIGGER "release_published_and_withdrawn_once" BEFORE UPDATE ON "release"
	FOR EACH ROW
	WHEN (
		CASE WHEN OLD."published_at" IS NULL
			THEN (to_jsonb(NEW) - 'published_at' - 'published_by') IS DISTINCT FROM (to_jsonb(OLD) - 'published_at' - 'published_by')
			ELSE OLD."withdrawn_at" IS NOT NULL OR NEW."withdrawn_at" IS NULL
				OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason')
					IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' - 'withdrawn_reason')
		END
	)
	EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- Whom public pages are: a role that can read releases and nothing else. Roles belong to the whole server: another
-- database of Muster may have made this one already.
DO $$ BEGIN
	CREATE ROLE "muster_public" NOLOGIN;
EXCEPTION
	WHEN duplicate_object OR unique_violation THEN NULL;
	WHEN insufficient_privilege THEN
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_public') THEN
			RAISE EXCEPTION 'Muster may not create roles here. Let somebody who may run: CREATE ROLE muster_public NOLOGIN; GRANT muster_public TO %;', quote_ident(current_user)
				USING ERRCODE = 'insufficient_privilege';
		END IF;
END $$;
--> statement-breakpoint
DO $$ BEGIN
	IF NOT pg_has_role(current_user, 'muster_public', 'SET') THEN
		EXECUTE format('GRANT "muster_public" TO %I', current_user);
	END IF;
EXCEPTION WHEN insufficient_privilege THEN
	RAISE EXCEPTION 'Muster may not take on the role muster_public. Let somebody who may run: GRANT muster_public TO %;', quote_ident(current_user)
		USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA "public" TO "muster_public";
--> statement-breakpoint
-- Who built, published or withdrew a release is nothing to the public.
GRANT SELECT ("id", "number", "status", "title", "built_at", "published_at", "as_of", "specification", "sha256", "withdrawn_at", "withdrawn_reason") ON "release" TO "muster_public";
--> statement-breakpoint
GRANT SELECT ON "release_row", "release_indicator" TO "muster_public";
--> statement-breakpoint
-- And of these, what is published: a release that is only built is nobody's.
ALTER TABLE "release" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "release_published" ON "release" FOR SELECT TO "muster_public" USING ("published_at" IS NOT NULL);
--> statement-breakpoint
ALTER TABLE "release_row" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "release_row_published" ON "release_row" FOR SELECT TO "muster_public"
	USING (EXISTS (SELECT FROM "release" WHERE "release"."id" = "release_id"));
--> statement-breakpoint
ALTER TABLE "release_indicator" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "release_indicator_published" ON "release_indicator" FOR SELECT TO "muster_public"
	USING (EXISTS (SELECT FROM "release" WHERE "release"."id" = "release_id"));
