DROP INDEX "release_build_asked_index";--> statement-breakpoint
ALTER TABLE "release_build" ADD COLUMN "number" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "release_build" ADD CONSTRAINT "release_build_number_unique" UNIQUE("number");