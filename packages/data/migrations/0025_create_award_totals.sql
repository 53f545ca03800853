CREATE TABLE "award_total" (
	"award_id" uuid NOT NULL,
	"stratum_id" integer NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"sum" bigint NOT NULL,
	"is_latest" boolean NOT NULL,
	"median" double precision,
	"distance" double precision,
	CONSTRAINT "award_total_pk" PRIMARY KEY("award_id","stratum_id","fiscal_quarter"),
	CONSTRAINT "award_total_quarter_shape" CHECK ("award_total"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "award_total_sum_is_exact" CHECK ("award_total"."sum" between 0 and 9007199254740991),
	CONSTRAINT "award_total_distance_has_median" CHECK (("award_total"."median" is null) = ("award_total"."distance" is null))
);
--> statement-breakpoint
CREATE INDEX "award_total_far_index" ON "award_total" USING btree ("stratum_id","fiscal_quarter") WHERE "award_total"."is_latest" and ("award_total"."distance" is null or abs("award_total"."distance") >= 3.5);--> statement-breakpoint
CREATE INDEX "award_total_latest_index" ON "award_total" USING btree ("stratum_id","fiscal_quarter") WHERE "award_total"."is_latest";
--> statement-breakpoint
-- What was accepted until now, quarter by quarter, as acceptances would have written it.
INSERT INTO "award_total" ("award_id", "stratum_id", "fiscal_quarter", "sum", "is_latest", "median", "distance")
SELECT course."award_id", course."stratum_id", course."fiscal_quarter", course."sum", course."next" IS NULL, usual."median",
	(course."sum" - usual."median") / greatest(1.4826 * spread."deviation", sqrt(greatest(usual."median", 0)), 1)
FROM (
	SELECT "award_id", "stratum_id", "fiscal_quarter", "sum",
		lead("fiscal_quarter") OVER (PARTITION BY "award_id", "stratum_id" ORDER BY "fiscal_quarter") AS "next",
		array_agg("sum") OVER (PARTITION BY "award_id", "stratum_id" ORDER BY "fiscal_quarter" ROWS BETWEEN 7 PRECEDING AND 1 PRECEDING) AS "before"
	FROM (
		SELECT line."award_id", line."stratum_id", line."fiscal_quarter", sum(line."value")::bigint AS "sum"
		FROM "report"
		JOIN "observation" line ON line."award_id" = "report"."award_id" AND line."revision_id" = "report"."accepted_revision_id"
		JOIN "stratum" ON "stratum"."id" = line."stratum_id" AND "stratum"."breakdown" = ''
		WHERE line."answer" = 'value'
		GROUP BY line."award_id", line."stratum_id", line."fiscal_quarter"
	) AS sums
) AS course
CROSS JOIN LATERAL (
	SELECT CASE WHEN count(*) >= 4 THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY each) END AS "median" FROM unnest(course."before") AS each
) AS usual
CROSS JOIN LATERAL (
	SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(each - usual."median")) AS "deviation" FROM unnest(course."before") AS each
) AS spread
ORDER BY course."fiscal_quarter", course."award_id", course."stratum_id";
--> statement-breakpoint
ALTER TABLE "award_total" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "award_total_in_scope" ON "award_total" TO "muster_scoped"
	USING ((SELECT nullif(current_setting('muster.awards', true), '')::jsonb) ? "award_id"::text);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "award_total" TO "muster_scoped";
