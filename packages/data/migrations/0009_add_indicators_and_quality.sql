CREATE TABLE "indicator" (
	"code" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"objective" text NOT NULL,
	"label" text NOT NULL,
	"why" text NOT NULL,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"position" integer NOT NULL,
	"made_at" timestamp (3) with time zone,
	"made_by" uuid,
	CONSTRAINT "indicator_code_shape" CHECK ("indicator"."code" ~ '^[a-z][a-z0-9_]{2,59}$'),
	CONSTRAINT "indicator_direction_known" CHECK ("indicator"."direction" in ('up', 'down')),
	CONSTRAINT "indicator_made_is_whole" CHECK (num_nonnulls("indicator"."made_at", "indicator"."made_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "indicator_baseline" (
	"indicator_code" text NOT NULL,
	"revision" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"value" double precision NOT NULL,
	"rationale" text NOT NULL,
	"made_at" timestamp (3) with time zone,
	"made_by" uuid,
	CONSTRAINT "indicator_baseline_pk" PRIMARY KEY("indicator_code","revision"),
	CONSTRAINT "indicator_baseline_revision_positive" CHECK ("indicator_baseline"."revision" > 0),
	CONSTRAINT "indicator_baseline_value_is_figure" CHECK ("indicator_baseline"."value" >= 0 and "indicator_baseline"."value" < 'Infinity'::float8),
	CONSTRAINT "indicator_baseline_rationale_length" CHECK (char_length("indicator_baseline"."rationale") between 10 and 2000),
	CONSTRAINT "indicator_baseline_made_is_whole" CHECK (num_nonnulls("indicator_baseline"."made_at", "indicator_baseline"."made_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "indicator_target" (
	"indicator_code" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"revision" integer NOT NULL,
	"value" double precision NOT NULL,
	"rationale" text NOT NULL,
	"made_at" timestamp (3) with time zone,
	"made_by" uuid,
	CONSTRAINT "indicator_target_pk" PRIMARY KEY("indicator_code","fiscal_year","revision"),
	CONSTRAINT "indicator_target_revision_positive" CHECK ("indicator_target"."revision" > 0),
	CONSTRAINT "indicator_target_value_is_figure" CHECK ("indicator_target"."value" >= 0 and "indicator_target"."value" < 'Infinity'::float8),
	CONSTRAINT "indicator_target_rationale_length" CHECK (char_length("indicator_target"."rationale") between 10 and 2000),
	CONSTRAINT "indicator_target_made_is_whole" CHECK (num_nonnulls("indicator_target"."made_at", "indicator_target"."made_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "indicator_version" (
	"indicator_code" text NOT NULL,
	"number" integer NOT NULL,
	"effective_from" text NOT NULL,
	"formula" jsonb NOT NULL,
	"note" text NOT NULL,
	"made_at" timestamp (3) with time zone,
	"made_by" uuid,
	CONSTRAINT "indicator_version_pk" PRIMARY KEY("indicator_code","number"),
	CONSTRAINT "indicator_version_number_positive" CHECK ("indicator_version"."number" > 0),
	CONSTRAINT "indicator_version_effective_from_shape" CHECK ("indicator_version"."effective_from" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "indicator_version_note_length" CHECK (char_length("indicator_version"."note") between 10 and 2000),
	CONSTRAINT "indicator_version_made_is_whole" CHECK (num_nonnulls("indicator_version"."made_at", "indicator_version"."made_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "quality_cell" (
	"program_id" uuid NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"late" integer NOT NULL,
	"explained" integer NOT NULL,
	"not_explained" integer NOT NULL,
	CONSTRAINT "quality_cell_pk" PRIMARY KEY("program_id","fiscal_quarter"),
	CONSTRAINT "quality_cell_quarter_shape" CHECK ("quality_cell"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "release_indicator" (
	"release_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"definition" jsonb NOT NULL,
	CONSTRAINT "release_indicator_pk" PRIMARY KEY("release_id","code")
);
--> statement-breakpoint
ALTER TABLE "indicator_baseline" ADD CONSTRAINT "indicator_baseline_indicator_fk" FOREIGN KEY ("indicator_code") REFERENCES "public"."indicator"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_target" ADD CONSTRAINT "indicator_target_indicator_fk" FOREIGN KEY ("indicator_code") REFERENCES "public"."indicator"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_version" ADD CONSTRAINT "indicator_version_indicator_fk" FOREIGN KEY ("indicator_code") REFERENCES "public"."indicator"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_indicator" ADD CONSTRAINT "release_indicator_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;