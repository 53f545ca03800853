-- Strata of a block stand in ascending order: none can stand twice.
CREATE FUNCTION is_ascending(list integer[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
	each integer;
	before integer;
BEGIN
	FOREACH each IN ARRAY list LOOP
		IF each IS NULL OR each <= before THEN
			RETURN false;
		END IF;
		before := each;
	END LOOP;
	RETURN true;
END
$$;
--> statement-breakpoint
CREATE TABLE "observation_block" (
	"award_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"state" text NOT NULL,
	"fiscal_quarter" text NOT NULL,
	"stratum_ids" integer[] NOT NULL,
	"said" bigint[] NOT NULL,
	"source_rows" integer[] NOT NULL,
	"notes" text[],
	CONSTRAINT "observation_block_pk" PRIMARY KEY("award_id","revision_id","state","fiscal_quarter"),
	CONSTRAINT "observation_block_quarter_shape" CHECK ("observation_block"."fiscal_quarter" ~ '^FY[0-9]{4}Q[1-4]$'),
	CONSTRAINT "observation_block_state_shape" CHECK ("observation_block"."state" ~ '^[A-Z]{2}$'),
	CONSTRAINT "observation_block_stratum_stands_once" CHECK (is_ascending("observation_block"."stratum_ids")),
	CONSTRAINT "observation_block_says_counts" CHECK (-2 <= all("observation_block"."said") and 9007199254740991 >= all("observation_block"."said") and array_position("observation_block"."said", null) is null),
	CONSTRAINT "observation_block_is_even" CHECK (cardinality("observation_block"."stratum_ids") > 0 and cardinality("observation_block"."said") = cardinality("observation_block"."stratum_ids")
        and cardinality("observation_block"."source_rows") = cardinality("observation_block"."stratum_ids")
        and ("observation_block"."notes" is null or cardinality("observation_block"."notes") = cardinality("observation_block"."stratum_ids")))
);
--> statement-breakpoint
-- A block of a whole form is some 3 KB: kept in the table as it is, it is written and read without packing.
ALTER TABLE "observation_block" SET (toast_tuple_target = 8160);
--> statement-breakpoint
INSERT INTO "observation_block" ("award_id", "revision_id", "state", "fiscal_quarter", "stratum_ids", "said", "source_rows", "notes")
SELECT "award_id", "revision_id", "state", "fiscal_quarter",
	array_agg("stratum_id" ORDER BY "stratum_id"),
	array_agg(CASE "answer" WHEN 'value' THEN "value" WHEN 'not_reported' THEN -1 ELSE -2 END ORDER BY "stratum_id"),
	array_agg("source_row" ORDER BY "stratum_id"),
	CASE WHEN count("note") > 0 THEN array_agg("note" ORDER BY "stratum_id") END
FROM "observation"
GROUP BY "award_id", "revision_id", "state", "fiscal_quarter";
--> statement-breakpoint
DROP TABLE "observation";
--> statement-breakpoint
CREATE VIEW "observation" AS
SELECT block."award_id", block."revision_id", line."stratum_id", block."state", block."fiscal_quarter",
	CASE line."said" WHEN -1 THEN 'not_reported' WHEN -2 THEN 'not_tracked' ELSE 'value' END AS "answer",
	CASE WHEN line."said" >= 0 THEN line."said" END AS "value",
	line."source_row", line."note"
FROM "observation_block" block
CROSS JOIN LATERAL unnest(block."stratum_ids", block."said", block."source_rows", block."notes")
	AS line ("stratum_id", "said", "source_row", "note");
--> statement-breakpoint
ALTER TABLE "upload" ALTER COLUMN "organization_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "upload" ALTER COLUMN "byte_length" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "upload" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_of_an_organization_is_kept" CHECK ("upload"."organization_id" is null or "upload"."content" is not null);