CREATE TABLE "rollup_year" (
	"level" text NOT NULL,
	"stratum_id" integer NOT NULL,
	"fiscal_year" integer NOT NULL,
	"place" text NOT NULL,
	"sum_q1" bigint DEFAULT 0 NOT NULL,
	"reporting_q1" integer DEFAULT 0 NOT NULL,
	"silent_q1" integer DEFAULT 0 NOT NULL,
	"sum_q2" bigint DEFAULT 0 NOT NULL,
	"reporting_q2" integer DEFAULT 0 NOT NULL,
	"silent_q2" integer DEFAULT 0 NOT NULL,
	"sum_q3" bigint DEFAULT 0 NOT NULL,
	"reporting_q3" integer DEFAULT 0 NOT NULL,
	"silent_q3" integer DEFAULT 0 NOT NULL,
	"sum_q4" bigint DEFAULT 0 NOT NULL,
	"reporting_q4" integer DEFAULT 0 NOT NULL,
	"silent_q4" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "rollup_year_pk" PRIMARY KEY("level","place","stratum_id","fiscal_year"),
	CONSTRAINT "rollup_year_level_known" CHECK ("rollup_year"."level" in ('nation', 'office', 'program', 'state')),
	CONSTRAINT "rollup_year_nation_has_no_place" CHECK (("rollup_year"."level" = 'nation') = ("rollup_year"."place" = '')),
	CONSTRAINT "rollup_year_sums_are_exact" CHECK (greatest("rollup_year"."sum_q1", "rollup_year"."sum_q2", "rollup_year"."sum_q3", "rollup_year"."sum_q4") <= 9007199254740991
        and least("rollup_year"."sum_q1", "rollup_year"."sum_q2", "rollup_year"."sum_q3", "rollup_year"."sum_q4") >= -9007199254740991)
);

--> statement-breakpoint
-- An acceptance writes every row of its year anew: with room for that on the same page, no index is touched.
ALTER TABLE "rollup_year" SET (fillfactor = 50);
--> statement-breakpoint
INSERT INTO "rollup_year" ("level", "place", "stratum_id", "fiscal_year", "sum_q1", "reporting_q1", "silent_q1", "sum_q2", "reporting_q2", "silent_q2",
	"sum_q3", "reporting_q3", "silent_q3", "sum_q4", "reporting_q4", "silent_q4")
SELECT "level", "place", "stratum_id", "fiscal_year",
	coalesce(max("sum") FILTER (WHERE "quarter" = '1'), 0), coalesce(max("reporting") FILTER (WHERE "quarter" = '1'), 0), coalesce(max("silent") FILTER (WHERE "quarter" = '1'), 0),
	coalesce(max("sum") FILTER (WHERE "quarter" = '2'), 0), coalesce(max("reporting") FILTER (WHERE "quarter" = '2'), 0), coalesce(max("silent") FILTER (WHERE "quarter" = '2'), 0),
	coalesce(max("sum") FILTER (WHERE "quarter" = '3'), 0), coalesce(max("reporting") FILTER (WHERE "quarter" = '3'), 0), coalesce(max("silent") FILTER (WHERE "quarter" = '3'), 0),
	coalesce(max("sum") FILTER (WHERE "quarter" = '4'), 0), coalesce(max("reporting") FILTER (WHERE "quarter" = '4'), 0), coalesce(max("silent") FILTER (WHERE "quarter" = '4'), 0)
FROM (
	SELECT "level", "place", "stratum_id", substr("fiscal_quarter", 3, 4)::integer AS "fiscal_year", right("fiscal_quarter", 1) AS "quarter",
		"sum", "reporting", "not_reported" + "not_tracked" AS "silent"
	FROM "rollup_total"
) AS total
GROUP BY "level", "place", "stratum_id", "fiscal_year"
ORDER BY "fiscal_year", "level", "place", "stratum_id";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "rollup_year" TO "muster_scoped";
