ALTER TABLE "rollup_total" DROP CONSTRAINT "rollup_total_pk";
--> statement-breakpoint
ALTER TABLE "rollup_total" ADD CONSTRAINT "rollup_total_pk" PRIMARY KEY("level","place","stratum_id","fiscal_quarter");