CREATE TABLE "comment_period" (
	"edition" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_period_pk" PRIMARY KEY("edition"),
	CONSTRAINT "comment_period_days_in_order" CHECK ("comment_period"."opens_on" < "comment_period"."closes_on")
);
--> statement-breakpoint
CREATE TABLE "public_comment" (
	"id" uuid NOT NULL,
	"edition" text NOT NULL,
	"number" integer NOT NULL,
	"receipt" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"question" text NOT NULL,
	"text" text,
	"name" text,
	"organization" text,
	"suspect" boolean NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"reason" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"answer_id" uuid,
	CONSTRAINT "public_comment_pk" PRIMARY KEY("id"),
	CONSTRAINT "public_comment_number_unique" UNIQUE("edition","number"),
	CONSTRAINT "public_comment_receipt_unique" UNIQUE("receipt"),
	CONSTRAINT "public_comment_kind_known" CHECK ("public_comment"."kind" in ('plan', 'goal', 'objective', 'action', 'theme')),
	CONSTRAINT "public_comment_question_known" CHECK ("public_comment"."question" in ('priorities', 'gaps', 'practices', 'partnerships', 'other')),
	CONSTRAINT "public_comment_state_known" CHECK ("public_comment"."state" in ('held', 'published', 'rejected')),
	CONSTRAINT "public_comment_reason_known" CHECK ("public_comment"."reason" in ('personal', 'off_topic', 'abusive', 'advertising', 'duplicate')),
	CONSTRAINT "public_comment_number_positive" CHECK ("public_comment"."number" > 0),
	CONSTRAINT "public_comment_receipt_shape" CHECK ("public_comment"."receipt" ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
	CONSTRAINT "public_comment_whole_has_no_place" CHECK (("public_comment"."kind" = 'plan') = ("public_comment"."place" = '')),
	CONSTRAINT "public_comment_text_length" CHECK (char_length("public_comment"."text") between 1 and 5000),
	CONSTRAINT "public_comment_name_length" CHECK (char_length("public_comment"."name") between 1 and 100),
	CONSTRAINT "public_comment_organization_length" CHECK (char_length("public_comment"."organization") between 1 and 150),
	CONSTRAINT "public_comment_rejected_says_why" CHECK (("public_comment"."state" = 'rejected') = ("public_comment"."reason" is not null)),
	CONSTRAINT "public_comment_decided_by_somebody" CHECK (("public_comment"."decided_at" is null) = ("public_comment"."decided_by" is null)),
	CONSTRAINT "public_comment_held_at_first" CHECK ("public_comment"."state" = 'held' or "public_comment"."decided_at" is not null),
	CONSTRAINT "public_comment_personal_is_erased" CHECK (("public_comment"."text" is null) = ("public_comment"."reason" is not distinct from 'personal')),
	CONSTRAINT "public_comment_erased_has_no_name" CHECK ("public_comment"."text" is not null or ("public_comment"."name" is null and "public_comment"."organization" is null))
);
--> statement-breakpoint
CREATE TABLE "public_comment_answer" (
	"id" uuid NOT NULL,
	"edition" text NOT NULL,
	"text" text NOT NULL,
	"outcome" text NOT NULL,
	"changed" text[] NOT NULL,
	"agency" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "public_comment_answer_pk" PRIMARY KEY("id"),
	CONSTRAINT "public_comment_answer_outcome_known" CHECK ("public_comment_answer"."outcome" in ('changed', 'partly', 'unchanged', 'open')),
	CONSTRAINT "public_comment_answer_text_length" CHECK (char_length("public_comment_answer"."text") between 10 and 4000)
);
--> statement-breakpoint
ALTER TABLE "public_comment" ADD CONSTRAINT "public_comment_period_fk" FOREIGN KEY ("edition") REFERENCES "public"."comment_period"("edition") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_comment" ADD CONSTRAINT "public_comment_answer_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."public_comment_answer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "public_comment_state_index" ON "public_comment" USING btree ("edition","state","number");--> statement-breakpoint
CREATE INDEX "public_comment_received_index" ON "public_comment" USING btree ("edition","received_at");