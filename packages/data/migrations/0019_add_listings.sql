CREATE TABLE "listing" (
	"organization_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"name" text NOT NULL,
	"services" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"states" text[] NOT NULL,
	"phone" text NOT NULL,
	"phone_extension" text,
	"website" text,
	"hours" text,
	"statement" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "listing_pk" PRIMARY KEY("organization_id","version"),
	CONSTRAINT "listing_status_known" CHECK ("listing"."status" in ('asked', 'listed', 'declined', 'replaced', 'withdrawn')),
	CONSTRAINT "listing_version_positive" CHECK ("listing"."version" > 0),
	CONSTRAINT "listing_services_known" CHECK ("listing"."services" <@ array['crisis_intervention', 'safety_planning', 'emotional_support', 'case_management', 'emergency_housing', 'transitional_housing', 'long_term_housing', 'personal_items', 'financial_assistance', 'medical', 'dental', 'mental_health', 'substance_use_treatment', 'traditional_healing', 'interpretation', 'legal_immigration', 'legal_civil', 'legal_victim_rights', 'legal_record_relief', 'court_advocacy', 'education', 'employment', 'life_skills', 'childcare', 'transportation', 'benefits_advocacy', 'family_reunification', 'repatriation', 'peer_mentoring', 'information_and_referral'] and cardinality("listing"."services") > 0),
	CONSTRAINT "listing_languages_known" CHECK ("listing"."languages" <@ array['am', 'ar', 'ase', 'bn', 'chr', 'en', 'es', 'fa', 'fil', 'fr', 'gu', 'ha', 'haw', 'hi', 'hmn', 'ht', 'id', 'ig', 'ja', 'km', 'ko', 'lo', 'my', 'ne', 'nv', 'pa', 'pl', 'ps', 'pt', 'quc', 'ro', 'ru', 'so', 'sw', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'yo', 'yue', 'zh'] and cardinality("listing"."languages") > 0),
	CONSTRAINT "listing_states_shape" CHECK (array_to_string("listing"."states", ' ') ~ '^[A-Z]{2}( [A-Z]{2})*$'),
	CONSTRAINT "listing_phone_shape" CHECK ("listing"."phone" ~ '^[2-9][0-9]{2}[2-9][0-9]{6}$'),
	CONSTRAINT "listing_extension_shape" CHECK ("listing"."phone_extension" ~ '^[0-9]{1,6}$'),
	CONSTRAINT "listing_website_shape" CHECK ("listing"."website" ~ '^https://' and char_length("listing"."website") <= 200),
	CONSTRAINT "listing_name_length" CHECK (char_length("listing"."name") between 2 and 120),
	CONSTRAINT "listing_hours_length" CHECK (char_length("listing"."hours") between 1 and 200),
	CONSTRAINT "listing_reason_length" CHECK (char_length("listing"."reason") between 10 and 1000),
	CONSTRAINT "listing_decided_is_whole" CHECK (num_nonnulls("listing"."decided_by", "listing"."decided_at") in (0, 2)),
	CONSTRAINT "listing_declined_says_why" CHECK ("listing"."status" <> 'declined' or "listing"."reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "listing" ADD CONSTRAINT "listing_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "listing_one_asked" ON "listing" USING btree ("organization_id") WHERE "listing"."status" = 'asked';--> statement-breakpoint
CREATE UNIQUE INDEX "listing_one_listed" ON "listing" USING btree ("organization_id") WHERE "listing"."status" = 'listed';