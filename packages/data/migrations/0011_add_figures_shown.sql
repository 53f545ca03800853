CREATE TABLE "figure_shown" (
	"user_id" uuid NOT NULL,
	"figure" text NOT NULL,
	"value" bigint,
	"shown_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "figure_shown_pk" PRIMARY KEY("user_id","figure")
);
--> statement-breakpoint
ALTER TABLE "figure_shown" ADD CONSTRAINT "figure_shown_user_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figure_shown_at_index" ON "figure_shown" USING btree ("user_id","shown_at");