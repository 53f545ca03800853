CREATE TABLE "column_mapping" (
	"organization_id" uuid NOT NULL,
	"heading" text NOT NULL,
	"kind" text NOT NULL,
	"column_name" text,
	"metric" text,
	"breakdown" text,
	"category" text,
	"mapped_at" timestamp (3) with time zone NOT NULL,
	"mapped_by" uuid NOT NULL,
	CONSTRAINT "column_mapping_pk" PRIMARY KEY("organization_id","heading"),
	CONSTRAINT "column_mapping_kind_known" CHECK ("column_mapping"."kind" in ('column', 'stratum', 'ignored')),
	CONSTRAINT "column_mapping_heading_length" CHECK (char_length("column_mapping"."heading") between 1 and 200),
	CONSTRAINT "column_mapping_meaning_is_whole" CHECK (("column_mapping"."column_name" is not null) = ("column_mapping"."kind" = 'column')
        and num_nonnulls("column_mapping"."metric", "column_mapping"."breakdown", "column_mapping"."category") = case when "column_mapping"."kind" = 'stratum' then 3 else 0 end)
);
--> statement-breakpoint
CREATE TABLE "explanation" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"code" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"explained_at" timestamp (3) with time zone NOT NULL,
	"explained_by" uuid NOT NULL,
	CONSTRAINT "explanation_pk" PRIMARY KEY("award_id","revision_id","code","subject"),
	CONSTRAINT "explanation_text_length" CHECK (char_length("explanation"."text") between 10 and 1000)
);
--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "source_cell" text;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "column_mapping" ADD CONSTRAINT "column_mapping_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanation" ADD CONSTRAINT "explanation_revision_fk" FOREIGN KEY ("award_id","revision_id") REFERENCES "public"."revision"("award_id","id") ON DELETE no action ON UPDATE no action;