CREATE TABLE "rollup_total" (
	"level" text NOT NULL,
	"stratum_id" integer NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"place" text NOT NULL,
	"sum" bigint NOT NULL,
	"reporting" integer NOT NULL,
	"not_reported" integer NOT NULL,
	"not_tracked" integer NOT NULL,
	CONSTRAINT "rollup_total_pk" PRIMARY KEY("level","stratum_id","fiscal_quarter","place"),
	CONSTRAINT "rollup_total_level_known" CHECK ("rollup_total"."level" in ('nation', 'office', 'program', 'state')),
	CONSTRAINT "rollup_total_nation_has_no_place" CHECK (("rollup_total"."level" = 'nation') = ("rollup_total"."place" = '')),
	CONSTRAINT "rollup_total_quarter_shape" CHECK ("rollup_total"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "rollup_total_sum_is_exact" CHECK ("rollup_total"."sum" between -9007199254740991 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "state_coverage_cell" (
	"fiscal_quarter" text NOT NULL,
	"state" text NOT NULL,
	"program_id" uuid NOT NULL,
	"expected" integer NOT NULL,
	"accepted" integer NOT NULL,
	"changed_at" timestamp (3) with time zone,
	CONSTRAINT "state_coverage_cell_pk" PRIMARY KEY("fiscal_quarter","state","program_id"),
	CONSTRAINT "state_coverage_cell_quarter_shape" CHECK ("state_coverage_cell"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "state_coverage_cell_state_shape" CHECK ("state_coverage_cell"."state" ~ '^[A-Z]{2}$')
);

--> statement-breakpoint
-- An acceptance writes every row of its quarter anew: with room for that on the same page, no index is touched.
ALTER TABLE "rollup_total" SET (fillfactor = 50);
--> statement-breakpoint
ALTER TABLE "rollup_cell" SET (fillfactor = 70);
--> statement-breakpoint
INSERT INTO "rollup_total" ("level", "stratum_id", "fiscal_quarter", "place", "sum", "reporting", "not_reported", "not_tracked")
SELECT upon."level", cell."stratum_id", cell."fiscal_quarter", upon."place",
	sum(cell."sum")::bigint, sum(cell."reporting")::int, sum(cell."not_reported")::int, sum(cell."not_tracked")::int
FROM "rollup_cell" cell
JOIN "program" ON "program"."id" = cell."program_id"
CROSS JOIN LATERAL (VALUES ('nation', ''), ('office', "program"."office_id"::text), ('program', "program"."id"::text), ('state', cell."state"))
	AS upon ("level", "place")
GROUP BY upon."level", cell."stratum_id", cell."fiscal_quarter", upon."place"
ORDER BY cell."fiscal_quarter", upon."level", cell."stratum_id", upon."place";
--> statement-breakpoint
INSERT INTO "state_coverage_cell" ("fiscal_quarter", "state", "program_id", "expected", "accepted", "changed_at")
SELECT "obligation"."fiscal_quarter", "award_state"."state", "award"."program_id",
	count(*)::int, count("report"."accepted_revision_id")::int, max("revision"."decided_at")
FROM "obligation"
JOIN "award" ON "award"."id" = "obligation"."award_id"
JOIN "award_state" ON "award_state"."award_id" = "obligation"."award_id"
LEFT JOIN "report" ON "report"."award_id" = "obligation"."award_id" AND "report"."fiscal_quarter" = "obligation"."fiscal_quarter"
LEFT JOIN "revision" ON "revision"."award_id" = "report"."award_id" AND "revision"."id" = "report"."accepted_revision_id"
GROUP BY "obligation"."fiscal_quarter", "award_state"."state", "award"."program_id";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "rollup_total" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "state_coverage_cell" TO "muster_scoped";
