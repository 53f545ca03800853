CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"account_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_provider_unique" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_sha256" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "audit_event_sequence_positive" CHECK ("audit_event"."sequence" > 0),
	CONSTRAINT "audit_event_previous_sha256_shape" CHECK ("audit_event"."previous_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "audit_event_sha256_shape" CHECK ("audit_event"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "award" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "award_number_unique" UNIQUE("number"),
	CONSTRAINT "award_ends_after_start" CHECK ("award"."ends_on" >= "award"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "award_state" (
	"award_id" uuid NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "award_state_pk" PRIMARY KEY("award_id","state"),
	CONSTRAINT "award_state_shape" CHECK ("award_state"."state" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "certification" (
	"award_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"statement" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "certification_pk" PRIMARY KEY("award_id","id"),
	CONSTRAINT "certification_revision_unique" UNIQUE("award_id","revision_id"),
	CONSTRAINT "certification_sha256_shape" CHECK ("certification"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "coverage_cell" (
	"program_id" uuid NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"expected" integer NOT NULL,
	"accepted" integer NOT NULL,
	CONSTRAINT "coverage_cell_pk" PRIMARY KEY("program_id","fiscal_quarter"),
	CONSTRAINT "coverage_cell_quarter_shape" CHECK ("coverage_cell"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"severity" text NOT NULL,
	"source_row" integer,
	"source_column" text,
	"value" text,
	"message" text NOT NULL,
	"fix" text NOT NULL,
	CONSTRAINT "finding_pk" PRIMARY KEY("award_id","revision_id","position"),
	CONSTRAINT "finding_severity_known" CHECK ("finding"."severity" in ('error', 'warning', 'info'))
);
--> statement-breakpoint
CREATE TABLE "obligation" (
	"award_id" uuid NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "obligation_pk" PRIMARY KEY("award_id","fiscal_quarter"),
	CONSTRAINT "obligation_quarter_shape" CHECK ("obligation"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"stratum_id" integer NOT NULL,
	"state" text NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"answer" text NOT NULL,
	"value" bigint,
	"source_row" integer,
	"note" text,
	CONSTRAINT "observation_pk" PRIMARY KEY("award_id","revision_id","stratum_id","state","fiscal_quarter"),
	CONSTRAINT "observation_quarter_shape" CHECK ("observation"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "observation_state_shape" CHECK ("observation"."state" ~ '^[A-Z]{2}$'),
	CONSTRAINT "observation_answer_known" CHECK ("observation"."answer" in ('value', 'not_reported', 'not_tracked')),
	CONSTRAINT "observation_value_with_answer" CHECK (("observation"."answer" = 'value') = ("observation"."value" is not null)),
	CONSTRAINT "observation_value_is_a_count" CHECK ("observation"."value" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "office" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"department" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "office_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"uei" text,
	"ein" text,
	"state" text NOT NULL,
	CONSTRAINT "organization_uei_unique" UNIQUE("uei"),
	CONSTRAINT "organization_state_shape" CHECK ("organization"."state" ~ '^[A-Z]{2}$'),
	CONSTRAINT "organization_uei_shape" CHECK ("organization"."uei" ~ '^[A-Z0-9]{12}$'),
	CONSTRAINT "organization_ein_shape" CHECK ("organization"."ein" ~ '^[0-9]{2}-[0-9]{7}$')
);
--> statement-breakpoint
CREATE TABLE "program" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"office_id" uuid NOT NULL,
	"due_days" integer NOT NULL,
	CONSTRAINT "program_code_unique" UNIQUE("code"),
	CONSTRAINT "program_kind_known" CHECK ("program"."kind" in ('direct_services', 'task_force', 'hotline', 'outreach', 'online_identification', 'training_ta')),
	CONSTRAINT "program_due_days_positive" CHECK ("program"."due_days" > 0)
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"built_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"as_of" timestamp (3) with time zone NOT NULL,
	"specification" jsonb NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "release_number_unique" UNIQUE("number"),
	CONSTRAINT "release_status_known" CHECK ("release"."status" in ('preliminary', 'final', 'revised')),
	CONSTRAINT "release_number_positive" CHECK ("release"."number" > 0),
	CONSTRAINT "release_sha256_shape" CHECK ("release"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "release_row" (
	"release_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"breakdown" text NOT NULL,
	"category" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"label" text NOT NULL,
	"definition" text NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"value" bigint,
	"withheld" boolean NOT NULL,
	"reported" integer NOT NULL,
	"expected" integer NOT NULL,
	CONSTRAINT "release_row_pk" PRIMARY KEY("release_id","metric","breakdown","category","fiscal_year"),
	CONSTRAINT "release_row_withheld_has_no_value" CHECK (not ("release_row"."withheld" and "release_row"."value" is not null))
);
--> statement-breakpoint
CREATE TABLE "report" (
	"award_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"accepted_revision_id" uuid,
	CONSTRAINT "report_pk" PRIMARY KEY("award_id","id"),
	CONSTRAINT "report_quarter_unique" UNIQUE("award_id","fiscal_quarter"),
	CONSTRAINT "report_quarter_shape" CHECK ("report"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$')
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"award_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"upload_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"receipt_number" text,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"return_reason" text,
	CONSTRAINT "revision_pk" PRIMARY KEY("award_id","id"),
	CONSTRAINT "revision_number_unique" UNIQUE("award_id","report_id","number"),
	CONSTRAINT "revision_of_report_unique" UNIQUE("award_id","report_id","id"),
	CONSTRAINT "revision_receipt_unique" UNIQUE("award_id","receipt_number"),
	CONSTRAINT "revision_status_known" CHECK ("revision"."status" in ('draft', 'submitted', 'returned', 'accepted', 'superseded', 'withdrawn')),
	CONSTRAINT "revision_number_positive" CHECK ("revision"."number" > 0),
	CONSTRAINT "revision_submitted_is_whole" CHECK (num_nonnulls("revision"."submitted_at", "revision"."submitted_by", "revision"."receipt_number") in (0, 3)),
	CONSTRAINT "revision_decided_is_whole" CHECK (num_nonnulls("revision"."decided_at", "revision"."decided_by") in (0, 2)),
	CONSTRAINT "revision_status_has_its_facts" CHECK (case "revision"."status"
        when 'draft' then "revision"."submitted_at" is null
        when 'submitted' then "revision"."submitted_at" is not null
        when 'returned' then "revision"."submitted_at" is not null and "revision"."decided_at" is not null and "revision"."return_reason" is not null
        when 'withdrawn' then true
        else "revision"."submitted_at" is not null and "revision"."decided_at" is not null end)
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"organization_id" uuid,
	"office_id" uuid,
	CONSTRAINT "role_grant_unique" UNIQUE NULLS NOT DISTINCT("user_id","role","organization_id","office_id"),
	CONSTRAINT "role_grant_role_known" CHECK ("role_grant"."role" in ('reporter', 'certifying_official', 'program_officer', 'data_steward', 'administrator')),
	CONSTRAINT "role_grant_has_its_scope" CHECK (case
        when "role_grant"."role" in ('reporter', 'certifying_official')
          then "role_grant"."organization_id" is not null and "role_grant"."office_id" is null
        when "role_grant"."role" = 'program_officer' then "role_grant"."office_id" is not null and "role_grant"."organization_id" is null
        else "role_grant"."organization_id" is null and "role_grant"."office_id" is null end)
);
--> statement-breakpoint
CREATE TABLE "rollup_cell" (
	"stratum_id" integer NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"program_id" uuid NOT NULL,
	"state" text NOT NULL,
	"sum" bigint NOT NULL,
	"reporting" integer NOT NULL,
	"not_reported" integer NOT NULL,
	"not_tracked" integer NOT NULL,
	CONSTRAINT "rollup_cell_pk" PRIMARY KEY("stratum_id","fiscal_quarter","program_id","state"),
	CONSTRAINT "rollup_cell_quarter_shape" CHECK ("rollup_cell"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "rollup_cell_state_shape" CHECK ("rollup_cell"."state" ~ '^[A-Z]{2}$'),
	CONSTRAINT "rollup_cell_sum_is_exact" CHECK ("rollup_cell"."sum" between -9007199254740991 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "stratum" (
	"id" integer PRIMARY KEY NOT NULL,
	"metric" text NOT NULL,
	"breakdown" text NOT NULL,
	"category" text NOT NULL,
	"adds_over_organizations" boolean NOT NULL,
	CONSTRAINT "stratum_unique" UNIQUE("metric","breakdown","category"),
	CONSTRAINT "stratum_total_or_category" CHECK (("stratum"."breakdown" = '') = ("stratum"."category" = ''))
);
--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"byte_length" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"encoding" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "upload_sha256_shape" CHECK ("upload"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "upload_length_is_of_content" CHECK ("upload"."byte_length" = octet_length("upload"."content"))
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award" ADD CONSTRAINT "award_program_fk" FOREIGN KEY ("program_id") REFERENCES "public"."program"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "award_state" ADD CONSTRAINT "award_state_award_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_revision_fk" FOREIGN KEY ("award_id","revision_id") REFERENCES "public"."revision"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_award_fk" FOREIGN KEY ("award_id") REFERENCES "public"."award"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_row" ADD CONSTRAINT "release_row_release_fk" FOREIGN KEY ("release_id") REFERENCES "public"."release"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_obligation_fk" FOREIGN KEY ("award_id","fiscal_quarter") REFERENCES "public"."obligation"("award_id","fiscal_quarter") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_accepted_revision_fk" FOREIGN KEY ("award_id","id","accepted_revision_id") REFERENCES "public"."revision"("award_id","report_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_report_fk" FOREIGN KEY ("award_id","report_id") REFERENCES "public"."report"("award_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user_index" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_event_subject_index" ON "audit_event" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "award_organization_index" ON "award" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "award_program_index" ON "award" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "obligation_quarter_index" ON "obligation" USING btree ("fiscal_quarter");--> statement-breakpoint
CREATE INDEX "program_office_index" ON "program" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_one_open_of_each_status" ON "revision" USING btree ("award_id","report_id","status") WHERE "revision"."status" in ('draft', 'submitted', 'accepted');--> statement-breakpoint
CREATE INDEX "revision_waiting_index" ON "revision" USING btree ("submitted_at") WHERE "revision"."status" = 'submitted';--> statement-breakpoint
CREATE INDEX "revision_upload_index" ON "revision" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "session_user_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "upload_organization_index" ON "upload" USING btree ("organization_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");