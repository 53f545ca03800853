CREATE TABLE "home_view" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"view_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"page" text NOT NULL,
	"query" text NOT NULL,
	"shared_with" text NOT NULL,
	"office_id" uuid,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_view_name_unique" UNIQUE("owner_id","name"),
	CONSTRAINT "saved_view_page_known" CHECK ("saved_view"."page" in ('overview', 'trend', 'composition', 'map', 'compare', 'pivot', 'outliers')),
	CONSTRAINT "saved_view_readers_known" CHECK ("saved_view"."shared_with" in ('nobody', 'office', 'everybody')),
	CONSTRAINT "saved_view_office_is_named" CHECK (("saved_view"."office_id" is not null) = ("saved_view"."shared_with" = 'office')),
	CONSTRAINT "saved_view_name_length" CHECK (char_length("saved_view"."name") between 1 and 80),
	CONSTRAINT "saved_view_query_length" CHECK (char_length("saved_view"."query") <= 1000)
);
--> statement-breakpoint
ALTER TABLE "home_view" ADD CONSTRAINT "home_view_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_view" ADD CONSTRAINT "home_view_view_fk" FOREIGN KEY ("view_id") REFERENCES "public"."saved_view"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_office_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "home_view_view_index" ON "home_view" USING btree ("view_id");--> statement-breakpoint
CREATE INDEX "saved_view_shared_index" ON "saved_view" USING btree ("office_id") WHERE "saved_view"."shared_with" <> 'nobody';