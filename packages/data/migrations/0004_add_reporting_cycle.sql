CREATE TABLE "comment" (
	"award_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"line" text,
	"answers_id" uuid,
	"side" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" uuid,
	CONSTRAINT "comment_pk" PRIMARY KEY("award_id","id"),
	CONSTRAINT "comment_side_known" CHECK ("comment"."side" in ('officer', 'grantee')),
	CONSTRAINT "comment_text_length" CHECK (char_length("comment"."text") between 1 and 2000),
	CONSTRAINT "comment_resolved_is_whole" CHECK (num_nonnulls("comment"."resolved_at", "comment"."resolved_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "draft_line" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"state" text NOT NULL,
	"stratum_id" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_line_pk" PRIMARY KEY("award_id","revision_id","state","stratum_id"),
	CONSTRAINT "draft_line_state_shape" CHECK ("draft_line"."state" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "extension_request" (
	"award_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"status" text NOT NULL,
	"new_due_on" date NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"answer" text,
	CONSTRAINT "extension_request_pk" PRIMARY KEY("award_id","id"),
	CONSTRAINT "extension_request_status_known" CHECK ("extension_request"."status" in ('asked', 'granted', 'refused', 'withdrawn')),
	CONSTRAINT "extension_request_quarter_shape" CHECK ("extension_request"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "extension_request_reason_length" CHECK (char_length("extension_request"."reason") between 10 and 1000),
	CONSTRAINT "extension_request_decided_is_whole" CHECK (("extension_request"."status" in ('granted', 'refused')) = (num_nonnulls("extension_request"."decided_by", "extension_request"."decided_at") = 2))
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"organization_id" uuid,
	"office_id" uuid,
	"invited_by" uuid NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp (3) with time zone,
	"mail_state" text DEFAULT 'waiting' NOT NULL,
	"mail_tries" integer DEFAULT 0 NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_role_known" CHECK ("invitation"."role" in ('reporter', 'certifying_official', 'program_officer', 'office_administrator', 'data_steward', 'system_administrator')),
	CONSTRAINT "invitation_mail_state_known" CHECK ("invitation"."mail_state" in ('none', 'waiting', 'sending', 'sent', 'failed')),
	CONSTRAINT "invitation_email_is_small" CHECK ("invitation"."email" = lower("invitation"."email")),
	CONSTRAINT "invitation_accepted_is_whole" CHECK (num_nonnulls("invitation"."accepted_at", "invitation"."accepted_by") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "narrative" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "narrative_pk" PRIMARY KEY("award_id","revision_id","question"),
	CONSTRAINT "narrative_question_known" CHECK ("narrative"."question" in ('accomplishments', 'barriers', 'help_needed')),
	CONSTRAINT "narrative_text_length" CHECK (char_length("narrative"."text") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"award_number" text,
	"fiscal_quarter" text,
	"day" date,
	"once_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mail_state" text NOT NULL,
	"mail_tries" integer DEFAULT 0 NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notification_once_unique" UNIQUE("user_id","once_key"),
	CONSTRAINT "notification_kind_known" CHECK ("notification"."kind" in ('received', 'submitted', 'returned', 'accepted', 'reopened', 'comment', 'extension_requested', 'extension_decided', 'due_14', 'due_7', 'due_1', 'late', 'reminder', 'digest')),
	CONSTRAINT "notification_mail_state_known" CHECK ("notification"."mail_state" in ('none', 'waiting', 'sending', 'sent', 'failed')),
	CONSTRAINT "notification_quarter_shape" CHECK ("notification"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "notification_preference" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"mail" boolean NOT NULL,
	CONSTRAINT "notification_preference_pk" PRIMARY KEY("user_id","kind"),
	CONSTRAINT "notification_preference_kind_known" CHECK ("notification_preference"."kind" in ('received', 'submitted', 'returned', 'accepted', 'reopened', 'comment', 'extension_requested', 'extension_decided', 'due_14', 'due_7', 'due_1', 'late', 'reminder', 'digest'))
);
--> statement-breakpoint
CREATE TABLE "outbox_mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbox_mail_message_unique" UNIQUE("message_key")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_key" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "passkey_credential_unique" UNIQUE("credential_key")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone,
	CONSTRAINT "two_factor_user_unique" UNIQUE("user_id")
);
--> statement-breakpoint
ALTER TABLE "program" DROP CONSTRAINT "program_due_days_positive";--> statement-breakpoint
ALTER TABLE "role_grant" DROP CONSTRAINT "role_grant_role_known";--> statement-breakpoint
ALTER TABLE "role_grant" DROP CONSTRAINT "role_grant_has_its_scope";--> statement-breakpoint
-- The administrator of the installation is told apart from that of an office.
UPDATE "role_grant" SET "role" = 'system_administrator' WHERE "role" = 'administrator';--> statement-breakpoint
ALTER TABLE "award" ADD COLUMN "pass_through_organization_id" uuid;--> statement-breakpoint
ALTER TABLE "award" ADD COLUMN "officer_id" uuid;--> statement-breakpoint
ALTER TABLE "coverage_cell" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "is_final" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "extended_to" date;--> statement-breakpoint
ALTER TABLE "organization" ADD COLUMN "time_zone" text DEFAULT 'America/New_York' NOT NULL;--> statement-breakpoint
ALTER TABLE "program" ADD COLUMN "final_due_days" integer DEFAULT 120 NOT NULL;--> statement-breakpoint
ALTER TABLE "program" ADD COLUMN "two_people" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "kind" text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "late_reason" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "method" text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "absolute_expires_at" timestamp with time zone DEFAULT now() + interval '12 hours' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "proven_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "user" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "user" ADD COLUMN "disabled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_revision_fk" FOREIGN KEY ("award_id","revision_id") REFERENCES "public"."revision"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_answers_fk" FOREIGN KEY ("award_id","answers_id") REFERENCES "public"."comment"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_line" ADD CONSTRAINT "draft_line_revision_fk" FOREIGN KEY ("award_id","revision_id") REFERENCES "public"."revision"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_obligation_fk" FOREIGN KEY ("award_id","fiscal_quarter") REFERENCES "public"."obligation"("award_id","fiscal_quarter") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "narrative" ADD CONSTRAINT "narrative_revision_fk" FOREIGN KEY ("award_id","revision_id") REFERENCES "public"."revision"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_revision_index" ON "comment" USING btree ("award_id","revision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extension_request_one_open" ON "extension_request" USING btree ("award_id","fiscal_quarter") WHERE "extension_request"."status" = 'asked';--> statement-breakpoint
CREATE INDEX "extension_request_asked_index" ON "extension_request" USING btree ("asked_at") WHERE "extension_request"."status" = 'asked';--> statement-breakpoint
CREATE INDEX "invitation_email_index" ON "invitation" USING btree ("email");--> statement-breakpoint
CREATE INDEX "invitation_waiting_index" ON "invitation" USING btree ("invited_at") WHERE "invitation"."mail_state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "notification_user_index" ON "notification" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "notification_waiting_index" ON "notification" USING btree ("created_at") WHERE "notification"."mail_state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_mail_sent_index" ON "outbox_mail" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "passkey_user_index" ON "passkey" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_pass_through_fk" FOREIGN KEY ("pass_through_organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_actor_index" ON "audit_event" USING btree ("actor_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_event_action_index" ON "audit_event" USING btree ("action","sequence");--> statement-breakpoint
CREATE INDEX "award_pass_through_index" ON "award" USING btree ("pass_through_organization_id");--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_passes_through_another" CHECK ("award"."pass_through_organization_id" <> "award"."organization_id");--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_extended_later" CHECK ("obligation"."extended_to" > "obligation"."due_on");--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_due_days_positive" CHECK ("program"."due_days" > 0 and "program"."final_due_days" > 0);--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_kind_known" CHECK ("revision"."kind" in ('counts', 'nothing_to_report'));--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_role_known" CHECK ("role_grant"."role" in ('reporter', 'certifying_official', 'program_officer', 'office_administrator', 'data_steward', 'system_administrator'));--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_has_its_scope" CHECK (case
        when "role_grant"."role" in ('reporter', 'certifying_official')
          then "role_grant"."organization_id" is not null and "role_grant"."office_id" is null
        when "role_grant"."role" in ('program_officer', 'office_administrator')
          then "role_grant"."office_id" is not null and "role_grant"."organization_id" is null
        else "role_grant"."organization_id" is null and "role_grant"."office_id" is null end);--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_method_known" CHECK ("session"."method" in ('password', 'password_totp', 'passkey', 'federated', 'demonstration'));