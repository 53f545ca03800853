CREATE TABLE "publication_specification" (
	"version" integer PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"specification" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	CONSTRAINT "publication_specification_version_positive" CHECK ("publication_specification"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "release_build" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"first_fiscal_year" integer,
	"last_fiscal_year" integer,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	"tables_done" integer NOT NULL,
	"tables" integer NOT NULL,
	"worked_at" timestamp (3) with time zone,
	"release_number" integer,
	"problem" text,
	CONSTRAINT "release_build_status_known" CHECK ("release_build"."status" in ('preliminary', 'final', 'revised')),
	CONSTRAINT "release_build_state_known" CHECK ("release_build"."state" in ('waiting', 'running', 'built', 'failed')),
	CONSTRAINT "release_build_built_has_release" CHECK (("release_build"."state" = 'built') = ("release_build"."release_number" is not null)),
	CONSTRAINT "release_build_failed_has_problem" CHECK (("release_build"."state" = 'failed') = ("release_build"."problem" is not null))
);
--> statement-breakpoint
CREATE TABLE "release_dimension" (
	"release_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"dimension" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"members" jsonb NOT NULL,
	"omitted" jsonb NOT NULL,
	CONSTRAINT "release_dimension_pk" PRIMARY KEY("release_id","metric","dimension")
);
--> statement-breakpoint
CREATE TABLE "release_part" (
	"release_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"dimension" text NOT NULL,
	"member" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"value" bigint,
	"revision_pending" boolean NOT NULL,
	"reported" integer,
	"expected" integer,
	CONSTRAINT "release_part_pk" PRIMARY KEY("release_id","metric","dimension","member","fiscal_year"),
	CONSTRAINT "release_part_pending_has_value" CHECK ("release_part"."value" is not null or not "release_part"."revision_pending"),
	CONSTRAINT "release_part_coverage_whole" CHECK (("release_part"."reported" is null) = ("release_part"."expected" is null))
);
--> statement-breakpoint
CREATE TABLE "release_proof" (
	"release_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"family" text NOT NULL,
	"inner" jsonb NOT NULL,
	"shown" jsonb NOT NULL,
	"certificate" jsonb,
	CONSTRAINT "release_proof_pk" PRIMARY KEY("release_id","metric","fiscal_year","family")
);
--> statement-breakpoint
ALTER TABLE "release" ADD COLUMN "proof_key" text;--> statement-breakpoint
ALTER TABLE "release_dimension" ADD CONSTRAINT "release_dimension_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_part" ADD CONSTRAINT "release_part_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_proof" ADD CONSTRAINT "release_proof_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "release_build_asked_index" ON "release_build" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "release_part_member_index" ON "release_part" USING btree ("release_id","dimension","member");--> statement-breakpoint
CREATE TRIGGER "release_dimension_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_dimension"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_part_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_part"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_proof_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_proof"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "publication_specification_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "publication_specification"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_dimension_before_publication" AFTER INSERT ON "release_dimension"
	REFERENCING NEW TABLE AS "added"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rows_of_published_release"();
--> statement-breakpoint
CREATE TRIGGER "release_part_before_publication" AFTER INSERT ON "release_part"
	REFERENCING NEW TABLE AS "added"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rows_of_published_release"();
--> statement-breakpoint
-- The public reads the parts of releases as it reads their totals. What proves them it never reads.
GRANT SELECT ON "release_dimension", "release_part" TO "muster_public";
--> statement-breakpoint
ALTER TABLE "release_dimension" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "release_dimension_published" ON "release_dimension" FOR SELECT TO "muster_public"
	USING (EXISTS (SELECT FROM "release" WHERE "release"."id" = "release_id"));
--> statement-breakpoint
ALTER TABLE "release_part" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "release_part_published" ON "release_part" FOR SELECT TO "muster_public"
	USING (EXISTS (SELECT FROM "release" WHERE "release"."id" = "release_id"));
