-- What somebody wrote is never rewritten. It can be erased, when it says who a person is, and then it does not come back.
CREATE FUNCTION "keep_public_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (to_jsonb(NEW) - ARRAY['state', 'reason', 'decided_by', 'decided_at', 'answer_id', 'text', 'name', 'organization'])
		IS DISTINCT FROM
		(to_jsonb(OLD) - ARRAY['state', 'reason', 'decided_by', 'decided_at', 'answer_id', 'text', 'name', 'organization'])
		OR (NEW."text" IS NOT NULL AND (NEW."text", NEW."name", NEW."organization")
			IS DISTINCT FROM (OLD."text", OLD."name", OLD."organization"))
	THEN
		RAISE EXCEPTION 'UPDATE on public_comment is refused: what somebody wrote is never rewritten'
			USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "public_comment_kept" BEFORE UPDATE ON "public_comment"
	FOR EACH ROW EXECUTE FUNCTION "keep_public_comment"();
--> statement-breakpoint
CREATE TRIGGER "public_comment_not_removed" BEFORE DELETE OR TRUNCATE ON "public_comment"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "public_comment_answer_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public_comment_answer"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- A period is never cut short under those who relied on it: its first day stays, its last day only moves on.
CREATE TRIGGER "comment_period_only_longer" BEFORE UPDATE ON "comment_period"
	FOR EACH ROW
	WHEN (
		NEW."closes_on" < OLD."closes_on"
		OR (to_jsonb(NEW) - 'closes_on') IS DISTINCT FROM (to_jsonb(OLD) - 'closes_on')
	)
	EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "comment_period_not_removed" BEFORE DELETE OR TRUNCATE ON "comment_period"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- The public reads what is published, with its answers, and when it may comment; not who decided, nor what is held.
GRANT SELECT ("edition", "opens_on", "closes_on") ON "comment_period" TO "muster_public";
--> statement-breakpoint
GRANT SELECT ("edition", "number", "kind", "place", "question", "text", "name", "organization", "received_at", "state", "answer_id") ON "public_comment" TO "muster_public";
--> statement-breakpoint
GRANT SELECT ("id", "text", "outcome", "changed", "agency", "written_at") ON "public_comment_answer" TO "muster_public";
--> statement-breakpoint
ALTER TABLE "public_comment" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "public_comment_published" ON "public_comment" FOR SELECT TO "muster_public" USING ("state" = 'published');
