-- The second wall. Every transaction of an organization or an office takes on this role, and says first which awards are
-- its own: `src/scoping`. A query that forgot its condition then finds nothing of anybody else.
-- Roles belong to the whole server: another database of Muster may have made this one already.
DO $$ BEGIN
	CREATE ROLE "muster_scoped" NOLOGIN;
EXCEPTION
	WHEN duplicate_object OR unique_violation THEN NULL;
	WHEN insufficient_privilege THEN
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_scoped') THEN
			RAISE EXCEPTION 'Muster may not create roles here. Let somebody who may run: CREATE ROLE muster_scoped NOLOGIN; GRANT muster_scoped TO %;', quote_ident(current_user)
				USING ERRCODE = 'insufficient_privilege';
		END IF;
END $$;
--> statement-breakpoint
DO $$ BEGIN
	IF NOT pg_has_role(current_user, 'muster_scoped', 'SET') THEN
		EXECUTE format('GRANT "muster_scoped" TO %I', current_user);
	END IF;
EXCEPTION WHEN insufficient_privilege THEN
	RAISE EXCEPTION 'Muster may not take on the role muster_scoped. Let somebody who may run: GRANT muster_scoped TO %;', quote_ident(current_user)
		USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
-- Nothing but comparisons with settings, which are JSON objects with a name for each thing in scope. The inner SELECT reads
-- no table: with it a setting is parsed once for a statement, without it once for every row. Measured over 200 awards of 16
-- quarters: a list of all of them takes a tenth longer than without policies; with an array of ids, four times as long.
DO $$
DECLARE
	own constant text := '(SELECT nullif(current_setting(''muster.awards'', true), '''')::jsonb)';
	name text;
BEGIN
	ALTER TABLE "award" ENABLE ROW LEVEL SECURITY;
	EXECUTE format('CREATE POLICY "award_in_scope" ON "award" TO "muster_scoped" USING (%s ? "id"::text)', own);
	FOREACH name IN ARRAY ARRAY['award_state', 'obligation', 'report', 'revision', 'certification', 'observation_block', 'finding',
		'explanation', 'draft_line', 'narrative', 'extension_request', 'comment']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY %I ON %I TO "muster_scoped" USING (%s ? "award_id"::text)', name || '_in_scope', name, own);
	END LOOP;
END $$;
--> statement-breakpoint
-- The view is read with the rights of whoever asks, not with those of its owner.
ALTER VIEW "observation" SET (security_invoker = true);
--> statement-breakpoint
ALTER TABLE "column_mapping" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "column_mapping_in_scope" ON "column_mapping" TO "muster_scoped"
	USING ((SELECT nullif(current_setting('muster.organizations', true), '')::jsonb) ? "organization_id"::text);
--> statement-breakpoint
ALTER TABLE "upload" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "upload_written_in_scope" ON "upload" FOR INSERT TO "muster_scoped"
	WITH CHECK ((SELECT nullif(current_setting('muster.organizations', true), '')::jsonb) ? "organization_id"::text);
--> statement-breakpoint
-- A pass-through entity sends files for others, and a file of history is nobody's own. Their bytes are open to nobody here.
CREATE POLICY "upload_read_in_scope" ON "upload" FOR SELECT TO "muster_scoped"
	USING ("organization_id" IS NULL
		OR (SELECT nullif(current_setting('muster.senders', true), '')::jsonb) ? "organization_id"::text);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "audit_event_appended" ON "audit_event" FOR INSERT TO "muster_scoped" WITH CHECK (true);
--> statement-breakpoint
-- `report 2016-VT-BX-K012 FY2017Q4`: the history of a report of one's own. Of the rest of the record not even its end is seen.
CREATE POLICY "audit_event_in_scope" ON "audit_event" FOR SELECT TO "muster_scoped"
	USING ((SELECT nullif(current_setting('muster.award_numbers', true), '')::jsonb) ? split_part("subject", ' ', 2));
--> statement-breakpoint
-- What the next event of the record is linked to: its number and hash, and nothing that it says.
CREATE FUNCTION "end_of_audit"() RETURNS TABLE ("sequence" bigint, "sha256" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT event."sequence", event."sha256" FROM public."audit_event" event ORDER BY event."sequence" DESC LIMIT 1
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "end_of_audit"() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "end_of_audit"() TO "muster_scoped";
--> statement-breakpoint
GRANT USAGE ON SCHEMA "public" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT ON "organization", "office", "program", "stratum", "role_grant", "notification_preference", "award", "award_state",
	"obligation", "report", "revision", "certification", "observation_block", "observation", "finding", "explanation", "draft_line",
	"narrative", "extension_request", "comment", "column_mapping", "rollup_cell", "coverage_cell" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT ("id", "name", "disabled_at") ON "user" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT ("id", "organization_id", "file_name", "sha256", "byte_length", "encoding", "uploaded_by", "uploaded_at") ON "upload" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT ("sequence", "at", "actor_id", "action", "subject", "detail") ON "audit_event" TO "muster_scoped";
--> statement-breakpoint
GRANT SELECT ("user_id", "once_key") ON "notification" TO "muster_scoped";
--> statement-breakpoint
GRANT INSERT ON "upload", "report", "revision", "certification", "observation_block", "finding", "explanation", "draft_line", "narrative",
	"extension_request", "comment", "column_mapping", "rollup_cell", "coverage_cell", "notification", "audit_event" TO "muster_scoped";
--> statement-breakpoint
GRANT UPDATE ON "revision", "observation_block", "explanation", "draft_line", "narrative", "extension_request", "comment",
	"column_mapping", "rollup_cell", "coverage_cell" TO "muster_scoped";
--> statement-breakpoint
GRANT UPDATE ("officer_id") ON "award" TO "muster_scoped";
--> statement-breakpoint
GRANT UPDATE ("extended_to") ON "obligation" TO "muster_scoped";
--> statement-breakpoint
GRANT UPDATE ("accepted_revision_id") ON "report" TO "muster_scoped";
--> statement-breakpoint
-- To hold the row while its headings change: no statement sets it.
GRANT UPDATE ("id") ON "organization" TO "muster_scoped";
--> statement-breakpoint
GRANT DELETE ON "observation_block", "finding", "explanation", "draft_line", "narrative", "column_mapping", "rollup_cell" TO "muster_scoped";
