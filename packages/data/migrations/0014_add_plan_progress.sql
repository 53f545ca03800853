CREATE TABLE "plan_entry" (
	"edition" text NOT NULL,
	"subject" text NOT NULL,
	"plan_year" text NOT NULL,
	"version" integer NOT NULL,
	"agency" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"comment" text,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_entry_pk" PRIMARY KEY("edition","kind","subject","plan_year","version"),
	CONSTRAINT "plan_entry_kind_known" CHECK ("plan_entry"."kind" in ('action', 'theme')),
	CONSTRAINT "plan_entry_status_known" CHECK ("plan_entry"."status" in ('not_begun', 'under_way', 'done', 'dropped')),
	CONSTRAINT "plan_entry_year_shape" CHECK ("plan_entry"."plan_year" ~ '^(FY[0-9]{4}|beyond)$'),
	CONSTRAINT "plan_entry_version_positive" CHECK ("plan_entry"."version" > 0),
	CONSTRAINT "plan_entry_comment_length" CHECK (char_length("plan_entry"."comment") between 1 and 1000),
	CONSTRAINT "plan_entry_dropped_says_why" CHECK ("plan_entry"."status" <> 'dropped' or "plan_entry"."comment" is not null)
);
--> statement-breakpoint
CREATE TABLE "plan_narrative" (
	"edition" text NOT NULL,
	"subject" text NOT NULL,
	"plan_year" text NOT NULL,
	"version" integer NOT NULL,
	"agency" text NOT NULL,
	"kind" text NOT NULL,
	"text" text,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_narrative_pk" PRIMARY KEY("edition","kind","subject","plan_year","version"),
	CONSTRAINT "plan_narrative_kind_known" CHECK ("plan_narrative"."kind" in ('objective', 'theme')),
	CONSTRAINT "plan_narrative_year_shape" CHECK ("plan_narrative"."plan_year" ~ '^(FY[0-9]{4}|beyond)$'),
	CONSTRAINT "plan_narrative_version_positive" CHECK ("plan_narrative"."version" > 0),
	CONSTRAINT "plan_narrative_text_length" CHECK (char_length("plan_narrative"."text") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "recommendation" (
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"year" integer NOT NULL,
	"text" text NOT NULL,
	"standing" text NOT NULL,
	"source" text NOT NULL,
	"response" text,
	"state" text NOT NULL,
	"edition" text NOT NULL,
	"actions" text[] NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recommendation_pk" PRIMARY KEY("id","version"),
	CONSTRAINT "recommendation_standing_known" CHECK ("recommendation"."standing" in ('found', 'recalled', 'illustrative')),
	CONSTRAINT "recommendation_state_known" CHECK ("recommendation"."state" in ('received', 'accepted', 'partly_accepted', 'not_accepted', 'done')),
	CONSTRAINT "recommendation_version_positive" CHECK ("recommendation"."version" > 0),
	CONSTRAINT "recommendation_year_plausible" CHECK ("recommendation"."year" between 2000 and 2100),
	CONSTRAINT "recommendation_body_length" CHECK (char_length("recommendation"."body") between 1 and 200),
	CONSTRAINT "recommendation_text_length" CHECK (char_length("recommendation"."text") between 10 and 2000),
	CONSTRAINT "recommendation_source_length" CHECK (char_length("recommendation"."source") between 1 and 300),
	CONSTRAINT "recommendation_response_length" CHECK (char_length("recommendation"."response") between 1 and 2000),
	CONSTRAINT "recommendation_decided_has_response" CHECK ("recommendation"."state" = 'received' or "recommendation"."response" is not null)
);
--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "agency" text;